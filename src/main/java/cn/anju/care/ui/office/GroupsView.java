package cn.anju.care.ui.office;

import java.time.Instant;
import java.util.List;

import cn.anju.care.CaseGroupRow;
import cn.anju.care.GroupDesk;
import cn.anju.care.GroupProposal;
import cn.anju.core.Roles;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Cases with one cause: what could be a group, and the groups that there are. */
@Route("office/care/groups")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class GroupsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient GroupDesk desk;

	private final transient GroupWords words;

	GroupsView(GroupDesk desk, GroupWords words) {
		this.desk = desk;
		this.words = words;
		addClassName("aj-care-groups");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.page.groups");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		List<GroupProposal> proposals = this.desk.proposals();
		List<CaseGroupRow> groups = this.desk.open();
		PageHeader header = new PageHeader(getPageTitle());
		header.sub(getTranslation("care.groups.sub", groups.size()));
		removeAll();
		add(header, new CareTabs(CareTabs.GROUPS), proposals(proposals), groups(groups));
	}

	private Section proposals(List<GroupProposal> proposals) {
		Section section = new Section(new H2(getTranslation("care.groups.proposals")));
		section.addClassName("aj-care-proposals");
		if (proposals.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("care.groups.no-proposals"));
			none.addClassName("aj-muted");
			section.add(none);
		}
		proposals.forEach((one) -> section.add(new ProposalCard(one, this.desk, this.words)));
		return section;
	}

	private Section groups(List<CaseGroupRow> groups) {
		Section section = new Section(new H2(getTranslation("care.groups.open")));
		section.addClassNames("aj-panel", "aj-care-group-list");
		if (groups.isEmpty()) {
			section.add(new EmptyState("copies", getTranslation("care.groups.none"),
					getTranslation("care.groups.none-text")));
			return section;
		}
		UnorderedList rows = new UnorderedList();
		groups.forEach((row) -> rows.add(row(row)));
		section.add(rows);
		return section;
	}

	private ListItem row(CaseGroupRow row) {
		Anchor title = new Anchor(GroupWords.pathOf(row.group().id()), row.group().title());
		title.getElement().setAttribute("router-link", true);
		title.addClassNames("aj-strong", "name");
		Span project = muted(row.projectName());
		Span members = new Span(getTranslation("care.groups.members", row.members(), row.open()));
		Instant last = row.lastUpdate();
		Span told = muted((last != null) ? getTranslation("care.groups.told", this.words.at(last, getLocale()))
				: getTranslation("care.groups.not-told"));
		ListItem item = new ListItem(title, project, members, told);
		if (row.remediesDiffer()) {
			item.add(new StateBadge(State.LATE, getTranslation("care.groups.remedies-differ")));
		}
		return item;
	}

	private static Span muted(String text) {
		Span muted = new Span(text);
		muted.addClassName("aj-muted");
		return muted;
	}

}
