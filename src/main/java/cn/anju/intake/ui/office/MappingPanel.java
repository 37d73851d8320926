package cn.anju.intake.ui.office;

import java.util.stream.Collectors;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;

import cn.anju.intake.ImportPreview;
import cn.anju.intake.Mapping;

/** Which column of the file is imported as what, with examples. */
class MappingPanel extends Details {

	private static final long serialVersionUID = 1L;

	MappingPanel(ImportPreview preview) {
		addClassNames("aj-panel", "aj-intake-mapping");
		FindingTexts texts = new FindingTexts(this, preview.textPrefix());
		setSummaryText(getTranslation("intake.mapping.title"));
		add(table(preview, texts));
		if (!preview.mapping().unused().isEmpty()) {
			add(small(getTranslation("intake.mapping.unused", String.join(", ", preview.mapping().unused()))));
		}
		if (!preview.absentColumns().isEmpty()) {
			add(small(getTranslation("intake.mapping.absent",
					preview.absentColumns().stream().map(texts::column).collect(Collectors.joining(", ")))));
		}
	}

	private NativeTable table(ImportPreview preview, FindingTexts texts) {
		NativeTable table = new NativeTable();
		NativeTableRow head = new NativeTableRow();
		head.add(new NativeTableHeaderCell(getTranslation("intake.mapping.heading")),
				new NativeTableHeaderCell(getTranslation("intake.mapping.column")),
				new NativeTableHeaderCell(getTranslation("intake.mapping.examples")));
		table.getHead().add(head);
		for (Mapping.Use use : preview.mapping().used()) {
			NativeTableRow row = new NativeTableRow();
			row.add(new NativeTableCell(use.heading()), new NativeTableCell(texts.column(use.column())),
					new NativeTableCell(String.join(" · ", preview.examples(use.column()))));
			table.getBody().add(row);
		}
		return table;
	}

	private static Paragraph small(String text) {
		Paragraph paragraph = new Paragraph(text);
		paragraph.addClassNames("aj-muted", "aj-small");
		return paragraph;
	}

}
