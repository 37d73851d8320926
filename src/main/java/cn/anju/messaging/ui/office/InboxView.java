package cn.anju.messaging.ui.office;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.anju.core.Roles;
import cn.anju.messaging.InboxDesk;
import cn.anju.messaging.Notice;
import cn.anju.messaging.NoticeFilter;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The inbox of the signed-in member of staff, the newest day first. */
@Route("office/notices")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/messaging-office.css")
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 30;

	private final transient InboxDesk inbox;

	private final transient DeskWords words;

	private final PageHeader header;

	private final InboxFilters filters;

	private final Div list = new Div();

	private final NativeButton readAll;

	private final NativeButton older;

	private transient NoticeFilter filter = NoticeFilter.ALL;

	private transient @Nullable LocalDate day;

	private transient @Nullable Section ofDay;

	private final Set<Long> seen = new HashSet<>();

	private int passed;

	InboxView(InboxDesk inbox, DeskWords words) {
		this.inbox = inbox;
		this.words = words;
		this.readAll = new NativeButton(getTranslation("messaging.read-all"), (_) -> readAll());
		this.readAll.addClassNames("aj-btn", "aj-btn-outline");
		this.older = new NativeButton(getTranslation("messaging.older"), (_) -> showMore());
		this.older.addClassNames("aj-btn", "aj-btn-outline", "aj-inbox-older");
		this.header = new PageHeader(getPageTitle(), this.readAll);
		this.filters = new InboxFilters(words, this::choose);
		this.list.addClassName("aj-inbox-list");
		Div panel = new Div(this.filters, this.list, this.older);
		panel.addClassNames("aj-panel", "aj-inbox");
		add(this.header, panel);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("messaging.notices");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.filter = InboxLinks.read(event.getLocation().getQueryParameters());
		showAgain();
	}

	private void choose(NoticeFilter wanted) {
		this.filter = wanted;
		UI.getCurrent()
			.getPage()
			.getHistory()
			.replaceState(null, new Location("office/notices", InboxLinks.write(wanted)));
		showAgain();
	}

	private void readAll() {
		this.inbox.readAll(this.filter.category());
		showAgain();
	}

	private void count() {
		int unread = this.inbox.unreadCount();
		this.header.sub(getTranslation("messaging.inbox.sub", unread));
		this.readAll.setVisible(unread > 0);
		this.filters.show(this.filter, unread, this.inbox.categories());
	}

	private void showAgain() {
		this.list.removeAll();
		this.passed = 0;
		this.seen.clear();
		this.day = null;
		this.ofDay = null;
		count();
		showMore();
	}

	private void showMore() {
		List<Notice> page = this.inbox.page(this.filter, this.passed, PAGE, getLocale());
		page.stream().filter((notice) -> this.seen.add(notice.id())).forEach(this::show);
		this.passed += page.size();
		this.older.setVisible(page.size() == PAGE);
		if (this.seen.isEmpty()) {
			this.list.add(nothing());
		}
	}

	/** A notice that left the list makes room: the next page begins one earlier. */
	private void changed() {
		this.passed = Math.max(0, this.passed - 1);
		count();
	}

	private EmptyState nothing() {
		boolean all = this.filter.equals(NoticeFilter.ALL);
		return new EmptyState("bell",
				getTranslation(all ? "messaging.inbox.empty.title" : "messaging.inbox.empty.filtered"),
				getTranslation(all ? "messaging.inbox.empty.text" : "messaging.inbox.empty.filtered-text"));
	}

	private void show(Notice notice) {
		LocalDate written = this.words.dayOf(notice.writtenAt());
		if (this.ofDay == null || !written.equals(this.day)) {
			this.day = written;
			this.ofDay = new Section(new H2(this.words.near(written, getLocale())));
			this.ofDay.addClassName("day");
			this.ofDay.getElement().setAttribute("role", "list");
			this.list.add(this.ofDay);
		}
		this.ofDay.add(new InboxRow(notice, this.inbox, this.words, this::changed));
	}

}
