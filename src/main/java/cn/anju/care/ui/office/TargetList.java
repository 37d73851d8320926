package cn.anju.care.ui.office;

import java.time.Duration;
import java.time.Instant;

import cn.anju.care.CaseFile;
import cn.anju.care.ServiceTarget;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The clock of a case: what its owner may expect and sees as well. */
class TargetList extends Div {

	private static final long serialVersionUID = 1L;

	private static final double PER_CENT = 100;

	private final transient CaseDeskWords words;

	TargetList(CaseDeskWords words) {
		this.words = words;
		addClassName("aj-targets");
	}

	void show(CaseFile file) {
		removeAll();
		boolean open = file.one().state().isOpen();
		UnorderedList targets = new UnorderedList();
		file.targets().forEach((target) -> targets.add(item(target, open)));
		add(targets);
		if (!file.pausedBecause().isEmpty()) {
			add(line("paused", getTranslation("care.office.paused", file.pausedBecause())));
		}
		if (file.escalatable()) {
			add(line("rises", getTranslation("care.office.escalatable")));
		}
	}

	private static Span line(String look, String text) {
		Span line = new Span(text);
		line.addClassNames("aj-target-note", look);
		return line;
	}

	private ListItem item(ServiceTarget target, boolean open) {
		State state = state(target, open);
		Span kind = new Span(this.words.word("target", target.kind()));
		kind.addClassName("kind");
		Span says = new Span(says(target, open));
		says.addClassNames("says", "aj-" + state.css());
		Span due = new Span(getTranslation("care.office.target.due", this.words.near(target.due())));
		due.addClassNames("aj-muted", "due");
		Div bar = new Div();
		bar.addClassNames("bar", "is-" + state.css());
		bar.getElement().setAttribute("aria-hidden", "true");
		bar.getStyle().set("--part", part(target) + "%");
		return new ListItem(new Glyph(state), kind, says, due, bar);
	}

	private static State state(ServiceTarget target, boolean open) {
		if (!open && !target.state().isMet()) {
			return State.WAIT;
		}
		return switch (target.state()) {
			case RUNNING -> State.NOW;
			case NEAR -> State.NEED;
			case PAUSED -> State.WAIT;
			case PASSED, MET_LATE -> State.LATE;
			case MET -> State.DONE;
		};
	}

	private String says(ServiceTarget target, boolean open) {
		Instant met = target.metAt();
		if (met != null) {
			return (target.state() == ServiceTarget.State.MET)
					? getTranslation("care.office.target.met", this.words.near(met)) : getTranslation(
							"care.office.target.met-late", this.words.span(Duration.between(target.due(), met)));
		}
		if (!open) {
			return getTranslation("care.office.target.over");
		}
		return (target.state() == ServiceTarget.State.PAUSED) ? getTranslation("care.office.target.paused")
				: this.words.left(target.due());
	}

	/** How much of the time has gone. */
	private long part(ServiceTarget target) {
		Instant until = (target.metAt() != null) ? target.metAt() : this.words.now();
		double whole = Math.max(1, Duration.between(target.since(), target.due()).toSeconds());
		double gone = Duration.between(target.since(), until).toSeconds();
		return Math.round(Math.clamp(PER_CENT * gone / whole, 0, PER_CENT));
	}

}
