package cn.anju.messaging.ui.owner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.Lookout;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.messaging.InboxWatch;
import cn.anju.messaging.MyNotices;
import cn.anju.messaging.Notice;
import cn.anju.messaging.NoticeFilter;
import cn.anju.shell.Chinese;
import cn.anju.shell.EmptyState;
import cn.anju.shell.OwnerTop;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The owner's inbox: newest day first, unread ones marked; opening one marks it read. The
 * address keeps which part of the journey is shown, and whether it is the archive.
 */
@Route("my/notices")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/messaging.css")
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 30;

	private static final String CATEGORY = "category";

	private static final String ARCHIVE = "archive";

	private final transient MyNotices notices;

	private final transient Days days;

	private final transient Clock clock;

	private final Nav parts = new Nav();

	private final Div list = new Div();

	private final NativeButton readAll;

	private final NativeButton older;

	private transient NoticeFilter filter = NoticeFilter.ALL;

	private transient @Nullable LocalDate day;

	private transient @Nullable Section ofDay;

	private transient Lookout.@Nullable Watching watching;

	private int unread = -1;

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
		this.parts.addClassName("aj-notices-parts");
		this.parts.getElement().setAttribute("aria-label", getTranslation("messaging.parts"));
		add(new OwnerTop(getPageTitle(), "my"), this.parts, this.readAll, this.list, this.older);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters asked = event.getLocation().getQueryParameters();
		this.filter = new NoticeFilter(asked.getSingleParameter(CATEGORY).orElse(null),
				asked.getParameters().containsKey(ARCHIVE), false);
		showAgain();
	}

	/** What another page of the same owner has read is read here too. */
	@Override
	protected void onAttach(AttachEvent event) {
		UI ui = event.getUI();
		this.watching = this.notices.watch((unread) -> ui.access(() -> follow(unread)));
	}

	@Override
	protected void onDetach(DetachEvent event) {
		if (this.watching != null) {
			this.watching.end();
			this.watching = null;
		}
	}

	private void follow(int unread) {
		boolean changed = this.unread >= 0 && this.unread != unread;
		this.unread = unread;
		if (changed && this.shown <= PAGE) {
			showAgain();
		}
	}

	/** One part of the journey needs no choice. */
	private void showParts() {
		this.parts.removeAll();
		Map<String, Integer> numbers = this.notices.categories();
		part(null, false, getTranslation("messaging.part.all"));
		if (numbers.size() > 1) {
			numbers.keySet()
				.stream()
				.sorted()
				.forEach((part) -> part(part, false, getTranslation("messaging.part." + part)));
		}
		part(null, true, getTranslation("messaging.part.archive"));
	}

	private void part(@Nullable String category, boolean archive, String name) {
		String query = archive ? "?" + ARCHIVE : (category != null) ? "?" + CATEGORY + "=" + category : "";
		Anchor link = new Anchor("my/notices" + query, name);
		link.getElement().setAttribute("router-link", true);
		link.addClassName("aj-notices-part");
		if (archive == this.filter.archived() && Objects.equals(category, this.filter.category())) {
			link.getElement().setAttribute("aria-current", "page");
		}
		this.parts.add(link);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("messaging.notices");
	}

	private void showMore() {
		List<Notice> page = this.notices.page(this.filter, this.shown, PAGE, getLocale());
		page.forEach(this::show);
		Chinese.mark(this.list.getElement(), getLocale());
		this.shown += page.size();
		this.older.setVisible(page.size() == PAGE);
		this.readAll.setVisible(!this.filter.archived() && this.notices.unreadCount() > 0);
		if (this.shown == 0) {
			String empty = this.filter.archived() ? "messaging.empty-archive"
					: (this.filter.category() != null) ? "messaging.empty-part" : "messaging.empty";
			this.list.add(new EmptyState("bell", getTranslation(empty + ".title"), getTranslation(empty + ".text")));
		}
	}

	private void show(Notice notice) {
		LocalDate written = LocalDate.ofInstant(notice.writtenAt(), this.clock.getZone());
		if (this.ofDay == null || !written.equals(this.day)) {
			this.day = written;
			this.ofDay = section(written);
			this.list.add(this.ofDay);
		}
		this.ofDay.add(new NoticeCard(notice, this.notices, this.clock.getZone(), () -> open(notice), this::showAgain));
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
		UI ui = UI.getCurrent();
		// the router keeps the place of the page that is left
		ui.getPage().executeJs("window.scrollTo(0, 0)");
		int query = notice.link().indexOf('?');
		if (query < 0) {
			ui.navigate(notice.link());
		}
		else {
			ui.navigate(notice.link().substring(0, query),
					QueryParameters.fromString(notice.link().substring(query + 1)));
		}
	}

	private void markAllRead() {
		this.notices.readAll(this.filter.category());
		showAgain();
	}

	private void showAgain() {
		showParts();
		this.readAll
			.setText(getTranslation((this.filter.category() != null) ? "messaging.read-part" : "messaging.read-all"));
		this.list.removeAll();
		this.shown = 0;
		this.ofDay = null;
		showMore();
	}

}
