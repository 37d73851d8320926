package cn.anju.filing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.anju.documents.Custody;
import cn.anju.documents.Holding;
import cn.anju.procedure.ConditionAnswer;
import cn.anju.procedure.StepCondition;

/** A condition that follows from who has which paper original. */
abstract class OriginalsCondition implements StepCondition {

	private final String name;

	private final Custody custody;

	OriginalsCondition(String name, Custody custody) {
		this.name = name;
		this.custody = custody;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Map<Long, ConditionAnswer> answers(String subjectKind, Collection<Long> ids) {
		Map<Long, List<Holding>> holdings = this.custody.holdings(subjectKind, ids);
		Map<Long, ConditionAnswer> answers = new HashMap<>();
		ids.forEach((id) -> answers.put(id, answer(holdings.getOrDefault(id, List.of()))));
		return answers;
	}

	/** What the originals of one purchase say. */
	abstract ConditionAnswer answer(List<Holding> holdings);

}
