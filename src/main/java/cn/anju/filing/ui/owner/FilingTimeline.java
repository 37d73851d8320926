package cn.anju.filing.ui.owner;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDetails;
import cn.anju.procedure.StepState;
import cn.anju.shell.Glyph;
import cn.anju.shell.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** The steps of one filing (look: grammar of a timeline). */
class FilingTimeline extends OrderedList {

	private static final long serialVersionUID = 1L;

	private final transient RunDetails run;

	private final transient FilingWords words;

	private final transient FilingDelays delays;

	private final transient Optional<Component> howToPay;

	private final Locale locale;

	FilingTimeline(RunDetails run, FilingWords words, FilingDelays delays, Optional<Component> howToPay,
			Locale locale) {
		this.run = run;
		this.words = words;
		this.delays = delays;
		this.howToPay = howToPay;
		this.locale = locale;
		addClassNames("aj-card", "aj-timeline");
		run.steps().stream().filter(this::isShown).forEach((step) -> add(item(step)));
	}

	/**
	 * What is optional is shown once it has happened; what has ended has nothing ahead.
	 */
	private boolean isShown(StepDetails step) {
		if (this.run.lifecycle() == Lifecycle.CANCELLED && !FilingWords.isPassed(step)) {
			return false;
		}
		boolean happened = step.state() == StepState.DONE;
		return step.state() != StepState.SKIPPED && (!step.template().traits().optional() || happened);
	}

	private ListItem item(StepDetails step) {
		boolean present = step.current() && !this.run.lifecycle().isClosed();
		State state = FilingWords.isPassed(step) ? State.DONE : (present ? this.words.state(this.run) : State.TODO);
		Span mark = new Span(new Glyph(state));
		mark.addClassName("mark");
		ListItem item = new ListItem(mark, present ? open(step) : line(step));
		item.addClassNames("aj-step", present ? "present" : (state == State.DONE ? "past" : "ahead"));
		if (present) {
			item.getElement().setAttribute("aria-current", "step");
		}
		return item;
	}

	private Div line(StepDetails step) {
		Span when = new Span(when(step));
		when.addClassName("when");
		Div line = new Div(strong(this.words.text(this.locale, step.template().text("name"))), when);
		line.addClassName("line");
		return line;
	}

	private String when(StepDetails step) {
		LocalDate finished = step.finishedOn();
		if (step.state() == StepState.BEFORE_ANJU) {
			return this.words.text(this.locale, "filing.step.before-anju");
		}
		if (finished != null) {
			return this.words.day(finished, this.locale);
		}
		LocalDate planned = step.planned();
		String who = this.words.actor(step, this.locale);
		return (planned != null && isRunning()) ? who + " · " + this.words.day(planned, this.locale) : who;
	}

	private Div open(StepDetails step) {
		Span day = new Span();
		day.addClassName("when");
		if (step.days() > 0 && isRunning()) {
			boolean over = step.day() > step.days();
			day.setText(this.words.text(this.locale, over ? "filing.step.day-over" : "filing.step.day", step.day(),
					step.days()));
		}
		Div line = new Div(strong(this.words.now(this.run, this.locale)), day);
		line.addClassName("line");
		Div open = new Div(line);
		open.addClassName("open");
		String sentence = this.words.sentence(this.run, this.locale);
		if (!sentence.isEmpty()) {
			open.add(new Paragraph(sentence));
		}
		open.add(facts(step));
		addMissing(open);
		addAxis(open, step);
		this.delays.belowList(this.run, this.locale).ifPresent((why) -> open.add(why(why)));
		return open;
	}

	/** Neither stopped nor with dates that nobody has confirmed. */
	private boolean isRunning() {
		return this.run.lifecycle() == Lifecycle.OPEN && !this.words.isUnconfirmed(this.run);
	}

	private DescriptionList facts(StepDetails step) {
		DescriptionList facts = new DescriptionList();
		facts.addClassName("aj-facts");
		fact(facts, "filing.fact.who", new Span(this.words.who(this.run, this.locale)));
		LocalDate first = step.firstPromise();
		LocalDate promise = step.promise();
		if (promise != null && isRunning()) {
			Span dates = new Span();
			if (first != null && !first.equals(promise)) {
				dates.getElement().appendChild(new Element("s").setText(this.words.day(first, this.locale)));
			}
			Span now = new Span(this.words.day(promise, this.locale));
			now.addClassName("nb");
			dates.add(now);
			fact(facts, "filing.fact.promise", dates);
		}
		else {
			boolean pay = this.words.deadline(this.run).isPresent();
			fact(facts, pay ? "filing.fact.deadline" : "filing.fact.when",
					new Span(this.words.withoutPromise(this.run, this.locale)));
		}
		var legal = this.run.legal();
		if (legal != null) {
			fact(facts, "filing.fact.legal", new Span(this.words.day(legal.endsOn(), this.locale)));
		}
		if (this.run.provisional()) {
			fact(facts, "filing.fact.note", new Span(this.words.text(this.locale, "filing.provisional")));
		}
		return facts;
	}

	private void fact(DescriptionList facts, String key, Component value) {
		DescriptionList.Description description = new DescriptionList.Description();
		description.add(value);
		facts.add(new DescriptionList.Term(this.words.text(this.locale, key)), description);
	}

	private void addMissing(Div open) {
		List<ConditionDetails> missing = this.run.missing();
		if (missing.isEmpty() || this.run.fact("contract-signed").isEmpty()) {
			return;
		}
		Paragraph title = new Paragraph(this.words.text(this.locale, "filing.need.title"));
		title.addClassName("aj-need-title");
		UnorderedList list = new UnorderedList();
		list.addClassName("aj-need-list");
		for (ConditionDetails condition : missing) {
			State state = "filing-money-paid".equals(condition.name()) ? State.NEED : State.WAIT;
			list.add(new ListItem(new Glyph(state), new Span(this.words.need(condition, this.locale))));
		}
		open.add(title, list);
		if (this.words.waitsForOwner(this.run)) {
			this.howToPay.ifPresent(open::add);
		}
	}

	private void addAxis(Div open, StepDetails step) {
		LocalDate begin = step.openedOn();
		LocalDate promise = step.promise();
		if (begin != null && promise != null && isRunning()) {
			var legal = this.run.legal();
			open.add(new DateAxis(new DateAxis.Dates(begin, this.words.today(), step.firstPromise(), promise,
					(legal != null) ? legal.endsOn() : null), this.words, this.locale));
		}
	}

	private Paragraph why(String why) {
		State state = this.words.state(this.run);
		Span label = new Span();
		label.getElement().appendChild(new Element("b").setText(this.delays.label(this.run, this.locale)));
		Paragraph paragraph = new Paragraph(new Glyph(state), new Div(label, new Span(why)));
		paragraph.addClassNames("aj-why", "aj-why-" + state.css());
		return paragraph;
	}

	private static Component strong(String text) {
		Span span = new Span();
		span.getElement().appendChild(new Element("b").setText(text));
		return span;
	}

}
