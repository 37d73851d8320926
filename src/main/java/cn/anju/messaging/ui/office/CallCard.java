package cn.anju.messaging.ui.office;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import cn.anju.core.PhoneNumber;
import cn.anju.messaging.CallDesk;
import cn.anju.messaging.CallTask;
import cn.anju.shell.Icon;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One household to call: since when, why, what to say, to whom, and what was tried. */
class CallCard extends Section {

	private static final long serialVersionUID = 1L;

	private static final int LATE_DAYS = 2;

	private static final int LONGEST_PURPOSE = 100;

	private final transient CallTask task;

	private final transient CallDesk desk;

	private final transient DeskWords words;

	CallCard(CallTask task, String turn, CallDesk desk, DeskWords words, Consumer<CallTask> record) {
		this.task = task;
		this.desk = desk;
		this.words = words;
		addClassNames("aj-panel", "aj-call");
		add(head(turn), reasons(), people());
		NativeButton result = new NativeButton(getTranslation("messaging.call.record"), (_) -> record.accept(task));
		result.addClassNames("aj-btn", "aj-btn-quiet", "record");
		result.setAriaLabel(getTranslation("messaging.call.record") + " " + task.unit());
		add(result);
		if (!task.attempts().isEmpty()) {
			add(attempts());
		}
	}

	private Div head(String turn) {
		Anchor unit = new Anchor("office/purchases/" + this.task.purchase(),
				this.task.unit().isEmpty() ? getTranslation("messaging.call.no-unit") : this.task.unit());
		unit.getElement().setAttribute("router-link", true);
		Span buyers = new Span(this.task.buyers());
		buyers.addClassName("buyers");
		Span whose = new Span(turn);
		whose.addClassName("aj-muted");
		Div head = new Div(new H2(unit), buyers, age(), whose);
		head.addClassName("head");
		return head;
	}

	private StateBadge age() {
		Instant from = this.task.notBefore();
		if (from.isAfter(this.words.now())) {
			return new StateBadge(State.WAIT, getTranslation("messaging.call.from", this.words.at(from, getLocale())));
		}
		int age = Math.max(0, this.words.age(this.task.createdAt()));
		return new StateBadge((age >= LATE_DAYS) ? State.LATE : State.NEED, getTranslation("messaging.call.since",
				this.words.near(this.words.dayOf(this.task.createdAt()), getLocale()), age));
	}

	/** What is to be said stands once, with every reason to say it. */
	private Div reasons() {
		Map<String, List<CallTask.Reason>> byScript = this.task.reasons()
			.stream()
			.collect(Collectors.groupingBy(CallTask.Reason::script, LinkedHashMap::new, Collectors.toList()));
		Div reasons = new Div();
		reasons.addClassName("reasons");
		byScript.forEach((script, same) -> reasons.add(reason(script, same)));
		return reasons;
	}

	private Div reason(String script, List<CallTask.Reason> same) {
		Div one = new Div(new H3(same.getFirst().title()));
		same.stream().map(this::why).distinct().forEach((why) -> {
			Span line = new Span(why);
			line.addClassNames("aj-muted", "why");
			one.add(line);
		});
		Span label = new Span(getTranslation("messaging.call.script"));
		label.addClassName("aj-sr");
		Paragraph words = new Paragraph(label, new Span(script));
		words.addClassName("script");
		one.add(words);
		one.addClassName("reason");
		return one;
	}

	private String why(CallTask.Reason reason) {
		if (reason.unread()) {
			return getTranslation("messaging.call.because-unread");
		}
		return (reason.dueOn() != null) ? getTranslation("messaging.call.because-rule", reason.rule(),
				this.words.day(reason.dueOn(), getLocale())) : reason.rule();
	}

	private UnorderedList people() {
		UnorderedList people = new UnorderedList();
		people.addClassName("people");
		this.task.people().forEach((one) -> people.add(person(one)));
		return people;
	}

	private ListItem person(CallTask.Callee one) {
		Span name = new Span(one.name());
		name.addClassName("aj-strong");
		Span role = new Span(getTranslation("messaging.member." + one.role().name()));
		role.addClassName("aj-muted");
		Div who = new Div(name, role);
		who.addClassName("aj-grow");
		ListItem row = new ListItem(who);
		String masked = one.maskedPhone();
		if (masked == null) {
			row.add(new StateBadge(State.LATE, getTranslation("messaging.call.no-phone")));
			return row;
		}
		Span number = new Span(masked);
		number.addClassName("number");
		NativeButton dial = new NativeButton("");
		dial.add(new Icon("phone"), new Span(getTranslation("messaging.call.dial")));
		dial.addClassNames("aj-btn", "aj-btn-outline", "dial");
		dial.setAriaLabel(getTranslation("messaging.call.dial-whom", one.name()));
		dial.addClickListener((_) -> dial(one, number, dial, row));
		row.add(number, dial);
		return row;
	}

	/** A phone dials at once; at a desk the number is shown, to be typed or clicked. */
	private void dial(CallTask.Callee one, Span number, NativeButton dial, ListItem row) {
		PhoneNumber phone = this.desk.dial(this.task.id(), one.person(), purpose());
		String address = "tel:" + phone.digits();
		Anchor link = new Anchor(address, "");
		link.add(new Icon("phone"), new Span(phone.digits()));
		link.addClassNames("aj-btn", "aj-btn-outline", "dial");
		link.getElement().setAttribute("router-ignore", true);
		link.setAriaLabel(getTranslation("messaging.call.dial-whom", one.name()) + " " + phone.digits());
		row.remove(number, dial);
		row.add(link);
		link.getElement()
			.executeJs("this.focus();if(matchMedia('(pointer:coarse)').matches){window.location.href=$0}", address);
	}

	private String purpose() {
		String first = this.task.reasons().isEmpty() ? "" : this.task.reasons().getFirst().title();
		int end = first.offsetByCodePoints(0, Math.min(first.codePointCount(0, first.length()), LONGEST_PURPOSE));
		return getTranslation("messaging.call.purpose", first.substring(0, end));
	}

	private UnorderedList attempts() {
		UnorderedList attempts = new UnorderedList();
		attempts.addClassName("attempts");
		attempts.getElement().setAttribute("aria-label", getTranslation("messaging.call.attempts"));
		for (CallTask.Attempt attempt : this.task.attempts()) {
			Span when = new Span(this.words.at(attempt.at(), getLocale()) + " · " + attempt.by());
			when.addClassName("aj-muted");
			String outcome = getTranslation("messaging.outcome." + attempt.outcome().name());
			attempts.add(new ListItem(when, new Span(attempt.note().isBlank() ? outcome
					: getTranslation("messaging.call.attempt", outcome, attempt.note()))));
		}
		return attempts;
	}

}
