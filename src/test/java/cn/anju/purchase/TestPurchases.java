package cn.anju.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import cn.anju.core.DocumentType;
import cn.anju.core.Ids;
import cn.anju.core.Money;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.NewPerson;
import cn.anju.identity.Persons;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Purchases for tests of modules and views, stored as the ledger import stores them. */
public class TestPurchases {

	private final JdbcClient jdbc;

	private final Persons persons;

	private final PurchaseSurroundings surroundings;

	private final TransactionTemplate transaction;

	TestPurchases(JdbcClient jdbc, Persons persons, PurchaseSurroundings surroundings,
			TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.persons = persons;
		this.surroundings = surroundings;
		this.transaction = transaction;
	}

	/** Makes a project with a name that nobody else has. */
	public ProjectId project() {
		long id = Ids.next();
		this.jdbc.sql("insert into property_projects values (?, ?, utc_timestamp(6))").params(id, "晴川苑" + id).update();
		return new ProjectId(id);
	}

	/** Makes a purchase by instalments of 1,000,000 of which 400,000 is paid. */
	public Sample sample(ProjectId project, LocalDate contractedOn, String... names) {
		return this.transaction.execute((_) -> store(project, contractedOn, false, List.of(names)));
	}

	/** Makes the same purchase with a loan of 600,000: the down payment is paid. */
	public Sample withLoan(ProjectId project, LocalDate contractedOn, String name) {
		return this.transaction.execute((_) -> store(project, contractedOn, true, List.of(name)));
	}

	private Sample store(ProjectId project, LocalDate contractedOn, boolean loan, List<String> names) {
		String unitNo = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 999_999));
		PurchaseId id = new PurchaseId(Ids.next());
		String contractNo = "HT" + id;
		this.jdbc.sql("""
				insert into purchase_purchases (id, project_id, unit_id, live_unit_id, subscription_no, subscribed_on,
				contract_no, contracted_on, payment_method, area, unit_price, total, created_at, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, 'INSTALMENTS', 100, 10000, 1000000, utc_timestamp(6), 0)""")
			.params(withUnit(id, project, unitNo, contractNo, contractedOn))
			.update();
		if (loan) {
			this.jdbc
				.sql("update purchase_purchases set payment_method = 'COMMERCIAL_LOAN', commercial_loan = 600000,"
						+ " bank = 'ABC' where id = ?")
				.param(id.value())
				.update();
		}
		List<Known> buyers = new ArrayList<>();
		for (String name : names) {
			Known buyer = register(name);
			this.jdbc
				.sql("insert into purchase_parties (id, purchase_id, person_id, role, position) values (?,?,?,?,?)")
				.params(Ids.next(), id.value(), buyer.id().value(), buyers.isEmpty() ? "BUYER" : "CO_BUYER",
						buyers.size())
				.update();
			buyers.add(buyer);
		}
		this.jdbc.sql("""
				insert into purchase_payments (id, purchase_id, amount, method, recorded_at, recorded_by,
				recorded_by_name, version) values (?, ?, 400000, 'BEFORE_ANJU', utc_timestamp(6), 0, '', 0)""")
			.params(Ids.next(), id.value())
			.update();
		this.surroundings.follow(List.of(id));
		return new Sample(id, project, unitNo, contractNo, List.copyOf(buyers));
	}

	private Object[] withUnit(PurchaseId id, ProjectId project, String unitNo, String contractNo,
			LocalDate contractedOn) {
		long building = Ids.next();
		long unit = Ids.next();
		this.jdbc.sql("insert into property_buildings values (?, ?, ?, ?, utc_timestamp(6))")
			.params(building, project.value(), "1栋" + building, "1-" + building)
			.update();
		this.jdbc.sql("""
				insert into property_units (id, building_id, entrance, entrance_key, unit_no, unit_key, floor,
				unit_type, gross_area, created_at, updated_at)
				values (?, ?, '', '', ?, ?, '1', '', 100, utc_timestamp(6), utc_timestamp(6))""")
			.params(unit, building, unitNo, unitNo)
			.update();
		return new Object[] { id.value(), project.value(), unit, unit, "RG" + id, contractedOn.minusDays(7), contractNo,
				contractedOn };
	}

	/** Registers a person with a passport and a phone of his own. */
	public Known register(String name) {
		long number = ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
		String document = "E" + number;
		String phone = "139" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
		PersonId id = this.persons.register(List.of(new NewPerson(name, DocumentType.PASSPORT, document, phone)))
			.getFirst();
		return new Known(id, name, document, phone);
	}

	/** What is open of a sample's price. */
	public static Money open() {
		return Money.of("600000");
	}

	/** A person whose numbers the test knows. */
	public record Known(PersonId id, String name, String document, String phone) {
	}

	/** A stored purchase. */
	public record Sample(PurchaseId id, ProjectId project, String unitNo, String contractNo, List<Known> buyers) {

		public Known buyer() {
			return this.buyers.getFirst();
		}

	}

}
