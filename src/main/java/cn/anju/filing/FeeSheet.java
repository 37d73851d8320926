package cn.anju.filing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.anju.filing.Papers.Paper;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;

import org.springframework.stereotype.Component;

/** A fee request as the sheet that Finance signs. */
@Component
class FeeSheet {

	private final Papers papers;

	private final PropertyCatalog catalog;

	FeeSheet(Papers papers, PropertyCatalog catalog) {
		this.papers = papers;
		this.catalog = catalog;
	}

	void write(FeeRequest request, OutputStream out) throws IOException {
		List<List<Object>> rows = new ArrayList<>();
		BigDecimal area = BigDecimal.ZERO;
		for (FeeRequest.Line line : request.lines()) {
			area = area.add(line.area().squareMetres());
			rows.add(List.of(rows.size() + 1, line.contractNo(), line.unit(), line.buyers(), line.area().squareMetres(),
					request.rate().amount(), line.amount().amount()));
		}
		rows.add(List.of("", text("sum"), "", "", area, request.rate().amount(), request.total().amount()));
		String project = this.catalog.project(request.project()).map(Project::name).orElse("");
		List<String> lines = new ArrayList<>(List.of(this.papers.text("filing.paper.request-number", request.number()),
				this.papers.text("filing.paper.project", project),
				this.papers.text("filing.paper.made", request.madeOn().toString(), request.madeBy()),
				this.papers.text("filing.paper.in-words", request.total().inWords())));
		String because = request.voidBecause();
		if (because != null) {
			lines.add(this.papers.text("filing.paper.void", because));
		}
		this.papers.write(new Paper(text("fee"), lines, List.of(text("place"), text("contract-no"), text("unit"),
				text("buyers"), text("area"), text("rate"), text("amount")), rows, List.of(text("approve"))), out);
	}

	private String text(String key) {
		return this.papers.text("filing.paper." + key);
	}

}
