package cn.anju.care;

import java.util.EnumSet;
import java.util.Set;

import cn.anju.core.Refused;

/**
 * Where a case stands (b.10): the nine steps of complaints, enquiries and applications,
 * and the way of suggestions through a department.
 */
public enum CaseState {

	/** 受理: somebody has it, by name. */
	RECEIVED(1),
	/** 登记: it is written down as the complaint form asks. */
	REGISTERED(2),
	/** 分类判定: category, severity and validity are decided. */
	CLASSIFIED(3),
	/** 派发: a specialist and a department have it. */
	ASSIGNED(4),
	/** 调查: the department looks for a solution. */
	INVESTIGATING(5),
	/** 定案: a plan lies before the owner. */
	PROPOSED(5),
	/** 同意: the owner agrees with the plan. */
	PLAN_CONFIRMED(6),
	/** 不同意: the owner wants another plan. */
	PLAN_DECLINED(6),
	/** 处理: the plan is carried out. */
	HANDLING(7),
	/** 反馈: it is done or explained; the owner says whether it is. */
	RESOLVED(8),
	/** 关闭: by the owner's word, or by documented silence. */
	CLOSED(8),
	/** 回访: the owner was asked afterwards. */
	FOLLOWED_UP(9),
	/** 总结: cause and measure are written down. */
	ARCHIVED(9),
	/** A suggestion that goes out with the next monthly batch. */
	COLLECTED(2),
	/** A suggestion that a department has in writing. */
	SENT_TO_DEPARTMENT(4),
	/** A suggestion that the department has answered. */
	ANSWERED(8);

	private final int step;

	CaseState(int step) {
		this.step = step;
	}

	/** What can be done with a case. */
	public enum Action {

		/** It is written down. */
		REGISTER(REGISTERED, RECEIVED),
		/** Category, severity and validity are decided, maybe anew. */
		CLASSIFY(CLASSIFIED, REGISTERED, CLASSIFIED),
		/** A specialist and a department get it. */
		ASSIGN(ASSIGNED, CLASSIFIED, ASSIGNED),
		/** The department begins to look for a solution. */
		INVESTIGATE(INVESTIGATING, ASSIGNED, PLAN_DECLINED),
		/** A plan is laid before the owner; a better one takes its place. */
		PROPOSE(PROPOSED, INVESTIGATING, PROPOSED, PLAN_DECLINED, HANDLING),
		/** The owner agrees with the plan. */
		AGREE(PLAN_CONFIRMED, PROPOSED),
		/** The owner declines the plan. */
		DECLINE(PLAN_DECLINED, PROPOSED),
		/** The plan is being carried out. */
		HANDLE(HANDLING, PLAN_CONFIRMED),
		/** It is done, maybe on the spot. */
		RESOLVE(RESOLVED, REGISTERED, CLASSIFIED, ASSIGNED, INVESTIGATING, PLAN_CONFIRMED, HANDLING),
		/** It is no valid complaint: explained, with the way to appeal. */
		EXPLAIN(RESOLVED, REGISTERED, CLASSIFIED, ASSIGNED, INVESTIGATING),
		/** The owner does not accept that it is no valid complaint. */
		APPEAL(CLASSIFIED, RESOLVED, CLOSED),
		/** The owner says that it is done. */
		CONFIRM(CLOSED, RESOLVED, ANSWERED),
		/** The owner gives it up. */
		WITHDRAW(CLOSED, RECEIVED, REGISTERED, CLASSIFIED, ASSIGNED, INVESTIGATING, PROPOSED, PLAN_CONFIRMED,
				PLAN_DECLINED, HANDLING, RESOLVED, COLLECTED, SENT_TO_DEPARTMENT),
		/** Two notices and a call were not answered for a week. */
		CLOSE_UNANSWERED(CLOSED, PROPOSED, RESOLVED, ANSWERED),
		/** It goes on under the number of another case of the same household. */
		MERGE(CLOSED, RECEIVED, REGISTERED, CLASSIFIED, ASSIGNED, INVESTIGATING, PROPOSED, PLAN_CONFIRMED,
				PLAN_DECLINED, HANDLING, RESOLVED, COLLECTED),
		/** It is not done, or not done well: as old as it is. */
		REOPEN(INVESTIGATING, RESOLVED, CLOSED, FOLLOWED_UP, ARCHIVED),
		/** The owner was asked afterwards. */
		FOLLOW_UP(FOLLOWED_UP, CLOSED),
		/** Cause and measure are written down. */
		ARCHIVE(ARCHIVED, FOLLOWED_UP),
		/** A suggestion is kept for the monthly batch. */
		COLLECT(COLLECTED, RECEIVED, REGISTERED),
		/** A suggestion goes out in writing. */
		SEND(SENT_TO_DEPARTMENT, COLLECTED),
		/** The department has answered. */
		ANSWER(ANSWERED, SENT_TO_DEPARTMENT);

		private static final Set<Action> OF_SUGGESTIONS = EnumSet.of(COLLECT, SEND, ANSWER);

		private static final Set<Action> OF_BOTH = EnumSet.of(REGISTER, CONFIRM, WITHDRAW, CLOSE_UNANSWERED, MERGE);

		private final CaseState to;

		private final Set<CaseState> from;

		Action(CaseState to, CaseState first, CaseState... more) {
			this.to = to;
			this.from = EnumSet.of(first, more);
		}

		/**
		 * Tells whether it belongs to the way that a type takes.
		 * @param type the type of a case
		 * @return whether cases of the type know it
		 */
		public boolean isFor(CaseType type) {
			return OF_BOTH.contains(this) || OF_SUGGESTIONS.contains(this) != type.takesNineSteps();
		}

	}

	/**
	 * Tells whether something can be done now.
	 * @param action the action
	 * @param type the type of the case
	 * @return whether the state and the type allow it
	 */
	public boolean allows(Action action, CaseType type) {
		return action.isFor(type) && action.from.contains(this);
	}

	/**
	 * Gives the state after an action.
	 * @param action the action
	 * @param type the type of the case
	 * @return the next state
	 * @throws Refused if state or type do not allow it
	 */
	CaseState after(Action action, CaseType type) {
		if (!allows(action, type)) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		return action.to;
	}

	/**
	 * Gives the step of the line of progress.
	 * @return 1 to 9
	 */
	public int step() {
		return this.step;
	}

	/**
	 * Tells whether somebody still has to do something about it.
	 * @return whether it is not closed yet
	 */
	public boolean isOpen() {
		return this != CLOSED && this != FOLLOWED_UP && this != ARCHIVED;
	}

	/**
	 * Tells whether the owner has the next word.
	 * @return whether a plan or a result lies before the owner
	 */
	public boolean awaitsOwner() {
		return this == PROPOSED || this == RESOLVED || this == ANSWERED;
	}

}
