package cn.anju.procedure.ui.office;

import org.springframework.stereotype.Component;

import cn.anju.procedure.Count;
import cn.anju.procedure.QueueDesk;
import cn.anju.shell.MenuCount;

/** What is overdue or due today, beside the entry of the queue in the menu. */
@Component
class QueueCount implements MenuCount {

	private final QueueDesk desk;

	QueueCount(QueueDesk desk) {
		this.desk = desk;
	}

	@Override
	public String path() {
		return "office";
	}

	@Override
	public String count() {
		Count pressing = this.desk.pressing();
		return (pressing.rows() > 0) ? QueueTabs.written(pressing) : "";
	}

	@Override
	public String meaning() {
		return "procedure.menu.queue-count";
	}

}
