package cn.anju.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.anju.DatabaseTest;
import cn.anju.core.IdentityDocument;
import cn.anju.core.PhoneNumber;
import cn.anju.documents.Holding;
import cn.anju.documents.PartyKind;
import cn.anju.filing.FilingDesk;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunEvent;
import cn.anju.purchase.PartyRole;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.PurchaseFilter;
import cn.anju.purchase.PurchaseLists;
import cn.anju.purchase.PurchaseRow;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo that is there when the application is ready. */
@DatabaseTest
@ActiveProfiles({ "test", "demo" })
@AutoConfigureMockMvc
class DemoProjectTest {

	@Autowired
	private DemoProject demo;

	@Autowired
	private DemoOffice office;

	@Autowired
	private DemoNote note;

	@Autowired
	private PurchaseLists lists;

	@Autowired
	private FilingDesk filing;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void every_state_of_b3_can_be_shown() {
		Map<Integer, String> stages = new TreeMap<>();
		DemoHomes.ALL.forEach((home) -> stages.put(home.number(), run(home).stage()));
		assertThat(stages).containsExactlyEntriesOf(new TreeMap<>(
				Map.ofEntries(Map.entry(1, "NOT_READY"), Map.entry(2, "READY"), Map.entry(3, "FORM_PREPARED"),
						Map.entry(4, "FORM_SEALED"), Map.entry(5, "SUBMITTED"), Map.entry(6, "RETURNED"),
						Map.entry(7, "FILED"), Map.entry(8, "DISTRIBUTED"), Map.entry(9, "DISTRIBUTED"),
						Map.entry(10, "FORM_PREPARED"), Map.entry(11, "SUBMITTED"), Map.entry(12, "FORM_SEALED"),
						Map.entry(13, "CANCELLED"), Map.entry(14, "NOT_READY"), Map.entry(15, "NOT_READY"))));
	}

	@Test
	void pause_delay_return_take_back_and_taking_over_can_be_shown_with_their_reasons() {
		assertThat(run(home(10)).lifecycle()).isEqualTo(Lifecycle.PAUSED);
		assertThat(run(home(10)).pauseReason()).contains("委托书公证");
		assertThat(run(home(11)).delay()).isNotNull();
		assertThat(run(home(11)).delay().days()).isPositive();
		assertThat(run(home(6)).history()).extracting(RunEvent::reason).contains("合同第 12 页缺骑缝章");
		assertThat(run(home(12)).history()).extracting(RunEvent::kind).contains(RunEvent.Kind.TAKEN_BACK);
		assertThat(run(home(8)).fact("transaction-fee")).isPresent();
		assertThat(run(home(15)).takenOver()).isTrue();
	}

	@Test
	void the_archived_contracts_are_where_they_belong() {
		assertThat(holders(home(8))).containsExactlyInAnyOrder(PartyKind.OFFICE, PartyKind.FINANCE, PartyKind.DEVELOPER,
				PartyKind.BUYER);
		assertThat(holders(home(9))).contains(PartyKind.BANK).doesNotContain(PartyKind.BUYER);
	}

	@Test
	void people_and_homes_belong_together_in_every_way() {
		assertThat(people(home(2))).extracting((person) -> person.person().maskedPhone())
			.containsExactly("199****0002", "199****0002");
		assertThat(people(home(3)).getFirst().person().id()).isEqualTo(people(home(4)).getFirst().person().id());
		assertThat(people(home(5))).extracting((person) -> person.person().maskedPhone()).doesNotHaveDuplicates();
		assertThat(people(home(6))).extracting((person) -> person.party().role())
			.containsExactly(PartyRole.BUYER, PartyRole.AGENT);
	}

	@Test
	void nobody_in_it_exists() {
		DemoHomes.ALL.stream().flatMap((home) -> home.buyers().stream()).forEach((person) -> {
			assertThat(person.document()).startsWith("999999");
			assertThat(new IdentityDocument(cn.anju.core.DocumentType.RESIDENT_ID, person.document())
				.problem(this.office.ago(0))).as(person.name()).isEmpty();
			assertThat(new PhoneNumber(person.phoneNumber()).isSample()).isTrue();
		});
	}

	@Test
	void a_second_start_adds_nothing() {
		String password = this.note.password().orElseThrow();
		Map<String, Long> before = counts();
		this.demo.prepare();
		assertThat(counts()).isEqualTo(before);
		assertThat(this.note.password()).contains(password);
	}

	private Map<String, Long> counts() {
		List<String> tables = this.jdbc.sql("""
				select table_name from information_schema.tables where table_schema = database()
				and regexp_like(table_name, '^(identity|intake|property|purchase|procedure|documents|filing)_')""")
			.query(String.class)
			.list();
		Map<String, Long> counts = new LinkedHashMap<>();
		tables.forEach((table) -> counts.put(table,
				this.jdbc.sql("select count(*) from " + table).query(Long.class).single()));
		assertThat(counts).containsKey("procedure_events");
		return counts;
	}

	private static DemoHome home(int number) {
		return DemoHomes.ALL.get(number - 1);
	}

	private List<PartyKind> holders(DemoHome home) {
		return this.office.as(DemoCrew.SUPERVISOR,
				() -> this.office.custody.holdings(cn.anju.core.Subject.of(row(home).id()))
					.stream()
					.filter((holding) -> holding.kind().equals("sale-contract"))
					.map(Holding::party)
					.map((party) -> party.kind())
					.collect(Collectors.toList()));
	}

	private List<PurchaseFile.PersonOnFile> people(DemoHome home) {
		return this.office.as(DemoCrew.SUPERVISOR,
				() -> this.office.purchases.file(row(home).id()).orElseThrow().people());
	}

	private RunDetails run(DemoHome home) {
		return this.office.as(DemoCrew.SUPERVISOR, () -> this.filing.of(row(home).id()).orElseThrow());
	}

	private PurchaseRow row(DemoHome home) {
		return this.lists.page(PurchaseFilter.ALL, 0, DemoTables.UNITS)
			.stream()
			.filter((row) -> home.contractNo().equals(row.contractNo()))
			.findFirst()
			.orElseThrow();
	}

}
