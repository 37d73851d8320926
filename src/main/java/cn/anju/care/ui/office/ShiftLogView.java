package cn.anju.care.ui.office;

import cn.anju.care.ShiftDesk;
import cn.anju.care.ShiftLog;
import cn.anju.care.ShiftLogFile;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.shell.PageHeader;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One log of a shift as it was handed over; whoever was named signs it. */
@Route("office/care/shifts/:logId")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class ShiftLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient ShiftDesk desk;

	private final transient Days days;

	private String title = "";

	ShiftLogView(ShiftDesk desk, Days days) {
		this.desk = desk;
		this.days = days;
		addClassNames("aj-file", "aj-shifts");
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String id = event.getRouteParameters().get("logId").orElseThrow(NotFoundException::new);
		if (!id.matches("\\d{1,18}")) {
			throw new NotFoundException();
		}
		show(Long.parseLong(id));
	}

	private void show(long id) {
		ShiftLogFile file = this.desk.log(id).orElseThrow(NotFoundException::new);
		ShiftLog log = file.log();
		this.title = getTranslation("care.shifts.log-title", this.days.written(log.shift().day(), getLocale()),
				log.shift().from().toString(), log.shift().until().toString());
		removeAll();
		PageHeader header = PageHeader.below(CareTabs.SHIFTS, getTranslation("care.shifts.title"), this.title,
				log.projectName());
		if (file.forMe() && log.signedAt() == null) {
			header.add(sign(log));
		}
		Section words = new Section(new H2(getTranslation("care.shifts.said", log.writtenBy().name())),
				new ShiftLogRow(log, this.days), said(log));
		words.addClassNames("aj-panel", "aj-file-panel");
		Section open = new Section(new H2(getTranslation("care.shifts.as-it-was")),
				new OpenMattersPanel(file.open(), this.days));
		open.addClassNames("aj-panel", "aj-file-panel");
		add(header, words, open);
	}

	private Paragraph said(ShiftLog log) {
		Paragraph said = new Paragraph(
				log.words().isBlank() ? getTranslation("care.shifts.nothing-said") : log.words());
		said.addClassName(log.words().isBlank() ? "aj-muted" : "words");
		return said;
	}

	private NativeButton sign(ShiftLog log) {
		NativeButton sign = new NativeButton(getTranslation("care.shifts.sign"), (_) -> {
			this.desk.sign(log.id());
			show(log.id());
			Toasts.done(getTranslation("care.shifts.signed-now", log.writtenBy().name()));
		});
		sign.addClassNames("aj-btn", "aj-btn-primary");
		return sign;
	}

}
