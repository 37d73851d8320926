package cn.anju.core;

import java.util.List;

/** A business "no": nothing was changed, and the reason has a text for the user. */
public class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Refusal reason;

	private final transient List<Object> facts;

	/**
	 * Refuses.
	 * @param reason the reason
	 * @param facts what the reason's text mentions, in order
	 */
	public Refused(Refusal reason, Object... facts) {
		super(reason.key(), null, false, false);
		this.reason = reason;
		this.facts = List.of(facts);
	}

	public Refusal reason() {
		return this.reason;
	}

	public List<Object> facts() {
		return this.facts;
	}

}
