package cn.anju.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import cn.anju.bench.People.Person;
import cn.anju.bench.StressScripts.Planned;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.Money;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.owners.BenchOwners;
import cn.anju.identity.staff.BenchStaff;
import cn.anju.intake.BenchImports;
import cn.anju.procedure.BenchRuns;
import cn.anju.procedure.BenchRuns.Happened;
import cn.anju.procedure.FilingScript;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.RecordPayment;

/**
 * Fills an empty database with purchases and long filings, with the rows that real work
 * would have left: imports, releases, payments, owners' accounts and hand-overs go
 * through their services, the steps through the engine's rules.
 */
public final class Stress implements AutoCloseable {

	private static final int CHUNK = 500;

	private static final int EVENTS = 42;

	private static final List<String> CLERKS = List.of("顾清和", "林晚秋", "陈思远", "许知夏", "方予安", "孟凡星");

	private final MovingClock clock = new MovingClock();

	private final ConfigurableApplicationContext beans;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final BenchImports imports;

	private final PurchaseDesk purchases;

	private final BenchOwners owners;

	private final BenchRuns runs;

	private final StressNotices notices;

	private final StressCopies copies;

	private final StressScripts scripts;

	private final LocalDate today;

	private final List<Actor> clerks = new ArrayList<>();

	private final List<Authentication> sessions = new ArrayList<>();

	private Authentication finance;

	private final Set<Person> signedIn = new LinkedHashSet<>();

	private Stress(String url) {
		Clock present = Clock.system(MovingClock.ZONE);
		this.today = LocalDate.now(present);
		this.clock.set(present.instant());
		this.beans = Anju.start(url, this.clock);
		this.jdbc = this.beans.getBean(JdbcClient.class);
		this.transaction = this.beans.getBean(TransactionTemplate.class);
		this.imports = new BenchImports(this.beans);
		this.purchases = this.beans.getBean(PurchaseDesk.class);
		this.owners = new BenchOwners(this.beans);
		this.runs = new BenchRuns(this.beans, present);
		this.notices = new StressNotices(this.beans, this.clock::set);
		this.copies = new StressCopies(this.beans, this.clock::set);
		this.scripts = new StressScripts(this.today);
	}

	/**
	 * Fills a database.
	 * @param args the URL of the database and the number of purchases
	 */
	public static void main(String[] args) {
		System.out.println(fill(args[0], Integer.parseInt(args[1])));
		System.exit(0);
	}

	/**
	 * Fills a database.
	 * @param url its URL
	 * @param purchases how many purchases
	 * @return what it holds then, as one JSON object
	 */
	static String fill(String url, int purchases) {
		try (Stress stress = new Stress(url)) {
			return stress.fill(purchases);
		}
	}

	private String fill(int all) {
		if (this.jdbc.sql("select count(*) from purchase_purchases").query(Integer.class).single() > 0) {
			throw new IllegalStateException(
					"The database holds purchases already: another ANJU_DATA names another one");
		}
		hire();
		Lines lines = new Lines(all, "RG" + this.today.getYear());
		List<Object[]> units = lines.unitRows();
		this.clock.set(morning(this.scripts.importedOn(0).minusDays(30)));
		this.imports.store(this.imports.prepare("price-table", Lines.UNIT_HEADINGS, units.size(), units::get));
		int done = 0;
		for (int wave = 0; wave < StressScripts.waves(); wave++) {
			List<Planned> planned = this.scripts.plan(wave, this.scripts.size(wave, all, done), lines);
			wave(wave, planned);
			done += planned.size();
			System.err.println(done + " of " + all + " purchases");
		}
		this.clock.set(Clock.system(MovingClock.ZONE).instant());
		this.runs.beginDay();
		readOldNotices();
		analyse();
		return tell();
	}

	private void hire() {
		SecurityContextHolder.getContext().setAuthentication(BenchStaff.administrator());
		BenchStaff staff = new BenchStaff(this.beans);
		this.clock.set(morning(this.scripts.importedOn(0).minusDays(40)));
		for (int i = 0; i < CLERKS.size(); i++) {
			AccountId account = staff.account("clerk" + (i + 1), CLERKS.get(i), Roles.SPECIALIST);
			this.clerks.add(new Actor(Actor.Kind.STAFF, account.value(), CLERKS.get(i)));
			this.sessions.add(staff.session(account));
		}
		staff.account("supervisor1", "沈静怡", Roles.SUPERVISOR);
		this.finance = staff.session(staff.account("finance1", "钱多", Roles.FINANCE));
		SecurityContextHolder.clearContext();
	}

