package cn.anju.messaging.ui.owner;

import cn.anju.messaging.MyNotices;
import cn.anju.messaging.ui.UnreadBell;

/** The bell at the top of the owner's pages. */
class Bell extends UnreadBell {

	private static final long serialVersionUID = 1L;

	Bell(MyNotices notices) {
		super("my/notices", notices.unreadCount(), notices::watch);
		addClassName("aj-touch");
		number().addClassName("aj-dot");
	}

}
