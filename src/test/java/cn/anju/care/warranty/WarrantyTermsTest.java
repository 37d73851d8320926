package cn.anju.care.warranty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Warranty dates (c.1, E15), from the table that Anju ships. */
class WarrantyTermsTest {

	private static final Seasons SEASONS = new Seasons(Season.parse("11-15..03-15"), Season.parse("06-01..09-30"));

	private final WarrantyTerms terms = shipped();

	private static WarrantyTerms shipped() {
		try {
			return WarrantyTerms
				.read(new ClassPathResource("warranty/terms.yaml").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@ParameterizedTest
	@CsvSource({ "DECORATION,2028-12-21", "ELECTRICAL,2028-12-21", "PLUMBING,2028-12-21", "EQUIPMENT,2028-12-21",
			"ROOF,2031-12-21", "WET_ROOM,2031-12-21", "OUTER_WALL,2031-12-21", "HEATING,2028-03-15",
			"LAMP_SWITCH,2027-06-21", "PIPE_BLOCKAGE,2027-02-21", "PLASTER,2027-12-21", "FLOOR,2027-12-21",
			"DOOR_WINDOW,2027-12-21", "SANITARY_WARE,2027-12-21", "COOLING,2028-09-30" })
	void E15_what_was_accepted_on_21_December_2026_is_covered_until(WarrantyPart part, LocalDate lastDay) {
		Warranty its = of(LocalDate.of(2026, 12, 21)).get(part);
		assertThat(its.until()).contains(lastDay);
		assertThat(its.covers(LocalDate.of(2026, 12, 21))).isTrue();
		assertThat(its.covers(lastDay)).isTrue();
		assertThat(its.covers(lastDay.plusDays(1))).isFalse();
		assertThat(its.covers(LocalDate.of(2026, 12, 20))).isFalse();
	}

	@Test
	void E15_the_structure_is_covered_as_long_as_it_is_designed_to_stand() {
		Warranty structure = of(LocalDate.of(2026, 12, 21)).get(WarrantyPart.STRUCTURE);
		assertThat(structure.until()).isEmpty();
		assertThat(structure.covers(LocalDate.of(2070, 1, 1))).isTrue();
	}

	@Test
	void c_1_every_part_has_a_term_with_its_article_and_what_ends_first_stands_first() {
		List<Warranty> all = this.terms.of(LocalDate.of(2026, 12, 21), List.of(), SEASONS);
		assertThat(all).extracting((one) -> one.term().part()).containsExactlyInAnyOrder(WarrantyPart.values());
		assertThat(all).isSortedAccordingTo(Warranty.BY_LAST_DAY);
		assertThat(all.getFirst().term().part()).isEqualTo(WarrantyPart.PIPE_BLOCKAGE);
		assertThat(all.getLast().term().part()).isEqualTo(WarrantyPart.STRUCTURE);
	}

	@ParameterizedTest
	@CsvSource({ "2028-02-29,WET_ROOM,2033-02-28", "2028-02-29,DECORATION,2030-02-28", "2028-02-29,PLASTER,2029-02-28",
			"2027-12-31,PIPE_BLOCKAGE,2028-02-29", "2026-12-31,PIPE_BLOCKAGE,2027-02-28",
			"2026-08-31,LAMP_SWITCH,2027-02-28", "2023-02-28,WET_ROOM,2028-02-28" })
	void c_1_a_month_without_the_day_ends_on_its_last(LocalDate accepted, WarrantyPart part, LocalDate lastDay) {
		assertThat(of(accepted).get(part).until()).contains(lastDay);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-14,2028-03-15", "2026-11-15,2028-03-15", "2027-03-15,2028-03-15", "2027-03-16,2029-03-15",
			"2027-07-01,2029-03-15" })
	void c_1_a_heating_season_that_is_running_is_the_first(LocalDate accepted, LocalDate lastDay) {
		assertThat(of(accepted).get(WarrantyPart.HEATING).until()).contains(lastDay);
	}

	@Test
	void a_season_that_ends_with_february_ends_with_its_last_day() {
		Season season = Season.parse("12-01..02-29");
		assertThat(season.lastDay(LocalDate.of(2027, 3, 1), 1)).isEqualTo(LocalDate.of(2028, 2, 29));
		assertThat(season.lastDay(LocalDate.of(2027, 3, 1), 2)).isEqualTo(LocalDate.of(2029, 2, 28));
		assertThatIllegalArgumentException().isThrownBy(() -> season.lastDay(LocalDate.of(2027, 3, 1), 0));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Season.parse("winter"));
	}

	@Test
	void c_1_what_was_accepted_before_a_rule_was_made_follows_the_rule_before() {
		assertThat(this.terms.on(LocalDate.of(1999, 5, 1))).extracting(WarrantyTerm::part)
			.contains(WarrantyPart.PLASTER)
			.doesNotContain(WarrantyPart.WET_ROOM);
	}

	@Test
	void waterproofing_that_was_made_anew_begins_anew_and_everything_else_gets_the_days_back() {
		LocalDate accepted = LocalDate.of(2026, 12, 21);
		List<RepairedPart> repairs = List.of(
				new RepairedPart(WarrantyPart.WET_ROOM, LocalDate.of(2031, 12, 21), LocalDate.of(2032, 1, 10), "BX-1"),
				new RepairedPart(WarrantyPart.DECORATION, LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 11), "BX-2"),
				new RepairedPart(WarrantyPart.LAMP_SWITCH, LocalDate.of(2027, 6, 22), LocalDate.of(2027, 6, 30),
						"BX-3"));
		Map<WarrantyPart, Warranty> wallet = byPart(this.terms.of(accepted, repairs, SEASONS));
		assertThat(wallet.get(WarrantyPart.WET_ROOM).until()).contains(LocalDate.of(2037, 1, 10));
		assertThat(wallet.get(WarrantyPart.WET_ROOM).start()).isEqualTo(LocalDate.of(2032, 1, 10));
		assertThat(wallet.get(WarrantyPart.DECORATION).until()).contains(LocalDate.of(2028, 12, 31));
		assertThat(wallet.get(WarrantyPart.LAMP_SWITCH).repairs()).as("reported too late").isEmpty();
		assertThat(wallet.get(WarrantyPart.LAMP_SWITCH).until()).contains(LocalDate.of(2027, 6, 21));
	}

