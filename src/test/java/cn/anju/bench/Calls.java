package cn.anju.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.DocumentDesk;
import cn.anju.filing.FilingDesk;
import cn.anju.filing.FilingLedger;
import cn.anju.filing.FilingQuery;
import cn.anju.filing.FilingTab;
import cn.anju.identity.Sealed;
import cn.anju.identity.owners.BenchOwners;
import cn.anju.identity.staff.BenchStaff;
import cn.anju.messaging.NoticeEvidence;
import cn.anju.procedure.LedgerOrder;
import cn.anju.procedure.QueueDesk;
import cn.anju.procedure.QueueGroup;
import cn.anju.procedure.QueueQuery;
import cn.anju.procedure.RunDesk;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.ui.owner.BenchHome;

/**
 * Calls of one database as views make them: signed in, with every argument that the
 * screen offers, at random.
 */
final class Calls {

	private static final int PAGE = 50;

	private static final int[] OFFSETS = { 0, 19 * PAGE };

	private final ApplicationContext beans;

	private final Random random = new Random(4_711);

	private final JdbcClient jdbc;

	private final List<Long> projects;

	private final List<Long> clerks;

	private final List<Authentication> staff = new ArrayList<>();

	private final List<String> searches = new ArrayList<>();

	Calls(ApplicationContext beans) {
		this.beans = beans;
		this.jdbc = beans.getBean(JdbcClient.class);
		this.projects = this.jdbc.sql("select id from property_projects order by id").query(Long.class).list();
		this.clerks = this.jdbc.sql("select id from identity_staff where username like 'clerk%' order by id")
			.query(Long.class)
			.list();
		BenchStaff sessions = new BenchStaff(beans);
		this.clerks.forEach((clerk) -> this.staff.add(sessions.session(new AccountId(clerk))));
		this.staff.add(BenchStaff.clerkOf(this.clerks.getFirst(), Roles.SPECIALIST,
				this.projects.subList(0, Math.max(1, this.projects.size() / 4))));
		search();
	}

	/**
	 * What people type: names and parts of them, units, numbers, tails of phones and
	 * documents.
	 */
	private void search() {
		this.jdbc.sql("""
				select c.names, c.unit_no, c.unit_label, c.contract_no from procedure_cards c
				order by crc32(c.subject_id) limit 40""").query((row) -> {
			String name = row.getString(1).split(" ")[0];
			this.searches.addAll(List.of(name, name.substring(0, name.offsetByCodePoints(0, 1)),
					name.substring(name.offsetByCodePoints(0, 1)), row.getString(2), row.getString(3)));
			if (row.getString(4) != null) {
				this.searches.add(row.getString(4));
			}
		});
		Sealed sealed = this.beans.getBean(Sealed.class);
		this.jdbc.sql("""
				select phone_sealed, document_sealed from identity_persons where phone_sealed is not null
				order by crc32(id) limit 40""").query((row) -> {
			this.searches
				.addAll(List.of(tail(sealed.decrypt(row.getBytes(1)), 4), tail(sealed.decrypt(row.getBytes(2)), 6)));
		});
	}

	private static String tail(String number, int length) {
		return number.substring(number.length() - length);
	}

	List<Call> queue(boolean firstPages, int many) {
		QueueDesk desk = this.beans.getBean(QueueDesk.class);
		return calls(many, () -> {
			QueueQuery query = new QueueQuery(one(QueueGroup.values()), chance(30),
					chance(30) ? one(this.searches) : "");
			int offset = firstPages ? 0 : OFFSETS[this.random.nextInt(2)];
			return new Call(one(this.staff), () -> desk.page(query, offset, PAGE).size());
		});
	}

	List<Call> filing(boolean firstPages, int many) {
		FilingLedger ledger = this.beans.getBean(FilingLedger.class);
		return calls(many, () -> {
			FilingTab tab = one(FilingTab.values());
			FilingQuery query = new FilingQuery(tab, chance(30) ? one(this.searches) : "",
					chance(20) ? new ProjectId(one(this.projects)) : null,
					chance(20) ? one(FilingLedger.VARIANTS) : null, chance(15) ? new AccountId(one(this.clerks)) : null,
					chance(50) ? FilingQuery.of(tab).order() : one(LedgerOrder.values()));
			int offset = firstPages ? 0 : OFFSETS[this.random.nextInt(2)];
			return new Call(one(this.staff), () -> ledger.page(query, offset, PAGE).size());
		});
	}

	/** Everything that the page of one purchase reads. */
	List<Call> purchase(int many) {
		List<Long> ids = this.jdbc.sql("select id from purchase_purchases").query(Long.class).list();
		return calls(many, () -> {
			PurchaseId id = new PurchaseId(one(ids));
			return new Call(this.staff.getFirst(), () -> file(id));
		});
	}

	private int file(PurchaseId id) {
		PurchaseDesk desk = this.beans.getBean(PurchaseDesk.class);
		RunDesk runs = this.beans.getBean(RunDesk.class);
		Custody custody = this.beans.getBean(Custody.class);
		DocumentDesk documents = this.beans.getBean(DocumentDesk.class);
		Subject subject = Subject.of(id);
		int read = desk.file(id).orElseThrow().people().size();
		desk.rights(id);
		read += this.beans.getBean(FilingDesk.class).of(id).map((run) -> {
			runs.rights(run);
			return run.history().size();
		}).orElseThrow();
		read += desk.payments(id).size();
		read += this.beans.getBean(NoticeEvidence.class).of(id, Locale.SIMPLIFIED_CHINESE).size();
		read += desk.history(id).size();
		read += custody.holdings(subject).size() + custody.history(subject).size();
		custody.mayChange(subject);
		documents.mayChange(subject);
		return read + documents.of(subject).size();
	}

	List<Call> ownerHome(int many) {
		BenchHome home = new BenchHome(this.beans);
		BenchOwners owners = new BenchOwners(this.beans);
		List<Authentication> sessions = this.jdbc.sql("select id from identity_owners order by crc32(id) limit 500")
			.query(Long.class)
			.list()
			.stream()
			.map((id) -> owners.session(new AccountId(id)))
			.toList();
		return calls(many, () -> new Call(one(sessions), home::read));
	}

	private static List<Call> calls(int many, Supplier<Call> next) {
		return Stream.generate(next).limit(many).toList();
	}

	private boolean chance(int perCent) {
		return this.random.nextInt(100) < perCent;
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private <T> T one(T[] of) {
		return of[this.random.nextInt(of.length)];
	}

	/** A call of a service by somebody. */
	record Call(Authentication by, IntSupplier what) implements Runnable {

		@Override
		public void run() {
			SecurityContextHolder.getContext().setAuthentication(this.by);
			this.what.getAsInt();
		}

	}

}
