package cn.anju.procedure.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import cn.anju.StandInUsersTest;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NoticeEvidence;
import cn.anju.messaging.SentNotice;
import cn.anju.shell.StateBadge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Whether the owners were told and read it, as the queue says it. */
@StandInUsersTest
class OwnerKnowsTest extends SpringBrowserlessTest {

	private static final PurchaseId PURCHASE = new PurchaseId(17);

	private static final Instant WRITTEN = Instant.parse("2026-11-20T01:00:00Z");

	private static final Instant READ = Instant.parse("2026-11-20T11:42:00Z");

	private final NoticeEvidence evidence = mock(NoticeEvidence.class);

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private RunWords words;

	private OwnerKnows knows;

	@BeforeEach
	void a_specialist_is_signed_in() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		given(this.staff.has(Roles.SPECIALIST)).willReturn(true);
		this.knows = new OwnerKnows(this.evidence, this.staff, this.words);
	}

	@Test
	void what_was_read_says_when() {
		told(notice(1, READ));
		assertThat(said()).isEqualTo("aj-done 已读 11月20日 周五 19:42");
	}

	@Test
	void of_two_buyers_one_may_not_have_read_it() {
		told(notice(1, null), notice(2, READ));
		assertThat(said()).isEqualTo("aj-done 已读 11月20日 周五 19:42（2 人中 1 人）");
	}

	@Test
	void what_is_important_and_unread_asks_for_a_call() {
		told(notice(1, null));
		assertThat(said()).isEqualTo("aj-need 未读，11月20日 周五 09:00 通知");
	}

	@Test
	void before_the_first_notice_it_says_so() {
		told();
		assertThat(said()).isEqualTo("aj-todo 还没有通知");
	}

	@Test
	void who_may_not_know_what_owners_read_is_told_nothing() {
		given(this.staff.has(Roles.SPECIALIST)).willReturn(false);
		assertThat(this.knows.of(PURCHASE, Locale.SIMPLIFIED_CHINESE)).isEmpty();
	}

	private void told(SentNotice... notices) {
		given(this.evidence.latest(PURCHASE, Locale.SIMPLIFIED_CHINESE)).willReturn(List.of(notices));
	}

	private static SentNotice notice(long person, @Nullable Instant read) {
		return new SentNotice(5, new PersonId(person), "备案退回补正", Importance.IMPORTANT, WRITTEN, read, false, false,
				null, null, null, null, null);
	}

	private String said() {
		StateBadge badge = this.knows.of(PURCHASE, Locale.SIMPLIFIED_CHINESE).orElseThrow();
		String look = badge.getClassNames().stream().filter((name) -> !name.equals("aj-state")).findFirst().orElse("");
		return look + " "
				+ badge.getChildren()
					.map((part) -> part.getElement().getText())
					.filter((text) -> !text.isEmpty())
					.collect(Collectors.joining());
	}

}
