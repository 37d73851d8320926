package cn.anju.care;

import cn.anju.core.Refusal;

/** What care says no to. */
public enum CareRefusal implements Refusal {

	/** It cannot be done with a case in this state. */
	NOT_IN_THIS_STATE;

	@Override
	public String key() {
		return "care.refused." + name();
	}

}
