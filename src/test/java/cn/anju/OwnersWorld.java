package cn.anju;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import cn.anju.booking.BookingCalendar;
import cn.anju.booking.MyBookings;
import cn.anju.booking.TestBookings;
import cn.anju.care.CaseCategory;
import cn.anju.care.CaseType;
import cn.anju.care.MyCases;
import cn.anju.care.NewItem;
import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.Checklist;
import cn.anju.documents.CopyKind;
import cn.anju.documents.Custody;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.NewDocument;
import cn.anju.documents.NewOriginal;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.documents.RequiredItem;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.Sealed;
import cn.anju.identity.staff.NewStaff;
import cn.anju.identity.staff.StaffDesk;
import cn.anju.identity.staff.StaffRole;
import cn.anju.purchase.MilestoneDesk;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.SpecialistDesk;
import cn.anju.purchase.TestPurchases;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

import static org.mockito.BDDMockito.given;

/**
 * Owners who have everything that an owner can have: a released home, a document, an
 * original, a notice, a read of their numbers, an appointment, a complaint, warranties.
 */
@TestComponent
public class OwnersWorld {

	private static final Actor CLERK = new Actor(Actor.Kind.STAFF, 7, "顾清和");

	private final TestPurchases purchases;

	private final PurchaseDesk desk;

	private final PeopleDesk people;

	private final SpecialistDesk specialists;

	private final StaffDesk staff;

	private final DocumentDesk documents;

	private final Custody custody;

	private final Checklist checklist;

	private final TestBookings bookings;

	private final MyBookings mine;

	private final MyCases cases;

	private final MilestoneDesk milestones;

	private final CurrentOwner owner;

	private final CurrentActor actor;

	private final Sealed sealed;

	private final JdbcClient jdbc;

	private final Clock clock;

	OwnersWorld(TestPurchases purchases, PurchaseDesk desk, PeopleDesk people, SpecialistDesk specialists,
			StaffDesk staff, DocumentDesk documents, Custody custody, Checklist checklist, TestBookings bookings,
			MyBookings mine, MyCases cases, MilestoneDesk milestones, CurrentOwner owner, CurrentActor actor,
			Sealed sealed, JdbcClient jdbc, Clock clock) {
		this.purchases = purchases;
		this.desk = desk;
		this.people = people;
		this.specialists = specialists;
		this.staff = staff;
		this.documents = documents;
		this.custody = custody;
		this.checklist = checklist;
		this.bookings = bookings;
		this.mine = mine;
		this.cases = cases;
		this.milestones = milestones;
		this.owner = owner;
		this.actor = actor;
		this.sealed = sealed;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes an owner with everything. */
	Owner owner(String name) {
		given(this.actor.get()).willReturn(CLERK);
		// numbers that stand nowhere by chance
		this.jdbc.sql("alter table messaging_messages auto_increment = 70000000001").update();
		LocalDate today = LocalDate.now(this.clock);
		TestPurchases.Sample home = this.purchases.sample(this.purchases.project(), today.minusDays(6), name);
		lookAfter(home, name);
		this.desk.release(List.of(home.id()));
		this.milestones.delivered(home.id(), today);
		this.people.reveal(home.id(), home.buyer().id(), "核对" + name);
		Subject subject = Subject.of(home.id());
		this.custody.register(
				List.of(new NewOriginal(subject, "sale-contract", 1, Party.of(PartyKind.CUSTOMER_SERVICE), today)));
		this.checklist.require(List.of(new RequiredItem(subject, "identity", name + "的身份证复印件", "Identity card")));
		long document = this.documents.add(
				new NewDocument(subject, name + "的登记备案表.pdf", DocumentCategory.FILING, CopyKind.COPY, true, null),
				new ByteArrayInputStream(
						"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
		this.jdbc.sql("""
				insert into messaging_addresses (channel, recipient_id, address_sealed, address_lookup, language, tries)
				values ('email', ?, ?, ?, 'zh-CN', 0)""")
			.params(home.buyer().id().value(), this.sealed.encrypt(home.buyer().document() + "@example.com"),
					this.sealed.lookup(home.buyer().document() + "@example.com"))
			.update();
		long notice = this.jdbc.sql("select id from messaging_messages where purchase_id = ?")
			.param(home.id().value())
			.query(Long.class)
			.single();
		LocalDate visit = today.plusDays(5);
		BookingCalendar calendar = this.bookings.calendar(home.project(), 2);
		this.bookings.signIn(home.buyer().id(), name);
		long appointment = this.mine
			.book(TestBookings.INSPECTION, home.id().value(), this.bookings.slot(calendar, visit, 10, 0))
			.appointment()
			.id();
		long one = this.cases
			.report(home.id(), List.of(new NewItem(CaseType.COMPLAINT, CaseCategory.SALES, name + "的投诉")))
			.getFirst()
			.one()
			.id();
		return new Owner(account(home.buyer().phone()), name, home, document, notice, appointment,
				this.bookings.slot(calendar, visit, 15, 0), one, summary(one, name));
	}

	/** What staff have understood of a complaint, and the owner may confirm. */
	private long summary(long complaint, String name) {
		long id = Ids.next();
		this.jdbc
			.sql("""
					insert into care_entries (id, case_id, at, kind, internal, actor_kind, actor_id, actor_name, words, state)
					select ?, id, ?, 'SUMMARISED', 0, 'STAFF', handler_id, handler_name, ?, state from care_cases where id = ?""")
			.params(id, LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), name + "的投诉", complaint)
			.update();
		return id;
	}

	private void lookAfter(TestPurchases.Sample home, String name) {
		SecurityContext present = SecurityContextHolder.getContext();
		SecurityContextHolder.setContext(new SecurityContextImpl(
				new TestingAuthenticationToken("administrator", "", "ROLE_" + Roles.ADMINISTRATOR)));
		try {
			AccountId specialist = this.staff
				.create(new NewStaff("s" + Ids.next(), name + "的专员", null,
						Set.of(StaffRole.of(Roles.SPECIALIST, null))))
				.account();
			this.specialists.assign(List.of(home.id()), specialist);
		}
		finally {
			SecurityContextHolder.setContext(present);
		}
	}

	private AccountId account(String phone) {
		long id = Ids.next();
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		byte[] lookup = this.sealed.lookup("phone:" + phone);
		this.jdbc.sql("""
				insert into identity_owners (id, phone_sealed, phone_lookup, tail_tries, sessions_from, created_at)
				values (?, ?, ?, 0, ?, ?)""").params(id, this.sealed.encrypt(phone), lookup, now, now).update();
		return new AccountId(id);
	}

	/** Signs an owner in. */
	void signIn(Owner one) {
		given(this.owner.accountId()).willReturn(one.account());
		given(this.owner.persons()).willReturn(Set.of(one.home().buyer().id()));
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.OWNER, one.account().value(), one.name()));
	}

	/** An owner, and what must be seen by nobody else; a slot that could be booked. */
	record Owner(AccountId account, String name, TestPurchases.Sample home, long document, long notice,
			long appointment, long slot, long complaint, long summary) {

		/** Whatever names something of this owner. */
		List<String> marks() {
			return List.of(this.name, this.home.id().toString(), " " + this.home.unitNo(), this.home.contractNo(),
					Long.toString(this.document), Long.toString(this.notice), Long.toString(this.appointment),
					Long.toString(this.complaint), Long.toString(this.summary));
		}

	}

}
