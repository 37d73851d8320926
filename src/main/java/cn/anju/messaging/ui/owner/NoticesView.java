package cn.anju.messaging.ui.owner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.messaging.MyNotices;
import cn.anju.messaging.Notice;
import cn.anju.shell.Chinese;
import cn.anju.shell.EmptyState;
import cn.anju.shell.OwnerTop;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The owner's inbox: newest day first, unread ones marked; opening one marks it read. */
@Route("my/notices")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/messaging.css")
class NoticesView extends Div implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 30;

	private final transient MyNotices notices;

	private final transient Days days;

	private final transient Clock clock;

	private final Div list = new Div();

	private final NativeButton readAll;

	private final NativeButton older;

	private transient @Nullable LocalDate day;

	private transient @Nullable Section ofDay;

	private int shown;

	NoticesView(MyNotices notices, Days days, Clock clock) {
		this.notices = notices;
		this.days = days;
		this.clock = clock;
		this.readAll = new NativeButton(getTranslation("messaging.read-all"), (_) -> markAllRead());
		this.readAll.addClassNames("aj-btn", "aj-notices-all");
		this.older = new NativeButton(getTranslation("messaging.older"), (_) -> showMore());
		this.older.addClassNames("aj-btn", "aj-btn-outline", "aj-notices-older");
		addClassName("aj-notices");
		add(new OwnerTop(getPageTitle(), "my"), this.readAll, this.list, this.older);
		showMore();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("messaging.notices");
	}

	private void showMore() {
		List<Notice> page = this.notices.page(this.shown, PAGE, getLocale());
		page.forEach(this::show);
		Chinese.mark(this.list.getElement(), getLocale());
		this.shown += page.size();
		this.older.setVisible(page.size() == PAGE);
		this.readAll.setVisible(this.notices.unreadCount() > 0);
		if (this.shown == 0) {
			this.list.add(new EmptyState("bell", getTranslation("messaging.empty.title"),
					getTranslation("messaging.empty.text")));
		}
	}

	private void show(Notice notice) {
		LocalDate written = LocalDate.ofInstant(notice.writtenAt(), this.clock.getZone());
		if (this.ofDay == null || !written.equals(this.day)) {
			this.day = written;
			this.ofDay = section(written);
			this.list.add(this.ofDay);
		}
		this.ofDay.add(new NoticeRow(notice, this.clock.getZone(), () -> open(notice)));
	}

	private Section section(LocalDate written) {
		H2 heading = new H2(heading(written));
		heading.addClassName("aj-section");
		Section section = new Section(heading);
		section.addClassName("aj-notices-day");
		return section;
	}

	private String heading(LocalDate written) {
		LocalDate today = this.days.today();
		String date = this.days.written(written, getLocale());
		if (written.equals(today)) {
			return getTranslation("messaging.today", date);
		}
		return written.equals(today.minusDays(1)) ? getTranslation("messaging.yesterday", date) : date;
	}

	private void open(Notice notice) {
		this.notices.read(notice.id());
		// the link may lead back to this page, which then stays as it is
		showAgain();
		UI.getCurrent().navigate(notice.link());
	}

	private void markAllRead() {
		this.notices.readAll();
		showAgain();
	}

	private void showAgain() {
		this.list.removeAll();
		this.shown = 0;
		this.ofDay = null;
		showMore();
	}

}
