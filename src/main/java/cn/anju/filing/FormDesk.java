package cn.anju.filing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.filing.FilingForm.Line;
import cn.anju.filing.Papers.Paper;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import cn.anju.purchase.PurchaseDesk;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filing forms of the asker's projects: look at them, print them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
public class FormDesk {

	/** How many forms a list shows at most. */
	public static final int MOST = 200;

	private static final String[] SEEING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE,
			Roles.SALES, Roles.ADMINISTRATOR };

	private final FilingForms forms;

	private final PropertyCatalog catalog;

	private final PurchaseDesk purchases;

	private final CurrentStaff staff;

	private final Papers papers;

	private final JdbcClient jdbc;

	FormDesk(FilingForms forms, PropertyCatalog catalog, PurchaseDesk purchases, CurrentStaff staff, Papers papers,
			JdbcClient jdbc) {
		this.forms = forms;
		this.catalog = catalog;
		this.purchases = purchases;
		this.staff = staff;
		this.papers = papers;
		this.jdbc = jdbc;
	}

	/**
	 * Lists the forms of the asker's projects.
	 * @return the newest first, {@link #MOST} at most
	 */
	public List<FilingForm> newest() {
		ProjectScope scope = this.staff.projects(SEEING);
		List<Long> projects = this.catalog.projects()
			.stream()
			.map(Project::id)
			.filter(scope::allows)
			.map(ProjectId::value)
			.toList();
		return projects.isEmpty() ? List.of()
				: this.forms.read(this.jdbc
					.sql("select id from filing_forms where project_id in (:projects) order by id desc limit :most")
					.param("projects", projects)
					.param("most", MOST)
					.query(Long.class)
					.list());
	}

	/**
	 * Gives the form on which a purchase stands.
	 * @param purchase the purchase
	 * @return the form; nothing if there is none or the purchase is not in the asker's
	 * projects
	 */
	public Optional<FilingForm> of(PurchaseId purchase) {
		return this.purchases.maySee(purchase) ? this.forms.of(purchase) : Optional.empty();
	}

	/**
	 * Writes a form as an Excel sheet, ready for the developer's seal.
	 * @param id the form
	 * @param out where to
	 * @throws IOException if it cannot be written
	 */
	public void write(long id, OutputStream out) throws IOException {
		FilingForm form = this.forms.read(List.of(id))
			.stream()
			.filter((one) -> this.staff.projects(SEEING).allows(one.project()))
			.findFirst()
			.orElseThrow(() -> new Refused(FilingRefusal.NOT_FOUND));
		this.papers.write(paper(form), out);
	}

	private Paper paper(FilingForm form) {
		List<List<Object>> rows = new ArrayList<>();
		for (Line line : form.live()) {
			rows.add(List.of(rows.size() + 1, line.contractNo(), line.unit(), line.buyers(), area(line), total(line)));
		}
		rows.add(List.of("", this.papers.text("filing.paper.sum"), "", "", sum(form, FormDesk::area),
				sum(form, FormDesk::total)));
		String project = this.catalog.project(form.project()).map(Project::name).orElse("");
		List<String> lines = new ArrayList<>(List.of(this.papers.text("filing.paper.number", form.number()),
				this.papers.text("filing.paper.project", project),
				this.papers.text("filing.paper.made", form.madeOn().toString(), form.madeBy())));
		if (form.isVoid()) {
			lines.add(this.papers.text("filing.paper.void",
					Objects.requireNonNullElse(form.lines().getLast().ended(), "")));
		}
		return new Paper(this.papers.text("filing.paper.form"), lines,
				List.of(this.papers.text("filing.paper.place"), this.papers.text("filing.paper.contract-no"),
						this.papers.text("filing.paper.unit"), this.papers.text("filing.paper.buyers"),
						this.papers.text("filing.paper.area"), this.papers.text("filing.paper.total")),
				rows, List.of(this.papers.text("filing.paper.seal"), this.papers.text("filing.paper.counter")));
	}

	private static BigDecimal area(Line line) {
		Area area = line.area();
		return (area != null) ? area.squareMetres() : BigDecimal.ZERO;
	}

	private static BigDecimal total(Line line) {
		Money total = line.total();
		return (total != null) ? total.amount() : BigDecimal.ZERO;
	}

	private static BigDecimal sum(FilingForm form, java.util.function.Function<Line, BigDecimal> of) {
		return form.live().stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
