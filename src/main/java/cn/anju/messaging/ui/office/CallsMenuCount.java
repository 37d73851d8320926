package cn.anju.messaging.ui.office;

import org.springframework.stereotype.Component;

import cn.anju.messaging.CallDesk;
import cn.anju.shell.MenuCount;

/** The number of calls that may be made now, beside their entry in the menu. */
@Component
class CallsMenuCount implements MenuCount {

	private final CallDesk desk;

	CallsMenuCount(CallDesk desk) {
		this.desk = desk;
	}

	@Override
	public String path() {
		return "office/calls";
	}

	@Override
	public String meaning() {
		return "messaging.menu.calls-count";
	}

	@Override
	public String count() {
		int due = this.desk.due();
		return (due > 0) ? Integer.toString(due) : "";
	}

}
