package cn.anju.messaging.ui.owner;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentOwner;
import cn.anju.messaging.Acknowledgement;
import cn.anju.messaging.Household;
import cn.anju.messaging.Households;
import cn.anju.messaging.Importance;
import cn.anju.messaging.Member;
import cn.anju.messaging.MemberRole;
import cn.anju.messaging.NewNotice;
import cn.anju.messaging.Notices;
import cn.anju.shell.EmptyState;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class NoticesViewTest extends SpringBrowserlessTest {

	private final ProjectId project = new ProjectId(Ids.next());

	private final PurchaseId purchase = new PurchaseId(Ids.next());

	private final PersonId buyer = new PersonId(Ids.next());

	@Autowired
	private Notices notices;

	@Autowired
	private Households households;

	@Autowired
	private CurrentOwner owner;

	@BeforeEach
	void a_buyer_is_signed_in() {
		given(this.owner.accountId()).willReturn(new AccountId(3));
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
		this.households.replace(List
			.of(new Household(this.purchase, this.project, List.of(new Member(this.buyer, MemberRole.BUYER, null)))));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void an_empty_inbox_says_what_will_come() {
		navigate(NoticesView.class);
		assertThat($(EmptyState.class).all()).hasSize(1);
		assertThat(bellLabel()).isEqualTo("通知，没有未读");
	}

	@Test
	void an_unread_notice_is_told_by_shape_and_word_and_opening_it_reads_it_and_follows_its_link() {
		write("one");
		navigate(NoticesView.class);
		assertThat($(H2.class).all()).extracting(H2::getText).anyMatch((text) -> text.startsWith("今天 "));
		NoticeRow row = $(NoticeRow.class).single();
		assertThat($(Span.class, row).all()).extracting(Span::getText).contains("未读", "重要，请打开看");
		test((NativeButton) row).click();
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("my/notices");
		navigate(NoticesView.class);
		assertThat($(Span.class, $(NoticeRow.class).single()).all()).extracting(Span::getText).doesNotContain("未读");
	}

	@Test
	void a_notice_is_acknowledged_once_and_says_so() {
		write("one", Acknowledgement.ANY);
		navigate(NoticesView.class);
		test($(NativeButton.class).withText("我已知晓").single()).click();
		assertThat($(NativeButton.class).withText("我已知晓").all()).isEmpty();
		assertThat($(Span.class).all()).extracting(Span::getText).contains("您已确认").doesNotContain("未读");
	}

	@Test
	void a_notice_that_is_put_away_is_found_in_the_archive_and_comes_back() {
		write("one");
		navigate(NoticesView.class);
		test($(NativeButton.class).withText("存档").single()).click();
		assertThat($(NoticeCard.class).all()).isEmpty();
		UI.getCurrent().navigate("my/notices", QueryParameters.simple(Map.of("archive", "")));
		test($(NativeButton.class).withText("移出存档").single()).click();
		assertThat($(NoticeCard.class).all()).isEmpty();
		navigate(NoticesView.class);
		assertThat($(NoticeCard.class).all()).hasSize(1);
	}

	@Test
	void parts_of_the_journey_have_addresses_of_their_own() {
		write("one");
		UI.getCurrent().navigate("my/notices", QueryParameters.simple(Map.of("category", "loan")));
		assertThat($(EmptyState.class).all()).hasSize(1);
		UI.getCurrent().navigate("my/notices", QueryParameters.simple(Map.of("category", "filing")));
		assertThat($(NoticeCard.class).all()).hasSize(1);
	}

	@Test
	void a_notice_says_why_it_came() {
		write("one");
		navigate(NoticesView.class);
		assertThat($(NativeDetails.class).single().getSummaryText()).isEqualTo("为什么收到？");
		assertThat($(Paragraph.class, $(NativeDetails.class).single()).single().getText()).startsWith("您的手续有了变化");
	}

	@Test
	void everything_can_be_marked_as_read_at_once() {
		write("one");
		write("two");
		navigate(NoticesView.class);
		test($(NativeButton.class).withText("全部标为已读").single()).click();
		assertThat($(NativeButton.class).withText("全部标为已读").all()).isEmpty();
		awaitBell("通知，没有未读");
	}

	@Test
	void the_badge_changes_while_the_page_stays_open() {
		navigate(NoticesView.class);
		assertThat(bellLabel()).isEqualTo("通知，没有未读");
		write("one");
		awaitBell("1 条未读通知");
		write("two");
		awaitBell("2 条未读通知");
	}

	@Test
	void a_page_that_is_left_is_no_longer_told() {
		navigate(NoticesView.class);
		Bell left = $(Bell.class).single();
		left.removeFromParent();
		write("one");
		roundTrip();
		assertThat(left.getAriaLabel()).contains("通知，没有未读");
	}

	private void awaitBell(String label) {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (!label.equals(bellLabel()) && System.nanoTime() < end) {
			roundTrip();
			Thread.onSpinWait();
		}
		assertThat(bellLabel()).isEqualTo(label);
	}

	private String bellLabel() {
		return $(Bell.class).single().getAriaLabel().orElseThrow();
	}

	private void write(String name) {
		write(name, Acknowledgement.NONE);
	}

	private void write(String name, Acknowledgement acknowledgement) {
		this.notices.write(List.of(new NewNotice(name + ":" + this.purchase, "filing", Importance.IMPORTANT,
				this.project, this.purchase, Subject.of(this.purchase), "sample.notice.correction",
				Map.of("unit", "1栋 0301"), "my/notices", acknowledgement)));
	}

}
