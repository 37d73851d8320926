package cn.anju.care.ui.office;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.anju.care.CaseGroupFile.Offer;
import cn.anju.care.CaseState;
import cn.anju.care.SimilarCase;
import cn.anju.core.Days;
import cn.anju.core.Money;
import cn.anju.core.Texts;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.UI;

import org.springframework.stereotype.Component;

/** How cases of one cause are written. */
@Component
class GroupWords {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final String BETWEEN = " · ";

	private static final int NUMBERS = 6;

	private final Texts texts;

	private final Days days;

	private final Clock clock;

	GroupWords(Texts texts, Days days, Clock clock) {
		this.texts = texts;
		this.days = days;
		this.clock = clock;
	}

	/** The time of today, else with its day. */
	String at(Instant instant, Locale locale) {
		ZonedDateTime local = instant.atZone(this.clock.getZone());
		return local.toLocalDate().equals(this.days.today()) ? TIME.format(local) : this.days.written(instant, locale);
	}

	/** Where, who and when; what is not known is left out. */
	String about(SimilarCase one, Locale locale) {
		List<String> parts = new ArrayList<>();
		if (!one.place().isEmpty()) {
			parts.add(one.place());
		}
		parts.add(one.reporter());
		parts.add(at(one.receivedAt(), locale));
		if (one.samePlace()) {
			parts.add(this.texts.of(locale, "care.groups.same-place"));
		}
		SimilarCase.Grouped group = one.group();
		if (group != null) {
			parts.add(this.texts.of(locale, "care.groups.in", group.title()));
		}
		return String.join(BETWEEN, parts);
	}

	/** What was offered, to how many, and the numbers of the first of them. */
	String offer(Offer offer, Locale locale) {
		Money amount = offer.remedy().amount();
		String remedy = this.texts.of(locale, "care.office.remedy." + offer.remedy().type().name());
		String what = (amount != null) ? remedy + " " + amount.written() : remedy;
		String numbers = String.join(" ", offer.numbers().stream().limit(NUMBERS).toList());
		String all = (offer.numbers().size() > NUMBERS) ? numbers + " …" : numbers;
		return this.texts.of(locale, "care.groups.offered", what, offer.numbers().size(), all);
	}

	static State state(CaseState state) {
		if (!state.isOpen()) {
			return State.DONE;
		}
		return state.awaitsOwner() ? State.WAIT : State.NOW;
	}

	String state(CaseState state, Locale locale) {
		return this.texts.of(locale, "care.office.state." + state.name());
	}

	StateBadge badge(CaseState state, Locale locale) {
		return new StateBadge(state(state), state(state, locale));
	}

	static String pathOf(long group) {
		return CareTabs.GROUPS + "/" + group;
	}

	static void open(long group) {
		UI.getCurrent().navigate(pathOf(group));
	}

}
