package cn.anju.care;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CoreSettings;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NewStaffNotice;
import cn.anju.messaging.Notices;

import org.springframework.stereotype.Component;

/**
 * Tells whoever has a case what has come to it, in the transaction in which it does; what
 * they did themselves they know. The page of a case marks as read what was told of it.
 */
@Component
class HandlerNotices {

	private static final String CATEGORY = "care";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Notices notices;

	private final CoreSettings settings;

	private final Clock clock;

	HandlerNotices(Notices notices, CoreSettings settings, Clock clock) {
		this.clock = clock;
		this.notices = notices;
		this.settings = settings;
	}

	/** Of an entry that was just written, and that the owner reads as well. */
	void of(Case one, CaseEntry.Kind kind, long entry, Actor by, String words) {
		String key = "care/" + entry + "/desk";
		switch (kind) {
			case RECEIVED -> tell(key, one, handler(one), by, Importance.NORMAL, "received", words);
			case ESCALATED -> tell(key, one, handler(one), by, Importance.IMPORTANT,
					(one.severity() == Severity.MAJOR) ? "major" : "escalated", words);
			case SAID, SUMMARY_CONFIRMED -> ofOwner(key, one, Importance.NORMAL, kind, by, words);
			case AGREED, DECLINED, APPEALED, REOPENED, WITHDRAWN, SUMMARY_CORRECTED ->
				ofOwner(key, one, Importance.IMPORTANT, kind, by, words);
			default -> {
			}
		}
	}

	private void ofOwner(String key, Case one, Importance importance, CaseEntry.Kind kind, Actor by, String words) {
		if (by.kind() == Actor.Kind.OWNER) {
			tell(key, one, handler(one), by, importance, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
		}
	}

	/**
	 * Somebody is asked to take it over, has taken it, leaves it where it is, or need not
	 * answer any more.
	 */
	void passed(Case before, Case after, Actor by, String words) {
		String key = "care/" + after.id() + "/passed/" + after.version();
		Handler wasAsked = before.responsibility().offered();
		Handler asked = after.responsibility().offered();
		if (asked != null) {
			tell(key, after, asked.account(), by, Importance.IMPORTANT, "asked", words);
		}
		if (!handler(after).equals(handler(before))) {
			tell(key, after, handler(after), by, Importance.IMPORTANT, "yours", "");
			tell(key + "/from", after, handler(before), by, Importance.NORMAL, "taken", words);
		}
		else if (wasAsked != null && asked == null && by.id() == wasAsked.account().value()) {
			tell(key, after, handler(after), by, Importance.IMPORTANT, "kept", words);
		}
		if (wasAsked != null && !wasAsked.equals(asked) && !wasAsked.account().equals(handler(after))) {
			tell(key + "/asked", after, wasAsked.account(), by, Importance.NORMAL, "not-needed", "");
		}
	}

	/** What somebody gets who stands in: one notice, however many cases it is. */
	void standsIn(StoredCases.Held held, Handler to, String absent, int cases) {
		ProjectId project = held.project();
		String key = "care/stands-in/" + held.handler().value() + "/" + project.value() + "/" + to.account().value()
				+ "/" + this.clock.instant().truncatedTo(ChronoUnit.MINUTES);
		this.notices.tell(new NewStaffNotice(key, CATEGORY, Importance.IMPORTANT, project,
				new Subject("project", project.value()), "care.desk-notice.stands-in",
				Map.of("absent", absent, "cases", Integer.toString(cases)), "office/care", Set.of(to.account())));
	}

	/** Something that was promised is due tomorrow, or today. */
	void promised(Case one, Promise promise, boolean today) {
		String what = today ? "promise-today" : "promise-tomorrow";
		write("care/promise/" + promise.id() + "/" + what + "/" + handler(one).value(), one, handler(one),
				Importance.IMPORTANT, what, Map.of("promise", promise.words(), "day", promise.dueOn().toString()));
	}

	/** Something is due soon. */
	void near(Case one, ServiceTarget next) {
		String what = "near-" + next.kind().name().toLowerCase(Locale.ROOT);
		var due = next.due().atZone(this.settings.zone());
		write("care/" + one.id() + "/" + what + "/" + next.due().truncatedTo(ChronoUnit.MINUTES), one, handler(one),
				Importance.IMPORTANT, what,
				Map.of("day", due.toLocalDate().toString(), "time", TIME.format(due.toLocalTime())));
	}

	private void tell(String key, Case one, AccountId to, Actor by, Importance importance, String what, String words) {
		if (by.kind() == Actor.Kind.STAFF && by.id() == to.value()) {
			return;
		}
		write(key, one, to, importance, what, Map.of("words", Words.shortened(words), "by", by.name()));
	}

	private void write(String key, Case one, AccountId to, Importance importance, String what,
			Map<String, String> more) {
		Map<String, String> facts = new HashMap<>(more);
		facts.put("number", one.number());
		facts.put("title", one.title());
		facts.put("handler", one.responsibility().handler().name());
		facts.put("reporter", one.reporter());
		this.notices
			.tell(new NewStaffNotice(key, CATEGORY, importance, one.project(), new Subject(CaseQueue.CASE, one.id()),
					"care.desk-notice." + what, facts, "office/care/" + one.id(), Set.of(to)));
	}

	private static AccountId handler(Case one) {
		return one.responsibility().handler().account();
	}

}
