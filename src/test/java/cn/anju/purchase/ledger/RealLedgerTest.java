package cn.anju.purchase.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import cn.anju.intake.Finding;
import cn.anju.intake.RowCells;
import cn.anju.intake.TestTables;
import cn.anju.property.TestUnits;
import cn.anju.property.UnitAddress;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.Banks;

import static org.assertj.core.api.Assertions.assertThat;

class RealLedgerTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Map<UnitAddress, UnitDescription> UNITS = TestUnits.ofPriceTable(TestTables.PRICE_TABLE);

	private final List<LedgerVerdict> verdicts = judge(TestTables.rows(TestTables.SALES_LEDGER, LedgerColumns.ALL));

	static List<LedgerVerdict> judge(List<RowCells> rows) {
		LedgerReader reader = new LedgerReader((address) -> Optional.ofNullable(UNITS.get(address)), Banks.known(),
				TODAY);
		LedgerVerdicts verdicts = new LedgerVerdicts(TODAY, TestDays.WORKING_DAYS);
		return rows.stream()
			.map((row) -> verdicts.judge(reader.read(row), Optional.empty(), Optional.empty()))
			.toList();
	}

	@Test
	void the_real_ledger_gives_309_accepted_and_14_rejected_rows_with_the_expected_reasons() throws IOException {
		JsonNode expected = new JsonMapper()
			.readTree(Files.readString(Path.of("src/test/resources/data/sales-ledger.expected.json")));
		Map<Integer, String> reasons = new LinkedHashMap<>();
		expected.get("rows").forEach((row) -> reasons.put(row.get("row").asInt(), row.get("reason").asString()));

		Map<Integer, String> found = new LinkedHashMap<>();
		this.verdicts.stream()
			.map(LedgerVerdict::verdict)
			.filter((verdict) -> !verdict.isAccepted())
			.forEach((verdict) -> found.put(verdict.row(), Objects.requireNonNull(verdict.reason()).code()));

		assertThat(found).containsExactlyEntriesOf(reasons);
		assertThat(this.verdicts.stream().filter((row) -> row.verdict().isAccepted())).hasSize(309);
	}

	@Test
	void every_accepted_row_has_what_storing_relies_on() {
		assertThat(this.verdicts.stream().filter((row) -> row.verdict().isAccepted()).map(LedgerVerdict::row))
			.allSatisfy((row) -> {
				assertThat(row.unit()).isNotNull();
				assertThat(row.method()).isNotNull();
				assertThat(row.terms().total()).isNotNull();
				assertThat(row.buyers()).allSatisfy((buyer) -> {
					assertThat(buyer.name()).isNotEmpty();
					assertThat(buyer.document()).isNotNull();
					assertThat(buyer.phone()).isNotNull();
				});
			});
	}

	@Test
	void the_notable_rows_are_read_as_people_meant_them() {
		assertThat(buyer(54).phone()).hasToString("193****8164");
		assertThat(buyer(125).name()).isEqualTo("高轩怡");
		assertThat(Objects.requireNonNull(buyer(125).document()).number()).isEqualTo("110199199704233683");
		assertThat(Objects.requireNonNull(buyer(131).document()).number()).isEqualTo("44049919650907548X");
		assertThat(buyer(184).name()).isEqualTo("𠮷霞");
		assertThat(row(184).remark()).isEqualTo("急🙏");
		assertThat(row(130).terms().total()).hasToString("4471661.63");
		assertThat(row(137).subscribedOn()).isEqualTo(LocalDate.of(2026, 4, 4));
		assertThat(row(318).contractedOn()).isEqualTo(LocalDate.of(2026, 6, 20));
		assertThat(row(260).remark()).startsWith("=HYPERLINK(");
		assertThat(row(198).buyers()).hasSize(2).extracting(LedgerPerson::phone).doesNotContainNull();
		assertThat(row(94).hasContract()).isFalse();
	}

	@Test
	void filing_before_full_payment_is_a_warning() {
		assertThat(List.of(81, 255))
			.allSatisfy((number) -> assertThat(verdict(number).verdict().warnings().stream().map(Finding::code))
				.contains("filed-before-fully-paid"));
	}

	@Test
	void further_reasons_of_a_rejected_row_are_listed() {
		assertThat(verdict(303).verdict().also()).extracting(Finding::code).containsExactly("amounts-do-not-add-up");
	}

	private LedgerVerdict verdict(int number) {
		return this.verdicts.stream().filter((row) -> row.row().number() == number).findFirst().orElseThrow();
	}

	private LedgerRow row(int number) {
		return verdict(number).row();
	}

	private LedgerPerson buyer(int number) {
		return row(number).buyer();
	}

}
