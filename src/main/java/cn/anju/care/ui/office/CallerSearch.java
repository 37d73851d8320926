package cn.anju.care.ui.office;

import java.util.List;
import java.util.function.Consumer;

import cn.anju.care.Case;
import cn.anju.care.CaseIntake;
import cn.anju.care.CaseIntake.Caller;
import cn.anju.shell.Icon;
import cn.anju.shell.SearchField;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/**
 * Finds who calls while it is typed, with what is open there already; one of the homes is
 * chosen.
 */
class CallerSearch extends Div {

	private static final long serialVersionUID = 1L;

	private final transient CaseIntake intake;

	private final transient CaseDeskWords words;

	private final transient Consumer<@Nullable Caller> chosen;

	private final transient Consumer<String> unknown;

	private final SearchField typed = new SearchField(getTranslation("care.office.intake.search"));

	private final Paragraph none = new Paragraph();

	private final UnorderedList homes = new UnorderedList();

	private final Div choice = new Div();

	private transient @Nullable Caller caller;

	/**
	 * Makes a search.
	 * @param chosen told which home is chosen, or that none is any more
	 * @param unknown told what was typed where nothing is found
	 */
	CallerSearch(CaseIntake intake, CaseDeskWords words, Consumer<@Nullable Caller> chosen, Consumer<String> unknown) {
		this.intake = intake;
		this.words = words;
		this.chosen = chosen;
		this.unknown = unknown;
		addClassName("aj-caller");
		this.typed.setLabel(getTranslation("care.office.intake.who"));
		this.typed.setAutofocus(true);
		this.typed.addValueChangeListener((_) -> search());
		this.none.addClassNames("aj-muted", "aj-small");
		this.none.getElement().setAttribute("role", "status");
		this.none.setVisible(false);
		this.homes.addClassName("homes");
		this.choice.addClassName("choice");
		this.choice.setVisible(false);
		add(this.typed, this.none, this.homes, this.choice);
	}

	/** For another question than who calls. */
	CallerSearch asking(String question) {
		this.typed.setLabel(question);
		return this;
	}

	private void search() {
		String what = this.typed.getValue().strip();
		List<Caller> found = what.isEmpty() ? List.of() : this.intake.callers(what);
		this.homes.removeAll();
		found.forEach((one) -> this.homes.add(home(one)));
		this.none.setVisible(!what.isEmpty() && found.isEmpty());
		this.none.setText(getTranslation("care.office.intake.none", what));
		if (this.none.isVisible()) {
			this.unknown.accept(what);
		}
	}

	private ListItem home(Caller one) {
		NativeButton choose = new NativeButton("", (_) -> choose(one));
		Span label = new Span(one.home().label());
		label.addClassName("aj-strong");
		choose.add(label, new Span(one.home().names()));
		choose.addClassName("home");
		ListItem home = new ListItem(choose);
		home.add(open(one));
		return home;
	}

	private UnorderedList open(Caller one) {
		UnorderedList open = new UnorderedList();
		open.addClassName("open");
		one.open().forEach((each) -> open.add(new ListItem(link(each))));
		return open;
	}

	private Anchor link(Case one) {
		Anchor link = new Anchor("office/care/" + one.id(), "");
		link.add(new Span(one.number() + " " + one.title()),
				new StateBadge(this.words.glyph(one), this.words.state(one.state())));
		link.getElement().setAttribute("router-link", true);
		return link;
	}

	/** Takes a home; the search makes room for it. */
	void choose(Caller one) {
		this.caller = one;
		this.typed.clear();
		this.typed.setVisible(false);
		Span label = new Span(one.home().label());
		label.addClassName("aj-strong");
		NativeButton other = new NativeButton(getTranslation("care.office.intake.other-home"), (_) -> again());
		other.addClassNames("aj-btn", "aj-link");
		Div line = new Div(new Icon("home"), label, new Span(one.home().names()), other);
		line.addClassName("line");
		this.choice.removeAll();
		this.choice.add(line);
		if (!one.open().isEmpty()) {
			Span known = new Span(getTranslation("care.office.intake.open", one.open().size()));
			known.addClassNames("aj-muted", "aj-small");
			this.choice.add(known, open(one));
		}
		this.choice.setVisible(true);
		this.chosen.accept(one);
	}

	/** Chooses none and looks again. */
	void again() {
		this.caller = null;
		this.choice.setVisible(false);
		this.typed.setVisible(true);
		this.typed.clear();
		this.typed.focus();
		this.chosen.accept(null);
	}

	@Nullable Caller caller() {
		return this.caller;
	}

}
