package cn.anju.purchase.ui.office;

import java.util.Comparator;
import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.PurchaseRights;
import cn.anju.purchase.ui.PurchaseFileSection;
import cn.anju.shell.Icon;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Everything about one purchase on one page. */
@Route("office/purchases/:id")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
class PurchaseFileView extends Div implements HasDynamicTitle, BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	private final transient PurchaseDesk desk;

	private final transient PurchasePanels panels;

	private final transient List<PurchaseFileSection> sections;

	private String title = "";

	PurchaseFileView(PurchaseDesk desk, PurchasePanels panels, List<PurchaseFileSection> sections) {
		this.desk = desk;
		this.panels = panels;
		this.sections = sections.stream().sorted(Comparator.comparingInt(PurchaseFileSection::order)).toList();
		addClassName("aj-file");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(event.getRouteParameters()
			.get("id")
			.filter((id) -> id.matches("\\d{1,18}"))
			.map((id) -> new PurchaseId(Long.parseLong(id)))
			.orElseThrow(NotFoundException::new));
	}

	private void show(PurchaseId id) {
		PurchaseFile file = this.desk.file(id).orElseThrow(NotFoundException::new);
		PurchaseRights rights = this.desk.rights(id);
		Runnable changed = () -> show(id);
		this.title = file.unit().shortName();
		removeAll();
		Div main = new Div();
		main.addClassName("aj-file-main");
		this.sections.forEach((section) -> section.section(id, changed).ifPresent(main::add));
		main.add(this.panels.payments(file, rights, changed));
		if (rights.evidence()) {
			main.add(this.panels.notices(file));
		}
		main.add(this.panels.history(id));
		Div beside = new Div(this.panels.people(file, rights, changed), this.panels.checklist(id, rights, changed),
				this.panels.custody(id), this.panels.documents(id));
		beside.addClassName("aj-file-side");
		Div columns = new Div(main, beside);
		columns.addClassName("aj-file-columns");
		add(header(file, rights, changed), this.panels.facts(file), columns);
	}

	private PageHeader header(PurchaseFile file, PurchaseRights rights, Runnable changed) {
		PageHeader header = PageHeader.below("office/purchases", getTranslation("purchase.menu.files"),
				file.unit().fullName(), "");
		header.add(file.isReleased() ? new StateBadge(State.DONE, getTranslation("purchase.released.yes"))
				: new StateBadge(State.NEED, getTranslation("purchase.released.no")));
		if (!file.isReleased() && rights.release()) {
			NativeButton release = new NativeButton("", (_) -> askRelease(file, changed));
			release.add(new Icon("eye"), new Span(getTranslation("purchase.file.release")));
			release.addClassNames("aj-btn", "aj-btn-outline");
			header.add(release);
		}
		if (rights.people()) {
			NativeButton specialist = new NativeButton(getTranslation("purchase.specialist.assign"),
					(_) -> this.panels.specialist(file.id(), changed).open());
			specialist.addClassNames("aj-btn", "aj-btn-outline");
			header.add(specialist);
		}
		if (file.isReleased() && rights.holdBack()) {
			NativeButton hide = new NativeButton(getTranslation("purchase.file.hold-back"),
					(_) -> askHoldBack(file, changed));
			hide.addClassNames("aj-btn", "aj-btn-outline");
			header.add(hide);
		}
		return header;
	}

	private void askRelease(PurchaseFile file, Runnable changed) {
		CommandDialog dialog = new CommandDialog(getTranslation("purchase.release.title", 1),
				getTranslation("purchase.file.release"), () -> {
					this.desk.release(List.of(file.id()));
					changed.run();
					Toasts.done(getTranslation("purchase.release.done", 1));
				});
		dialog.ask(new Paragraph(getTranslation("purchase.release.what", 1)),
				new Paragraph(getTranslation("purchase.release.undo")));
		dialog.open();
	}

	private void askHoldBack(PurchaseFile file, Runnable changed) {
		ReasonField reason = new ReasonField(getTranslation("purchase.field.reason"));
		CommandDialog dialog = new CommandDialog(getTranslation("purchase.file.hold-back"),
				getTranslation("purchase.file.hold-back"), () -> {
					this.desk.holdBack(file.id(), reason.getValue());
					changed.run();
					Toasts.done(getTranslation("purchase.file.held-back"));
				});
		dialog.ask(new Paragraph(getTranslation("purchase.file.hold-back-what")), reason);
		dialog.open();
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
