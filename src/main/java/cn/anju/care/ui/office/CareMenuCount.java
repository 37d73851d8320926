package cn.anju.care.ui.office;

import cn.anju.care.CareInbox;
import cn.anju.shell.MenuCount;

import org.springframework.stereotype.Component;

/** What presses in the inbox of cases, beside its entry in the menu. */
@Component
class CareMenuCount implements MenuCount {

	private final CareInbox inbox;

	CareMenuCount(CareInbox inbox) {
		this.inbox = inbox;
	}

	@Override
	public String path() {
		return CareTabs.CASES;
	}

	@Override
	public String count() {
		int pressing = this.inbox.pressing();
		return (pressing > 0) ? InboxTabs.written(pressing) : "";
	}

	@Override
	public String meaning() {
		return "care.menu.office-count";
	}

}
