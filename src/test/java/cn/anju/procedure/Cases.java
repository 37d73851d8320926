package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/** Filing runs in the database for tests, opened and moved by the public services. */
@Component
class Cases {

	static final List<String> SEEN = List.of("filing-money-paid", "filing-clauses-reviewed", "filing-seals-complete",
			"filing-identity-copies");

	private final Procedures procedures;

	private final Conditions conditions;

	private final RunReader reader;

	private final Cards cards;

	private final TransactionOperations transaction;

	Cases(Procedures procedures, Conditions conditions, RunReader reader, Cards cards,
			TransactionOperations transaction) {
		this.procedures = procedures;
		this.conditions = conditions;
		this.reader = reader;
		this.cards = cards;
		this.transaction = transaction;
	}

	RunDetails opened(ProjectId project, String today, Fact... facts) {
		Subject subject = new Subject("purchase", Ids.next());
		Opening opening = new Opening("filing", subject, project, new PurchaseId(subject.id()), "mortgage",
				Arrays.asList(facts), null);
		open(List.of(opening), today);
		return of(subject);
	}

	OpeningResult open(List<Opening> openings, String importDay) {
		return this.transaction.execute((_) -> this.procedures.openAll(openings, LocalDate.parse(importDay)));
	}

	RunDetails of(Subject subject) {
		return this.reader.run("filing", subject).orElseThrow();
	}

	RunDetails ready(RunDetails run, String on) {
		SEEN.forEach((name) -> see(List.of(run.subject()), name, on));
		return of(run.subject());
	}

	void see(Collection<Subject> subjects, String condition, String on) {
		this.conditions.record(subjects, new NewEvidence(condition, null, LocalDate.parse(on), null));
	}

	RunDetails finish(RunDetails run, String step, String on) {
		if ("submit".equals(step)) {
			see(List.of(run.subject()), "filing-form-back", on);
		}
		if ("distribute".equals(step)) {
			see(List.of(run.subject()), "filing-copies-handed-over", on);
		}
		Map<String, String> facts = "authority".equals(step) ? Map.of("filing-no", "备2026-17") : Map.of();
		this.procedures.finish(of(run.subject()).ref(), new StepDone(step, LocalDate.parse(on), facts, null));
		return of(run.subject());
	}

	void card(Subject subject, ProjectId project, String building, String unitNo, List<byte[]> keys, String... names) {
		cards(List
			.of(new SubjectCard(subject, project, "晶都花园", building, "1", unitNo, "晶都花园 " + building + "栋 " + unitNo,
					List.of(names), "HT-" + subject.id(), "RG-" + subject.id(), null, keys)));
	}

	void cards(List<SubjectCard> all) {
		this.transaction.executeWithoutResult((_) -> this.cards.put(new ArrayList<>(all)));
	}

}
