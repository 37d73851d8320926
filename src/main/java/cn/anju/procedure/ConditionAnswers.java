package cn.anju.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Asks for the conditions of many runs at once: each supplier once, the evidence once.
 */
@Component
class ConditionAnswers {

	private static final String NO_ANSWER = "procedure.answer.none";

	private static final String SEEN = "procedure.answer.seen";

	private final Map<String, StepCondition> suppliers;

	private final EvidenceStore evidence;

	ConditionAnswers(List<StepCondition> suppliers, EvidenceStore evidence) {
		this.suppliers = suppliers.stream().collect(Collectors.toMap(StepCondition::name, Function.identity()));
		this.evidence = evidence;
	}

	boolean isByEvidence(String condition) {
		return !this.suppliers.containsKey(condition);
	}

	/** The answers to the conditions that are asked of each run, by run. */
	Map<Long, List<ConditionDetails>> ask(Collection<Run> runs,
			Function<Run, List<TemplateStep.Condition>> conditions) {
		Map<Run, List<TemplateStep.Condition>> asked = new LinkedHashMap<>();
		runs.forEach((run) -> asked.put(run, conditions.apply(run)));
		Map<Question, Map<Long, ConditionAnswer>> answers = supplied(asked);
		Map<EvidenceStore.Key, Evidence> seen = this.evidence.standing(unsupplied(asked));
		Map<Long, List<ConditionDetails>> details = new HashMap<>();
		asked.forEach((run, all) -> details.put(run.id,
				all.stream().map((condition) -> details(run, condition, answers, seen)).toList()));
		return details;
	}

	private Map<Question, Map<Long, ConditionAnswer>> supplied(Map<Run, List<TemplateStep.Condition>> asked) {
		Map<Question, Set<Long>> questions = new LinkedHashMap<>();
		asked.forEach((run, all) -> all.stream()
			.filter((condition) -> !isByEvidence(condition.name()))
			.forEach((condition) -> questions
				.computeIfAbsent(new Question(condition.name(), run.subject.kind()), (_) -> new HashSet<>())
				.add(run.subject.id())));
		Map<Question, Map<Long, ConditionAnswer>> answers = new HashMap<>();
		questions.forEach((question, ids) -> {
			StepCondition supplier = this.suppliers.get(question.condition());
			if (supplier != null) {
				answers.put(question, supplier.answers(question.subjectKind(), ids));
			}
		});
		return answers;
	}

	private Set<EvidenceStore.Key> unsupplied(Map<Run, List<TemplateStep.Condition>> asked) {
		List<EvidenceStore.Key> keys = new ArrayList<>();
		asked.forEach((run, all) -> all.stream()
			.filter((condition) -> isByEvidence(condition.name()))
			.forEach((condition) -> keys.add(new EvidenceStore.Key(run.subject, condition.name()))));
		return Set.copyOf(keys);
	}

	private ConditionDetails details(Run run, TemplateStep.Condition condition,
			Map<Question, Map<Long, ConditionAnswer>> answers, Map<EvidenceStore.Key, Evidence> seen) {
		if (!isByEvidence(condition.name())) {
			Question question = new Question(condition.name(), run.subject.kind());
			ConditionAnswer answer = answers.getOrDefault(question, Map.of()).get(run.subject.id());
			return new ConditionDetails(condition.name(), condition.by(), (answer != null) ? answer : none(), false,
					null);
		}
		Evidence evidence = seen.get(new EvidenceStore.Key(run.subject, condition.name()));
		ConditionAnswer answer = (evidence != null) ? new ConditionAnswer(true, SEEN,
				Map.of("0", evidence.seenOn().toString(), "1", evidence.actor().name())) : none();
		return new ConditionDetails(condition.name(), condition.by(), answer, true, evidence);
	}

	private static ConditionAnswer none() {
		return new ConditionAnswer(false, NO_ANSWER, Map.of());
	}

	static List<String> missing(List<ConditionDetails> conditions) {
		return conditions.stream()
			.filter((condition) -> !condition.answer().met())
			.map(ConditionDetails::name)
			.toList();
	}

	private record Question(String condition, String subjectKind) {
	}

}
