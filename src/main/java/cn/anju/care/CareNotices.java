package cn.anju.care;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.core.Actor;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NewNotice;
import cn.anju.messaging.Notices;
import cn.anju.purchase.ReleasedPurchases;

import org.springframework.stereotype.Component;

/**
 * Tells households what became of their cases, in the transaction in which it does; what
 * they did themselves they know. A notice is as unique as the entry it tells of.
 */
@Component
class CareNotices {

	private static final String CATEGORY = "care";

	private final Notices notices;

	private final ReleasedPurchases released;

	CareNotices(Notices notices, ReleasedPurchases released) {
		this.notices = notices;
		this.released = released;
	}

	/**
	 * Whether its household can be told anything: a clerk has opened the purchase to it.
	 */
	boolean reaches(Case one) {
		PurchaseId purchase = one.purchase();
		return purchase != null && this.released.contains(purchase);
	}

	/** Of an entry that was just written. */
	void of(Case one, CaseEntry.Kind kind, long entry, Actor by, String words) {
		switch (kind) {
			case PROPOSED, RESOLVED, EXPLAINED, CLOSED_UNANSWERED, REMINDED ->
				tell(one, kind, entry, Importance.IMPORTANT, words);
			case RECEIVED, ESCALATED, TAKEN_OVER, SUMMARISED -> tell(one, kind, entry, Importance.NORMAL, words);
			case PROMISED -> {
				// the day stands in front of what was promised
				String[] parts = words.split(" ", 2);
				write("care/" + entry, one, Importance.NORMAL, "promised", parts[1], "my/requests/" + one.id(),
						Map.of("day", parts[0]));
			}
			case SAID, FULFILLED, PAUSED, RESUMED, MERGED, SPLIT -> {
				if (by.kind() != Actor.Kind.OWNER) {
					tell(one, kind, entry, Importance.NORMAL, words);
				}
			}
			default -> {
			}
		}
	}

	/** Asks how it was, by a page with a button: opening the link rates nothing. */
	void ask(Case one) {
		write("care/" + one.id() + "/survey", one, Importance.NORMAL, "survey", "",
				"my/requests/" + one.id() + "/rate");
	}

	private void tell(Case one, CaseEntry.Kind kind, long entry, Importance importance, String words) {
		write("care/" + entry, one, importance, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), words,
				"my/requests/" + one.id());
	}

	private void write(String key, Case one, Importance importance, String what, String words, String link) {
		write(key, one, importance, what, words, link, Map.of());
	}

	private void write(String key, Case one, Importance importance, String what, String words, String link,
			Map<String, String> more) {
		PurchaseId purchase = one.purchase();
		if (purchase == null || !reaches(one)) {
			return;
		}
		Map<String, String> facts = new HashMap<>();
		facts.put("number", one.number());
		facts.put("title", one.title());
		facts.put("handler", one.responsibility().handler().name());
		facts.put("words", Words.shortened(words));
		facts.putAll(more);
		this.notices.write(List.of(new NewNotice(key, CATEGORY, importance, one.project(), purchase,
				new Subject(CaseQueue.CASE, one.id()), "care.notice." + what, facts, link)));
	}

}