	private void wave(int wave, List<Planned> planned) {
		if (planned.isEmpty()) {
			return;
		}
		LocalDate on = this.scripts.importedOn(wave);
		this.clock.set(morning(on));
		this.imports.store(this.imports.prepare("ledger", Lines.LEDGER_HEADINGS, planned.size(),
				(row) -> planned.get(row).line().cells()));
		for (int from = 0; from < planned.size(); from += CHUNK) {
			List<Planned> chunk = planned.subList(from, Math.min(from + CHUNK, planned.size()));
			Map<String, StressPurchase> known = StressPurchase.find(this.jdbc,
					chunk.stream().map((one) -> one.line().subscription()).toList());
			this.clock.set(morning(on).plusSeconds(3_600L + from));
			pay(chunk, known, on);
			release(chunk, known);
			move(chunk, known);
		}
		signIn(planned, on);
	}

	private void pay(List<Planned> chunk, Map<String, StressPurchase> known, LocalDate on) {
		SecurityContextHolder.getContext().setAuthentication(this.finance);
		for (Planned one : chunk) {
			if (one.paidLater()) {
				this.purchases.record(known.get(one.line().subscription()).id(), new RecordPayment(
						new Money(one.line().open()), on, PayMethod.TRANSFER, "SJ-" + one.line().subscription(), null));
			}
		}
	}

	private void release(List<Planned> chunk, Map<String, StressPurchase> known) {
		SecurityContextHolder.getContext().setAuthentication(this.sessions.getFirst());
		this.purchases.release(chunk.stream()
			.filter(Planned::released)
			.map((one) -> known.get(one.line().subscription()).id())
			.toList());
	}

	private void move(List<Planned> chunk, Map<String, StressPurchase> known) {
		List<FilingScript> scripted = new ArrayList<>();
		Map<Long, StressPurchase> released = new HashMap<>();
		Map<Long, String> banks = new HashMap<>();
		for (Planned one : chunk) {
			StressPurchase purchase = known.get(one.line().subscription());
			scripted.add(new FilingScript(Subject.of(purchase.id()), one.aim(), EVENTS, one.from(), one.to(),
					this.clerks.get(Math.floorMod(one.seed(), this.clerks.size())), one.papersOn(), one.seed()));
			banks.put(purchase.id().value(), one.line().bank());
			if (one.released()) {
				released.put(purchase.id().value(), purchase);
			}
		}
		this.transaction.executeWithoutResult((_) -> {
			List<Happened> happened = this.runs.play(scripted);
			this.copies.follow(happened, banks);
			this.notices.tell(happened, released);
		});
	}

	/**
	 * Every third buyer of a released home has signed in, and every one with two homes.
	 */
	private void signIn(List<Planned> planned, LocalDate on) {
		SecurityContextHolder.clearContext();
		this.clock.set(morning(on.plusDays(2)));
		for (Planned one : planned) {
			if (one.released() && one.seed() % 3 == 0 && this.signedIn.add(one.line().buyer())) {
				this.owners.signIn(one.line().buyer().phone(), one.line().buyer().document());
			}
		}
	}

	/** Whoever has signed in has read what is older than some days. */
	private void readOldNotices() {
		this.jdbc.sql("""
				update messaging_notices n join identity_owner_persons b on b.person_id = n.recipient_id
				set n.read_at = date_add(n.written_at, interval 9 hour), n.read_by = b.owner_id
				where n.written_at < :before""").param("before", this.today.minusDays(5)).update();
	}

	private void analyse() {
		JdbcTemplate template = this.beans.getBean(JdbcTemplate.class);
		template.queryForList("show tables", String.class)
			.forEach((table) -> template.queryForList("analyze table `" + table + "`"));
	}

	private String tell() {
		Person owner = this.signedIn.iterator().next();
		System.err.println("an owner to sign in with: phone " + owner.phone() + ", tail of the document "
				+ tail(owner.document()));
		return "{\"purchases\":" + count("purchase_purchases") + ",\"persons\":" + count("identity_persons")
				+ ",\"events\":" + count("procedure_events") + ",\"open\":" + count("procedure_queue") + ",\"notices\":"
				+ count("messaging_notices") + ",\"owners\":" + count("identity_owners") + "}";
	}

	private static String tail(String document) {
		return document.substring(document.length() - 6);
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	private static Instant morning(LocalDate day) {
		return day.atTime(LocalTime.of(8, 30)).atZone(MovingClock.ZONE).toInstant();
	}

	@Override
	public void close() {
		SecurityContextHolder.clearContext();
		this.beans.close();
	}

}
