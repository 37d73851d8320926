package cn.anju.care.ui.office;

import java.util.Optional;

import cn.anju.care.CaseGroup;
import cn.anju.care.CaseGroupFile;
import cn.anju.care.CaseGroupFile.Member;
import cn.anju.care.GroupDesk;
import cn.anju.care.GroupSearch;
import cn.anju.core.Roles;
import cn.anju.shell.Alert;
import cn.anju.shell.NarrowScreen;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * One cause with its owners: what all of them are told, what they were offered, and their
 * cases.
 */
@Route("office/care/groups/:groupId")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class GroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient GroupDesk desk;

	private final transient GroupSearch search;

	private final transient GroupWords words;

	private final Div above = new Div();

	private final Div below = new Div();

	private String title = "";

	private boolean narrow;

	private @Nullable UpdatePanel update;

	private @Nullable MembersGrid grid;

	GroupView(GroupDesk desk, GroupSearch search, GroupWords words) {
		this.desk = desk;
		this.search = search;
		this.words = words;
		addClassName("aj-care-group");
		NarrowScreen.watch(this, this::fit);
	}

	private void fit(boolean isNarrow) {
		this.narrow = isNarrow;
		MembersGrid shown = this.grid;
		if (shown != null) {
			shown.narrow(isNarrow);
		}
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		long id = event.getRouteParameters().getLong("groupId").orElseThrow(NotFoundException::new);
		CaseGroupFile file = this.desk.file(id).orElseThrow(NotFoundException::new);
		this.title = file.group().title();
		UpdatePanel panel = new UpdatePanel(file, this.desk, this.words, () -> reload(id));
		this.update = panel;
		removeAll();
		add(this.above, panel, this.below);
		show(file);
	}

	private void reload(long id) {
		CaseGroupFile file = this.desk.file(id).orElseThrow(NotFoundException::new);
		Optional.ofNullable(this.update).ifPresent((panel) -> panel.show(file));
		show(file);
	}

	private void show(CaseGroupFile file) {
		CaseGroup group = file.group();
		this.above.removeAll();
		this.above.add(PageHeader.below(CareTabs.GROUPS, getTranslation("care.page.groups"), group.title(),
				getTranslation("care.groups.opened", file.projectName(), group.openedBy(),
						this.words.at(group.openedAt(), getLocale()))),
				new CareTabs(CareTabs.GROUPS));
		if (file.remediesDiffer()) {
			this.above.add(warning(file));
		}
		this.below.removeAll();
		this.below.add(members(file));
	}

	/** One problem, one solution: R-215. */
	private Section warning(CaseGroupFile file) {
		UnorderedList offers = new UnorderedList();
		file.remedies().forEach((one) -> offers.add(new ListItem(this.words.offer(one, getLocale()))));
		Section warning = new Section(new StateBadge(State.LATE, getTranslation("care.groups.remedies-differ")),
				new Paragraph(getTranslation("care.groups.remedies-text")), offers);
		warning.addClassNames("aj-panel", "aj-care-warning");
		warning.getElement().setAttribute("role", "note");
		return warning;
	}

	private Section members(CaseGroupFile file) {
		boolean changeable = file.group().closedAt() == null;
		Div head = new Div(new H2(getTranslation("care.groups.members", file.members().size(), file.open())));
		head.addClassName("head");
		if (changeable) {
			head.add(button("care.groups.add", () -> new AddCasesDialog(file.group(), this.desk, this.search,
					this.words, () -> reload(file.group().id()))
				.open()));
		}
		if (changeable && file.open() == 0) {
			head.add(button("care.groups.close", () -> close(file.group())));
		}
		MembersGrid made = new MembersGrid(file.members(), changeable, this.words,
				(member) -> remove(file.group(), member));
		made.setEmptyStateText(getTranslation("care.groups.empty"));
		made.narrow(this.narrow);
		this.grid = made;
		Section section = new Section(head, made);
		section.addClassNames("aj-panel", "aj-list", "aj-care-members");
		return section;
	}

	private NativeButton button(String key, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", "aj-btn-outline");
		return button;
	}

	private void remove(CaseGroup group, Member member) {
		Alert.current().ifPresent(Alert::quiet);
		this.desk.remove(group.id(), group.version(), member.id());
		reload(group.id());
		Toasts.done(getTranslation("care.groups.removed", member.number()));
	}

	private void close(CaseGroup group) {
		Alert.current().ifPresent(Alert::quiet);
		this.desk.close(group.id(), group.version());
		reload(group.id());
		Toasts.done(getTranslation("care.groups.closed"));
	}

}
