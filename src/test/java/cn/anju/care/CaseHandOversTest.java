package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import cn.anju.SettableClock;
import cn.anju.core.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.care.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** Handing a case over takes words, which only staff read. */
@CareTest
class CaseHandOversTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseHandOvers handOvers;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private AccountId colleague;

	private long id;

	@BeforeEach
	void a_case_and_a_colleague() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
		this.id = this.world.reported(this.looked);
		this.colleague = this.world.hire(this.looked.home(), "何小满", Level.SPECIALIST);
		this.world.staffIs(this.looked.specialist(), "林若水");
	}

	@Test
	void R_256_handing_over_takes_words_and_without_them_nothing_happens() {
		refused(CareRefusal.WORDS_MISSING, () -> offer("  "));
		refused(CareRefusal.WORDS_TOO_LONG, () -> offer("长".repeat(NewItem.LONGEST + 1)));
		assertThat(file().one().responsibility().offered()).isNull();
		offer(" 我明天起休假\n约了业主周三看房 ");
		assertThat(HandOverRequest.last(file().entries())).contains(new HandOverRequest("何小满", "我明天起休假\n约了业主周三看房"));
		offer("长".repeat(NewItem.LONGEST));
		assertThat(HandOverRequest.last(file().entries()).orElseThrow().words()).hasSize(NewItem.LONGEST);
	}

	@Test
	void R_256_the_words_stand_between_staff_and_the_owner_reads_none_of_them() {
		offer("业主在电话里发火");
		this.world.staffIs(this.colleague, "何小满");
		this.handOvers.decline(this.id, "我手上已有四十件");
		this.world.staffIs(this.looked.specialist(), "林若水");
		offer("主管说还是您");
		this.world.staffIs(this.colleague, "何小满");
		this.handOvers.accept(this.id, "今天下午给业主打电话");
		List<CaseEntry> said = file().entries().stream().filter(CaseEntry::internal).toList();
		assertThat(said).extracting(CaseEntry::kind)
			.containsExactly(CaseEntry.Kind.OFFERED, CaseEntry.Kind.OFFER_DECLINED, CaseEntry.Kind.OFFERED,
					CaseEntry.Kind.NOTED);
		assertThat(said).extracting(CaseEntry::clock).containsOnlyNulls();
		this.world.ownerIs(this.looked.home());
		assertThat(this.mine.file(this.id).orElseThrow().entries()).extracting(CaseEntry::kind)
			.contains(CaseEntry.Kind.TAKEN_OVER)
			.doesNotContain(CaseEntry.Kind.OFFERED, CaseEntry.Kind.OFFER_DECLINED, CaseEntry.Kind.NOTED);
	}

	@Test
	void whoever_declines_may_say_nothing_and_it_is_written_down_all_the_same() {
		offer("请接着跟进");
		this.world.staffIs(this.colleague, "何小满");
		this.handOvers.decline(this.id, " ");
		CaseEntry last = file().entries().getLast();
		assertThat(last.kind()).isEqualTo(CaseEntry.Kind.OFFER_DECLINED);
		assertThat(last.words()).isEmpty();
		assertThat(file().one().responsibility().handler().name()).isEqualTo("林若水");
		refused(CareRefusal.NOT_ASKED, () -> this.handOvers.decline(this.id, ""));
		assertThat(file().entries()).as("who was not asked has written nothing").endsWith(last);
	}

	@Test
	void R_256_the_question_is_taken_back_by_whoever_has_the_case() {
		refused(CareRefusal.NOT_ASKED, () -> this.handOvers.withdraw(this.id, file().one().version()));
		offer("请接着跟进");
		int version = file().one().version();
		this.world.staffIs(this.colleague, "何小满");
		refused(CareRefusal.NOT_YOURS, () -> this.handOvers.withdraw(this.id, version));
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.handOvers.withdraw(this.id, version);
		assertThat(file().one().responsibility().offered()).isNull();
		this.world.staffIs(this.colleague, "何小满");
		refused(CareRefusal.NOT_ASKED, () -> this.handOvers.accept(this.id, ""));
	}

	private void offer(String words) {
		this.handOvers.offer(this.id, file().one().version(), this.colleague, words);
	}

	private CaseFile file() {
		return this.desk.file(this.id).orElseThrow();
	}

}
