package cn.anju.care.ui.owner;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

import cn.anju.care.Department;
import cn.anju.care.MyCase;
import cn.anju.care.MyCaseFile;
import cn.anju.care.ServiceTarget;
import cn.anju.shell.Icon;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Who has it, what comes next by when, and how much of the time is gone. */
class ClockCard extends Section {

	private static final long serialVersionUID = 1L;

	private static final double PER_CENT = 100;

	private final transient RequestWords words;

	ClockCard(MyCaseFile file, RequestWords words, Runnable escalate) {
		MyCase my = file.head();
		this.words = words;
		Locale locale = getLocale();
		addClassNames("aj-card", "aj-clock");
		Paragraph who = new Paragraph(getTranslation("care.my.who", words.handler(my.one())));
		Department department = file.department();
		if (department != null) {
			who.add(" · "
					+ getTranslation("care.my.department", getTranslation("care.department." + department.name())));
		}
		Div text = new Div(who, new H2(words.headline(my, locale)));
		text.addClassName("aj-grow");
		Div head = new Div(text);
		head.addClassName("head");
		add(new Div(new StateBadge(words.state(my), words.stateWord(my, locale)), new Span(my.one().number())), head,
				new ProgressBar(words.bar(my), my.progress().position()));
		boolean counts = my.one().state().isOpen() && !my.one().state().awaitsOwner();
		if (!my.pausedBecause().isEmpty()) {
			add(new Paragraph(getTranslation("care.my.paused", my.pausedBecause())));
		}
		else if (counts) {
			my.next().ifPresent((target) -> {
				head.add(left(target, locale));
				add(track(my, target), labels(my, target));
			});
			String then = words.then(my, locale);
			if (!then.isEmpty()) {
				add(new Paragraph(then));
			}
		}
		if (my.escalatable()) {
			add(escalateButton(escalate));
		}
		else if (counts && my.pausedBecause().isEmpty()) {
			Paragraph hint = new Paragraph(getTranslation("care.my.escalate-later"));
			hint.addClassName("later");
			add(hint);
		}
	}

	private Div left(ServiceTarget target, Locale locale) {
		Duration left = Duration.between(this.words.now(), target.due());
		Div big = new Div(new Span(getTranslation(left.isNegative() ? "care.my.late-by" : "care.my.left")),
				new Span(this.words.lasting(left, locale)));
		big.addClassName("left");
		big.setClassName("aj-late", left.isNegative());
		big.getElement().setAttribute("role", "timer");
		return big;
	}

	private Div track(MyCase my, ServiceTarget target) {
		Instant from = my.one().receivedAt();
		Div track = new Div();
		track.addClassName("track");
		track.getElement().setAttribute("aria-hidden", "true");
		double now = place(from, this.words.now(), target.due());
		track.getElement()
			.appendChild(new Element("i").setAttribute("class", (now >= PER_CENT) ? "late" : "")
				.setAttribute("style", "width:" + now + "%"));
		my.targets()
			.stream()
			.flatMap((each) -> Stream.ofNullable(each.metAt()))
			.filter((met) -> met.isAfter(from) && met.isBefore(target.due()))
			.forEach((met) -> track.getElement()
				.appendChild(new Element("u").setAttribute("style", "left:" + place(from, met, target.due()) + "%")));
		return track;
	}

	private static double place(Instant from, Instant at, Instant until) {
		double whole = Math.max(1, Duration.between(from, until).toSeconds());
		double place = PER_CENT * Duration.between(from, at).toSeconds() / whole;
		return Math.round(Math.clamp(place, 0, PER_CENT) * 10) / 10.0;
	}

	private Div labels(MyCase my, ServiceTarget target) {
		Locale locale = getLocale();
		String begun = getTranslation("care.my.received", this.words.moment(my.one().receivedAt(), locale));
		String contacted = my.targets()
			.stream()
			.filter((each) -> each.kind() == ServiceTarget.Kind.CONTACT)
			.flatMap((each) -> Stream.ofNullable(each.metAt()))
			.findFirst()
			.map((met) -> getTranslation("care.my.contacted", this.words.moment(met, locale)))
			.orElse("");
		Div labels = new Div(new Span(contacted.isEmpty() ? begun : begun + getTranslation("care.my.and") + contacted),
				new Span(this.words.moment(target.due(), locale)));
		labels.addClassName("labels");
		return labels;
	}

	private NativeButton escalateButton(Runnable escalate) {
		NativeButton button = new NativeButton("", (_) -> escalate.run());
		Span text = new Span(getTranslation("care.my.escalate"));
		text.addClassName("aj-grow");
		button.add(new Icon("up"), text, new Icon("next"));
		button.addClassName("escalate");
		return button;
	}

}
