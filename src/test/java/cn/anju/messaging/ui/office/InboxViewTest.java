package cn.anju.messaging.ui.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import cn.anju.StandInUsersTest;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.CurrentStaff;
import cn.anju.messaging.InboxDesk;
import cn.anju.messaging.NoticeFilter;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@Import(DeskSamples.class)
@WithMockUser(roles = "MANAGER")
class InboxViewTest extends SpringBrowserlessTest {

	private final AccountId me = new AccountId(Ids.next());

	private final ProjectId project = new ProjectId(Ids.next());

	@Autowired
	private DeskSamples samples;

	@Autowired
	private InboxDesk inbox;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private Clock clock;

	private PurchaseId purchase;

	@BeforeEach
	void a_manager_is_signed_in() {
		given(this.staff.accountId()).willReturn(this.me);
		this.purchase = this.samples.household(this.project, null, "晴川苑 1栋 0301", this.samples.register("陈晓岚"));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void an_empty_inbox_says_what_will_come_and_the_bell_has_nothing() {
		navigate(InboxView.class);
		assertThat($(EmptyState.class).all()).hasSize(1);
		assertThat(bell()).isEqualTo("通知，没有未读");
	}

	@Test
	void a_notice_says_by_word_that_it_is_unread_and_why_it_came() {
		write(Duration.ZERO, "HOLDS");
		navigate(InboxView.class);
		assertThat($(H2.class).all()).extracting(H2::getText).anyMatch((text) -> text.startsWith("今天 "));
		assertThat(spans()).contains("未读", "重要");
		assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
			.anyMatch((text) -> text.startsWith("规则“签约逾期”：到期日是 ") && text.contains("安排在"));
		assertThat(bell()).isEqualTo("1 条未读通知");
	}

	@Test
	void opening_a_notice_reads_it_and_follows_its_link() {
		write(Duration.ZERO, "HOLDS");
		navigate(InboxView.class);
		test($(NativeButton.class).withText("晴川苑 1栋 0301 到期未签约").single()).click();
		assertThat(this.inbox.unreadCount()).isZero();
		assertThat(path()).isEqualTo("office/notices");
	}

	@Test
	void what_is_put_away_can_be_brought_back_at_once_and_later() {
		write(Duration.ZERO, "HOLDS");
		navigate(InboxView.class);
		test($(NativeButton.class).withText("收起").single()).click();
		assertThat(this.inbox.page(NoticeFilter.ALL, 0, 9, Locale.ENGLISH)).isEmpty();
		assertThat(spans()).contains("已收起：晴川苑 1栋 0301 到期未签约");
		test($(NativeButton.class).all()
			.stream()
			.filter((one) -> one.getElement().getTextRecursively().equals("撤销"))
			.findFirst()
			.orElseThrow()).click();
		assertThat(this.inbox.page(NoticeFilter.ALL, 0, 9, Locale.ENGLISH)).hasSize(1);
		test($(NativeButton.class).withText("收起").single()).click();
		test($(NativeButton.class).withText("已收起").single()).click();
		assertThat($(InboxRow.class).all()).hasSize(1);
		test($(NativeButton.class).withText("放回收件箱").single()).click();
		assertThat(this.inbox.page(NoticeFilter.ALL, 0, 9, Locale.ENGLISH)).hasSize(1);
	}

	@Test
	void what_holds_no_longer_says_so() {
		write(Duration.ZERO, "WITHDRAWN");
		navigate(InboxView.class);
		assertThat(spans()).contains("日期已变或已办好，不用理会").doesNotContain("重要");
	}

	@Test
	void an_address_opens_a_filter_and_passes_over_what_is_misspelt() {
		write(Duration.ZERO, "HOLDS");
		open("category=filing");
		assertThat($(InboxRow.class).all()).isEmpty();
		assertThat($(EmptyState.class).all()).hasSize(1);
		open("show=unread&category=purchase");
		assertThat($(InboxRow.class).all()).hasSize(1);
		this.inbox.readAll(null);
		open("show=unread");
		assertThat($(InboxRow.class).all()).isEmpty();
		open("show=nonsense&category=");
		assertThat($(InboxRow.class).all()).hasSize(1);
	}

	@Test
	void older_ones_are_loaded_on_demand_and_everything_is_read_at_once() {
		for (int i = 0; i < 35; i++) {
			write(Duration.ofMinutes(i), "HOLDS");
		}
		navigate(InboxView.class);
		assertThat($(InboxRow.class).all()).hasSize(30);
		test($(NativeButton.class).withText("收起").all().getFirst()).click();
		test($(NativeButton.class).withText("看更早的通知").single()).click();
		assertThat($(InboxRow.class).all()).hasSize(35);
		test($(NativeButton.class).withText("全部标为已读").single()).click();
		assertThat(this.inbox.unreadCount()).isZero();
	}

	@Test
	@WithMockUser(roles = "OWNER")
	void an_owner_does_not_get_in() {
		assertThatException().isThrownBy(() -> navigate(InboxView.class));
	}

	private void open(String query) {
		UI.getCurrent().navigate("office/notices", QueryParameters.fromString(query));
		roundTrip();
	}

	private void write(Duration ago, String state) {
		Instant at = this.clock.instant().minus(ago);
		this.samples.notice(this.project, this.purchase, this.me, at, state);
	}

	private String bell() {
		return $(OfficeBell.class).single().getElement().getAttribute("aria-label");
	}

	private String path() {
		return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
	}

	private List<String> spans() {
		return $(Span.class).all().stream().map(Span::getText).toList();
	}

}