	@Test
	void repairs_of_a_part_add_up_in_the_order_in_which_they_were_verified() {
		LocalDate accepted = LocalDate.of(2026, 12, 21);
		RepairedPart first = new RepairedPart(WarrantyPart.PLUMBING, LocalDate.of(2028, 12, 20),
				LocalDate.of(2028, 12, 30), "BX-1");
		RepairedPart second = new RepairedPart(WarrantyPart.PLUMBING, LocalDate.of(2028, 12, 31),
				LocalDate.of(2029, 1, 5), "BX-2");
		Warranty plumbing = byPart(this.terms.of(accepted, List.of(second, first), SEASONS)).get(WarrantyPart.PLUMBING);
		assertThat(plumbing.repairs()).containsExactly(first, second);
		assertThat(plumbing.until()).contains(LocalDate.of(2029, 1, 5));
		assertThatIllegalArgumentException().isThrownBy(() -> new RepairedPart(WarrantyPart.PLUMBING,
				LocalDate.of(2028, 12, 20), LocalDate.of(2028, 12, 19), "BX-3"));
	}

	@Test
	void a_table_that_cannot_be_read_is_refused_with_its_fault() {
		assertThatIllegalArgumentException().isThrownBy(() -> WarrantyTerms.read("- part: ROOF"))
			.withMessageContaining("Warranty terms cannot be read");
		assertThatIllegalArgumentException().isThrownBy(() -> TermLength.parse("two years"))
			.withMessageContaining("two years");
		assertThatIllegalArgumentException().isThrownBy(() -> new TermLength(0, TermLength.Unit.YEARS));
	}

	private Map<WarrantyPart, Warranty> of(LocalDate accepted) {
		return byPart(this.terms.of(accepted, List.of(), SEASONS));
	}

	private static Map<WarrantyPart, Warranty> byPart(List<Warranty> all) {
		return all.stream().collect(Collectors.toMap((one) -> one.term().part(), Function.identity()));
	}

}
