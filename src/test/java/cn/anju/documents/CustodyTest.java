package cn.anju.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentOwner;
import cn.anju.messaging.DueDates;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class CustodyTest {

	private static final String CONTRACT = "sale-contract";

	private final PersonId buyer = new PersonId(Ids.next());

	@Autowired
	private Custody custody;

	@Autowired
	private MyDocuments mine;

	@Autowired
	private TestHolder homes;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private DueDates dueDates;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	private Subject home;

	private LocalDate today;

	@BeforeEach
	void four_copies_of_a_contract_lie_at_customer_service() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 5, "Lin"));
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
		this.home = this.homes.homeOf(this.buyer);
		this.today = LocalDate.now(this.clock);
		register();
	}

	private void register() {
		List<NewOriginal> copies = new ArrayList<>();
		for (int copy = 1; copy <= 4; copy++) {
			copies.add(new NewOriginal(this.home, CONTRACT, copy, Party.of(PartyKind.CUSTOMER_SERVICE),
					this.today.minusDays(30)));
		}
		this.custody.register(copies);
	}

	@Test
	void R_091_three_archive_copies_go_to_office_finance_and_developer_with_both_signatures() {
		give(1, Party.of(PartyKind.OFFICE));
		give(2, Party.of(PartyKind.FINANCE));
		give(3, Party.of(PartyKind.DEVELOPER));
		assertThat(this.custody.holdings(this.home)).extracting((holding) -> holding.party().kind())
			.containsExactly(PartyKind.OFFICE, PartyKind.FINANCE, PartyKind.DEVELOPER, PartyKind.CUSTOMER_SERVICE);
		assertThat(this.custody.holdings(TestHolder.KIND, Set.of(this.home.id())).get(this.home.id())).hasSize(4);
		assertThat(this.custody.history(this.home)).hasSize(7)
			.first()
			.matches((entry) -> entry.signedFrom().equals("Lin") && entry.signedTo().equals("Wang")
					&& entry.recordedBy().equals("Lin"));
	}

	@Test
	void R_092_the_owner_sees_where_the_original_is() {
		give(4, new Party(PartyKind.BUYER, "Chen"));
		assertThat(this.mine.originals(this.home)).hasSize(4)
			.last()
			.matches((holding) -> holding.party().kind() == PartyKind.BUYER);
	}

	@Test
	void registering_again_changes_nothing() {
		give(1, Party.of(PartyKind.OFFICE));
		register();
		assertThat(this.custody.holdings(this.home)).hasSize(4)
			.first()
			.matches((holding) -> holding.party().kind() == PartyKind.OFFICE);
		assertThat(this.custody.history(this.home)).hasSize(5);
	}

	@Test
	void a_hand_over_that_cannot_be_is_refused() {
		Holding now = holding(1);
		Party office = Party.of(PartyKind.OFFICE);
		refused(DocumentRefusal.SIGNATURE_MISSING, () -> this.custody
			.handOver(new HandOver(now.original(), now.entry(), office, this.today, "Lin", " ", null, "")));
		refused(DocumentRefusal.IN_THE_FUTURE, () -> this.custody.handOver(
				new HandOver(now.original(), now.entry(), office, this.today.plusDays(1), "Lin", "Wang", null, "")));
		refused(DocumentRefusal.BEFORE_THE_LAST, () -> this.custody.handOver(
				new HandOver(now.original(), now.entry(), office, this.today.minusDays(31), "Lin", "Wang", null, "")));
		refused(DocumentRefusal.RECEIVER_HAS_IT, () -> this.custody.handOver(new HandOver(now.original(), now.entry(),
				Party.of(PartyKind.CUSTOMER_SERVICE), this.today, "Lin", "Lin", null, "")));
		refused(DocumentRefusal.RECEIVER_MISSING, () -> give(1, Party.of(PartyKind.BANK)));
		refused(DocumentRefusal.DUE_BACK_TOO_EARLY, () -> this.custody.handOver(new HandOver(now.original(),
				now.entry(), office, this.today, "Lin", "Wang", this.today.minusDays(1), "")));
		assertThat(this.custody.history(this.home)).hasSize(4);
	}

	@Test
	void a_mistake_is_corrected_by_a_further_entry_and_stays_readable() {
		give(1, Party.of(PartyKind.OFFICE));
		refused(DocumentRefusal.REASON_MISSING,
				() -> this.custody.correct(holding(1).original(), holding(1).entry(), Party.of(PartyKind.FINANCE), ""));
		this.custody.correct(holding(1).original(), holding(1).entry(), Party.of(PartyKind.FINANCE), "wrong desk");
		assertThat(holding(1).party().kind()).isEqualTo(PartyKind.FINANCE);
		assertThat(this.custody.history(this.home)).filteredOn((entry) -> entry.copyNo() == 1)
			.extracting(CustodyEntry::type)
			.containsExactly(CustodyEntry.Type.CORRECTED, CustodyEntry.Type.HANDED_OVER, CustodyEntry.Type.REGISTERED);
	}

	@Test
	void R_089_a_lent_original_has_a_due_date_until_it_is_back() {
		Holding now = holding(1);
		Subject original = new Subject(Custody.ORIGINAL, now.original());
		this.custody.handOver(new HandOver(now.original(), now.entry(), new Party(PartyKind.BANK, "ABC"), this.today,
				"Lin", "Zhao", this.today.plusDays(20), ""));
		assertThat(dueOn(original)).isEqualTo(this.today.plusDays(20));
		give(1, Party.of(PartyKind.CUSTOMER_SERVICE));
		assertThat(dueOn(original)).isNull();
	}

	@Test
	void of_two_clerks_at_once_one_hands_over_and_the_other_is_told() throws Exception {
		Holding now = holding(1);
		int done = 0;
		try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Boolean> office = () -> tryToGive(now, PartyKind.OFFICE);
			Callable<Boolean> finance = () -> tryToGive(now, PartyKind.FINANCE);
			for (var result : clerks.invokeAll(List.of(office, finance))) {
				done += result.get() ? 1 : 0;
			}
		}
		assertThat(done).isEqualTo(1);
		assertThat(holding(1).entry()).isEqualTo(2);
	}

	@Test
	void D_13_whatever_is_handed_over_and_corrected_every_copy_is_in_exactly_one_place() {
		Random random = new Random(13);
		List<Party> parties = List.of(Party.of(PartyKind.OFFICE), Party.of(PartyKind.FINANCE),
				new Party(PartyKind.BANK, "ABC"), Party.of(PartyKind.CUSTOMER_SERVICE),
				new Party(PartyKind.BUYER, "Chen"));
		int entries = 4;
		for (int i = 0; i < 60; i++) {
			int copy = 1 + random.nextInt(4);
			Party to = parties.get(random.nextInt(parties.size()));
			if (to.equals(holding(copy).party())) {
				continue;
			}
			if (random.nextInt(5) == 0) {
				this.custody.correct(holding(copy).original(), holding(copy).entry(), to, "counted again");
			}
			else {
				give(copy, to);
			}
			entries++;
			Map<Party, Long> byParty = this.custody.holdings(this.home)
				.stream()
				.collect(Collectors.groupingBy(Holding::party, Collectors.counting()));
			assertThat(byParty.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(4);
		}
		List<CustodyEntry> history = this.custody.history(this.home);
		assertThat(history).hasSize(entries);
		for (int copy = 1; copy <= 4; copy++) {
			assertThatTheChainIsUnbroken(copy, history);
		}
	}

	private void assertThatTheChainIsUnbroken(int copy, List<CustodyEntry> history) {
		List<CustodyEntry> chain = history.stream()
			.filter((entry) -> entry.copyNo() == copy)
			.sorted((one, other) -> Integer.compare(one.number(), other.number()))
			.toList();
		for (int i = 1; i < chain.size(); i++) {
			assertThat(chain.get(i).number()).isEqualTo(i + 1);
			assertThat(chain.get(i).from()).isEqualTo(chain.get(i - 1).to());
		}
		assertThat(holding(copy).party()).isEqualTo(chain.getLast().to());
	}

	private boolean tryToGive(Holding now, PartyKind to) {
		try {
			this.custody
				.handOver(new HandOver(now.original(), now.entry(), Party.of(to), this.today, "Lin", "Wang", null, ""));
			return true;
		}
		catch (OptimisticLockingFailureException _) {
			return false;
		}
	}

	private void give(int copy, Party to) {
		Holding now = holding(copy);
		this.custody.handOver(new HandOver(now.original(), now.entry(), to, this.today, "Lin", "Wang", null, ""));
	}

	private Holding holding(int copy) {
		return this.custody.holdings(this.home).get(copy - 1);
	}

	private LocalDate dueOn(Subject original) {
		return this.transaction.execute((_) -> this.dueDates.dueOn(Custody.RETURN_DUE, original).orElse(null));
	}

	private static void refused(DocumentRefusal reason, ThrowingCallable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call)
			.satisfies((refused) -> assertThat(List.of(refused.reason())).containsExactly(reason));
	}

}
