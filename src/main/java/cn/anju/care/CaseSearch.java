package cn.anju.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, as conditions on {@code care_cases c}, each of which an index
 * answers.
 *
 * @param typed what was typed; empty for no search
 * @param purchases what was found by unit, name or number of a person
 * @param reports what was found by the phone of whoever came with it
 * @param said the cases in which it was said; nothing if there are too many to count them
 * up: then the texts are read in the order of the list
 */
record CaseSearch(String typed, List<PurchaseId> purchases, List<Long> reports, @Nullable List<Long> said) {

	static final CaseSearch NONE = new CaseSearch("", List.of(), List.of(), List.of());

	boolean isEmpty() {
		return this.typed.isEmpty();
	}

	/**
	 * Few cases are found first, once, and joined; among many the list is walked along
	 * until the page is full.
	 */
	boolean isWalked() {
		return this.said == null;
	}

	/** The ways in which a case is found, at least one. */
	List<String> ways(Map<String, Object> parameters) {
		List<String> ways = new ArrayList<>();
		parameters.put("begins", TypedWords.escaped(this.typed) + "%");
		ways.add("c.reporter_name like :begins");
		for (String number : TypedNumber.beginnings(this.typed)) {
			String name = "number" + ways.size();
			parameters.put(name, number + "%");
			ways.add("c.number like :" + name);
		}
		if (!this.purchases.isEmpty()) {
			ways.add("c.purchase_id in (:purchases)");
			parameters.put("purchases", this.purchases.stream().map(PurchaseId::value).toList());
		}
		if (!this.reports.isEmpty()) {
			ways.add("c.report_id in (:reports)");
			parameters.put("reports", this.reports);
		}
		if (this.said == null) {
			TypedWords words = TypedWords.of(this.typed);
			ways.add(words.in("c.gist", parameters));
			ways.add("exists (select 1 from care_entries e where e.case_id = c.id and "
					+ words.in("e.words", parameters) + ")");
		}
		else if (!this.said.isEmpty()) {
			ways.add("c.id in (:said)");
			parameters.put("said", this.said);
		}
		return ways;
	}

}
