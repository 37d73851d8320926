package cn.anju.care.ui.office;

import java.util.List;
import java.util.function.Consumer;

import cn.anju.care.CaseGroupFile.Member;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.renderer.LitRenderer;

/**
 * The cases of a group; only what is in sight is written. On a narrow screen one column
 * that says it all.
 */
class MembersGrid extends Grid<Member> {

	private static final long serialVersionUID = 1L;

	private static final int FEW = 12;

	private static final String LINK = "<a class='aj-strong' router-link href='${item.link}'>${item.number}</a>";

	private static final String STATE = "<span class='aj-state aj-${item.state}'><span class='aj-glyph aj-glyph-${item.state}'"
			+ " aria-hidden='true'></span><span class='aj-ink'>${item.word}</span></span>";

	private final transient GroupWords words;

	private final Grid.Column<Member> card;

	private final List<Grid.Column<Member>> wide;

	MembersGrid(List<Member> members, boolean changeable, GroupWords words, Consumer<Member> remove) {
		this.words = words;
		addThemeNames("no-border", "compact");
		setSelectionMode(SelectionMode.NONE);
		this.card = addColumn(lit("<span class='aj-care-member'><span>" + LINK + " " + STATE
				+ "</span><span>${item.title}</span><span class='aj-muted'>${item.place} ${item.reporter} · ${item.handler}</span></span>"))
			.setHeader(getTranslation("care.groups.case"))
			.setFlexGrow(1);
		this.card.setVisible(false);
		this.wide = List.of(column("number", LINK, "160px", 0), column("said", "${item.title}", "180px", 3),
				column("place", "${item.place}", "150px", 2), column("reporter", "${item.reporter}", "80px", 1),
				column("state", STATE, "116px", 0), column("handler", "${item.handler}", "80px", 1),
				column("since", "${item.since}", "130px", 0));
		if (changeable) {
			addComponentColumn((member) -> button(member, remove)).setWidth("84px").setFlexGrow(0);
		}
		setItems(members);
		setAllRowsVisible(members.size() <= FEW);
	}

	private NativeButton button(Member member, Consumer<Member> remove) {
		NativeButton button = new NativeButton(getTranslation("care.groups.remove"), (_) -> remove.accept(member));
		button.addClassNames("aj-btn", "aj-btn-text");
		button.setAriaLabel(getTranslation("care.groups.remove-which", member.number()));
		return button;
	}

	private Grid.Column<Member> column(String name, String template, String width, int grow) {
		return addColumn(lit(template)).setHeader(getTranslation("care.groups." + name))
			.setFlexGrow(grow)
			.setWidth(width);
	}

	private LitRenderer<Member> lit(String template) {
		return LitRenderer.<Member>of(template)
			.withProperty("link", (member) -> CareTabs.CASES + "/" + member.id())
			.withProperty("number", Member::number)
			.withProperty("title", Member::title)
			.withProperty("place", Member::place)
			.withProperty("reporter", Member::reporter)
			.withProperty("handler", Member::handler)
			.withProperty("since", (member) -> this.words.at(member.receivedAt(), getLocale()))
			.withProperty("state", (member) -> GroupWords.state(member.state()).css())
			.withProperty("word", (member) -> this.words.state(member.state(), getLocale()));
	}

	void narrow(boolean narrow) {
		this.card.setVisible(narrow);
		this.wide.forEach((column) -> column.setVisible(!narrow));
	}

}
