package cn.anju.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import cn.anju.StandInUsersTest;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class NoticesTest {

	private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

	private final ProjectId project = new ProjectId(Ids.next());

	private final PurchaseId purchase = new PurchaseId(Ids.next());

	private final PersonId buyer = new PersonId(Ids.next());

	private final PersonId coBuyer = new PersonId(Ids.next());

	private final PersonId neighbour = new PersonId(Ids.next());

	@Autowired
	private Notices notices;

	@Autowired
	private MyNotices mine;

	@Autowired
	private NoticeEvidence evidence;

	@Autowired
	private Households households;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private CurrentStaff staff;

	@Test
	void every_member_of_the_household_gets_a_notice_once_however_often_it_is_written() {
		household(new Member(this.buyer, MemberRole.BUYER, null), new Member(this.coBuyer, MemberRole.CO_BUYER, null),
				new Member(this.buyer, MemberRole.AGENT, null));
		this.notices.write(List.of(notice("once")));
		this.notices.write(List.of(notice("once")));
		assertThat(inboxOf(this.buyer)).hasSize(1);
		assertThat(inboxOf(this.coBuyer)).hasSize(1);
	}

	@RepeatedTest(8)
	void writers_in_parallel_write_each_notice_once_per_member() throws Exception {
		household(new Member(this.buyer, MemberRole.BUYER, null), new Member(this.coBuyer, MemberRole.CO_BUYER, null));
		List<NewNotice> many = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			many.add(notice("parallel-" + i));
		}
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Void> write = () -> {
				this.notices.write(many);
				return null;
			};
			for (var written : threads.invokeAll(List.of(write, write, write, write))) {
				written.get();
			}
		}
		assertThat(inboxOf(this.buyer)).hasSize(40);
		assertThat(inboxOf(this.coBuyer)).hasSize(40);
	}

	@Test
	void an_agent_whose_mandate_has_ended_is_not_told() {
		LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
		household(new Member(this.buyer, MemberRole.BUYER, null),
				new Member(this.coBuyer, MemberRole.AGENT, yesterday));
		this.notices.write(List.of(notice("mandate")));
		assertThat(inboxOf(this.buyer)).hasSize(1);
		assertThat(inboxOf(this.coBuyer)).isEmpty();
	}

	@Test
	void a_correction_reaches_exactly_those_who_had_the_notice_and_once() {
		household(new Member(this.buyer, MemberRole.BUYER, null));
		this.notices.write(List.of(notice("wrong")));
		household(new Member(this.coBuyer, MemberRole.BUYER, null));
		this.notices.correct(key("wrong"), "sample.notice.correction", Map.of("unit", "1栋 0301"));
		this.notices.correct(key("wrong"), "sample.notice.correction", Map.of("unit", "1栋 0301"));
		assertThat(inboxOf(this.buyer)).extracting(Notice::title, Notice::corrected)
			.containsExactlyInAnyOrder(tuple("更正：1栋 0301", false), tuple("1栋 0301 已递交", true));
		assertThat(inboxOf(this.coBuyer)).isEmpty();
	}

	@Test
	void a_notice_nobody_had_is_not_corrected() {
		this.notices.correct(key("never"), "sample.notice.correction", Map.of("unit", "1栋 0301"));
		assertThat(inboxOf(this.buyer)).isEmpty();
	}

	@Test
	void an_owner_neither_sees_nor_reads_what_is_written_to_another() {
		household(new Member(this.buyer, MemberRole.BUYER, null));
		this.notices.write(List.of(notice("private")));
		long id = inboxOf(this.buyer).getFirst().id();
		signIn(this.neighbour);
		assertThat(this.mine.page(NoticeFilter.ALL, 0, 50, ZH)).isEmpty();
		assertThat(this.mine.newestUnread(50, ZH)).isEmpty();
		assertThat(this.mine.unreadCount()).isZero();
		this.mine.read(id);
		this.mine.readAll(null);
		assertThat(inboxOf(this.buyer)).singleElement().matches(Notice::isUnread);
	}

	@Test
	void spouses_who_share_a_phone_see_a_notice_once_and_read_it_for_both() {
		household(new Member(this.buyer, MemberRole.BUYER, null), new Member(this.coBuyer, MemberRole.CO_BUYER, null));
		this.notices.write(List.of(notice("shared")));
		signIn(this.buyer, this.coBuyer);
		assertThat(this.mine.page(NoticeFilter.ALL, 0, 50, ZH)).hasSize(1);
		assertThat(this.mine.unreadCount()).isEqualTo(1);
		this.mine.read(this.mine.page(NoticeFilter.ALL, 0, 50, ZH).getFirst().id());
		assertThat(this.mine.unreadCount()).isZero();
		assertThat(inboxOf(this.coBuyer)).singleElement().matches((notice) -> !notice.isUnread());
	}

	@Test
	void the_words_come_in_the_readers_language_with_days_written_out() {
		household(new Member(this.buyer, MemberRole.BUYER, null));
		this.notices.write(List.of(notice("words")));
		signIn(this.buyer);
		assertThat(this.mine.page(NoticeFilter.ALL, 0, 1, ZH).getFirst().text())
			.isEqualTo("房屋交易所预计 2031年10月20日 周一 前办好，还差 ¥1,105,000.00。");
		assertThat(this.mine.page(NoticeFilter.ALL, 0, 1, Locale.ENGLISH).getFirst().text())
			.isEqualTo("The exchange expects to finish by Mon 20 Oct 2031; ¥1,105,000.00 is open.");
	}

	@Test
	void a_notice_without_its_facts_is_a_mistake_of_the_program() {
		NewNotice lacking = new NewNotice("lacking", "filing", Importance.NORMAL, this.project, this.purchase,
				Subject.of(this.purchase), "sample.notice", Map.of(), "my/filing");
		assertThatIllegalArgumentException().isThrownBy(() -> this.notices.write(List.of(lacking)))
			.withMessageContaining("unit");
	}

	@Test
	void a_notice_leads_nowhere_but_below_my() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NewNotice("k", "filing", Importance.NORMAL,
				this.project, this.purchase, Subject.of(this.purchase), "sample.notice", Map.of(), "//evil.example"));
	}

	@Test
	void evidence_tells_staff_of_the_project_who_read_what_and_when() {
		household(new Member(this.buyer, MemberRole.BUYER, null), new Member(this.coBuyer, MemberRole.CO_BUYER, null));
		this.notices.write(List.of(notice("evidence")));
		signIn(this.buyer);
		this.mine.readAll(null);
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		assertThat(this.evidence.of(this.purchase, ZH)).hasSize(2)
			.allSatisfy((sent) -> assertThat(sent.writtenAt()).isBefore(Instant.now().plusSeconds(1)))
			.filteredOn((sent) -> sent.readAt() != null)
			.extracting(SentNotice::person)
			.containsExactly(this.buyer);
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of()));
		assertThat(this.evidence.of(this.purchase, ZH)).isEmpty();
	}

	private void household(Member... members) {
		this.households.replace(List.of(new Household(this.purchase, this.project, List.of(members))));
	}

	private String key(String name) {
		return name + ":" + this.purchase;
	}

	private NewNotice notice(String name) {
		return new NewNotice(key(name), "filing", Importance.IMPORTANT, this.project, this.purchase,
				Subject.of(this.purchase), "sample.notice", Map.of("unit", "1栋 0301", "promise", "2031-10-20", "open",
						"1105000.00", "by", "房屋交易所", "by.en", "The exchange"),
				"my/filing");
	}

	private List<Notice> inboxOf(PersonId person) {
		signIn(person);
		return this.mine.page(NoticeFilter.ALL, 0, 100, ZH);
	}

	private void signIn(PersonId... persons) {
		given(this.owner.accountId()).willReturn(new AccountId(7));
		given(this.owner.persons()).willReturn(Set.of(persons));
	}

}
