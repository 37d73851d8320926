package cn.anju.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import cn.anju.StandInUsersTest;
import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.Lookout;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentOwner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/** Two watches on one database stand for two nodes. */
@StandInUsersTest
class InboxWatchTest {

	private final ProjectId project = new ProjectId(Ids.next());

	private final PurchaseId purchase = new PurchaseId(Ids.next());

	private final PersonId buyer = new PersonId(Ids.next());

	private final BlockingQueue<Integer> here = new LinkedBlockingQueue<>();

	private final BlockingQueue<Integer> there = new LinkedBlockingQueue<>();

	@Autowired
	private Notices notices;

	@Autowired
	private MyNotices mine;

	@Autowired
	private Households households;

	@Autowired
	private InboxWatch watch;

	@Autowired
	private UnreadNotices unread;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private CurrentOwner owner;

	private InboxWatch otherNode;

	private final List<Lookout.Watching> watchings = new ArrayList<>();

	@AfterEach
	void leaveThePages() {
		this.watchings.forEach(Lookout.Watching::end);
		if (this.otherNode != null) {
			this.otherNode.close();
		}
	}

	@Test
	void pages_on_both_nodes_are_told_after_the_commit_and_after_reading() throws Exception {
		openPages();
		write("first");
		assertThat(told(this.here)).isEqualTo(1);
		assertThat(told(this.there)).isEqualTo(1);
		given(this.owner.accountId()).willReturn(new AccountId(1));
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
		this.mine.readAll(null);
		assertThat(told(this.here)).isZero();
		assertThat(told(this.there)).isZero();
	}

	@Test
	void a_notice_that_commits_after_a_younger_one_is_not_missed() throws Exception {
		openPages();
		var late = this.transactions.getTransaction(new DefaultTransactionDefinition());
		write("older id, commits last");
		Thread younger = Thread.ofVirtual()
			.start(() -> new TransactionTemplate(this.transactions)
				.executeWithoutResult((_) -> write("younger id, commits first")));
		younger.join();
		assertThat(told(this.there)).isEqualTo(1);
		this.transactions.commit(late);
		assertThat(told(this.there)).isEqualTo(2);
		assertThat(told(this.here)).isEqualTo(1);
		assertThat(told(this.here)).isEqualTo(2);
	}

	@Test
	void nobody_is_told_of_what_was_rolled_back_or_written_to_others() throws Exception {
		openPages();
		var doomed = this.transactions.getTransaction(new DefaultTransactionDefinition());
		write("doomed");
		this.transactions.rollback(doomed);
		PurchaseId other = new PurchaseId(Ids.next());
		this.households.replace(List.of(new Household(other, this.project,
				List.of(new Member(new PersonId(Ids.next()), MemberRole.BUYER, null)))));
		this.notices.write(List.of(notice("of others", other)));
		write("mine");
		assertThat(told(this.here)).isEqualTo(1);
	}

	@Test
	void a_node_without_open_pages_asks_nothing() {
		this.otherNode = new InboxWatch(this.unread);
		assertThat(this.otherNode.isLooking()).isFalse();
		Lookout.Watching first = this.otherNode.watch(Set.of(this.buyer.value()), (_) -> {
		});
		Lookout.Watching second = this.otherNode.watch(Set.of(this.buyer.value()), (_) -> {
		});
		first.end();
		assertThat(this.otherNode.isLooking()).isTrue();
		second.end();
		assertThat(this.otherNode.isLooking()).isFalse();
	}

	@Test
	void a_page_that_fails_does_not_keep_the_others_from_being_told() throws Exception {
		this.watchings.add(this.watch.watch(Set.of(this.buyer.value()), (_) -> {
			throw new IllegalStateException("this page is gone");
		}));
		openPages();
		write("for all");
		assertThat(told(this.here)).isEqualTo(1);
	}

	private void openPages() throws InterruptedException {
		this.households.replace(List
			.of(new Household(this.purchase, this.project, List.of(new Member(this.buyer, MemberRole.BUYER, null)))));
		this.otherNode = new InboxWatch(this.unread);
		this.watchings.add(this.watch.watch(Set.of(this.buyer.value()), this.here::add));
		this.otherNode.watch(Set.of(this.buyer.value()), this.there::add);
		assertThat(told(this.here)).isZero();
		assertThat(told(this.there)).isZero();
	}

	private static int told(BlockingQueue<Integer> page) throws InterruptedException {
		Integer number = page.poll(60, TimeUnit.SECONDS);
		assertThat(number).as("what the page was told within ten seconds").isNotNull();
		return number;
	}

	private void write(String name) {
		this.notices.write(List.of(notice(name, this.purchase)));
	}

	private NewNotice notice(String name, PurchaseId to) {
		return new NewNotice(name + ":" + to, "filing", Importance.NORMAL, this.project, to, Subject.of(to),
				"sample.notice.correction", Map.of("unit", "1栋 0301"), "my/filing");
	}

}
