package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.intake.RejectedNumber;
import cn.anju.property.VoidNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class SubscriptionNumbersTest {

	@Autowired
	private SubscriptionDesk desk;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private Clock clock;

	private ProjectId project;

	@BeforeEach
	void numbers_8_to_17_of_which_some_are_missing() {
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
		for (String number : List.of("RG-2026-0008", "RG-2026-0009", "RG-2026-0011", "RG-2026-0017")) {
			subscribe(this.project, number);
		}
	}

	@Test
	void R_072_gaps_are_listed_with_the_purchases_around_them() {
		NumberCheck check = check();
		assertThat(check.used()).isEqualTo(4);
		assertThat(check.missing()).isEqualTo(6);
		assertThat(check.gaps()).extracting(NumberGap::first, NumberGap::last, NumberGap::missing)
			.containsExactly(tuple("RG-2026-0010", "RG-2026-0010", 1), tuple("RG-2026-0012", "RG-2026-0016", 5));
		assertThat(check.gaps().getFirst().before().number()).isEqualTo("RG-2026-0009");
		assertThat(check.gaps().getFirst().after()).satisfies((after) -> {
			assertThat(after.number()).isEqualTo("RG-2026-0011");
			assertThat(after.buyers()).containsExactly("买受人RG-2026-0011");
			assertThat(after.unit()).isNotEmpty();
		});
	}

	@Test
	void R_072_a_gap_leads_to_the_row_that_was_rejected_or_to_the_last_import() {
		assertThat(check().lastImport()).isEmpty();
		long ledger = Ids.next();
		this.jdbc.sql("""
				insert into intake_imports values (?, 'ledger', '台账.xlsx', repeat('0', 64), 'STAFF', 3, '林一帆',
				utc_timestamp(6), utc_timestamp(6), 'DONE', 5, 4, 1, 4, 0, 0, 0, '[]')""").param(ledger).update();
		this.jdbc.sql("insert into intake_rows (import_id, row_no, reason, findings, number) values (?,?,?,?,?)")
			.params(ledger, 35, "phone-length", "[]", "RG-2026-0010")
			.update();
		this.jdbc.sql("insert into intake_import_projects values (?, ?)").params(ledger, this.project.value()).update();
		NumberCheck check = check();
		assertThat(check.gaps().getFirst().rejected()).containsExactly(new RejectedNumber("RG-2026-0010", ledger, 35));
		assertThat(check.gaps().getLast().rejected()).isEmpty();
		assertThat(check.lastImport()).hasValueSatisfying((last) -> assertThat(last.id()).isEqualTo(ledger));
		this.jdbc.sql("insert into intake_import_projects values (?, 1)").param(ledger).update();
		assertThat(check().gaps().getFirst().rejected()).as("the import was about another project too").isEmpty();
	}

	@Test
	void R_072_a_missing_number_is_made_void_with_a_reason_and_is_no_gap_any_more() {
		refused(PurchaseRefusal.REASON_MISSING,
				() -> this.desk.makeVoid(this.project, "RG-2026-0010", "RG-2026-0010", " "));
		this.desk.makeVoid(this.project, "RG-2026-0010", "RG-2026-0010", "认购书填错作废");
		this.desk.makeVoid(this.project, "RG-2026-0013", "RG-2026-0014", "整页撕毁");
		NumberCheck check = check();
		assertThat(check.gaps()).extracting(NumberGap::first, NumberGap::last)
			.containsExactly(tuple("RG-2026-0012", "RG-2026-0012"), tuple("RG-2026-0015", "RG-2026-0016"));
		assertThat(check.voided()).extracting(VoidNumber::number, VoidNumber::reason)
			.containsExactly(tuple("RG-2026-0010", "认购书填错作废"), tuple("RG-2026-0013", "整页撕毁"),
					tuple("RG-2026-0014", "整页撕毁"));
	}

	@Test
	void R_072_what_is_used_or_far_too_much_is_not_made_void() {
		refused(PurchaseRefusal.NUMBER_NOT_MISSING,
				() -> this.desk.makeVoid(this.project, "RG-2026-0009", "RG-2026-0010", "错"));
		subscribe(this.project, "RG-2026-9514");
		refused(PurchaseRefusal.TOO_MANY_NUMBERS,
				() -> this.desk.makeVoid(this.project, "RG-2026-0018", "RG-2026-9513", "错"));
		assertThat(check().missing()).isEqualTo(6 + 9496);
	}

	@Test
	void R_072_the_database_keeps_a_number_unique_in_its_project() {
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> subscribe(this.project, "RG-2026-0008"));
		subscribe(this.purchases.project(), "RG-2026-0008");
	}

	@Test
	void numbers_of_other_projects_are_neither_seen_nor_made_void() {
		ProjectId other = this.purchases.project();
		subscribe(other, "RG-2026-0001");
		subscribe(other, "RG-2026-0003");
		assertThat(this.desk.check()).hasSize(1);
		refused(PurchaseRefusal.NOT_FOUND, () -> this.desk.makeVoid(other, "RG-2026-0002", "RG-2026-0002", "不是我的项目"));
	}

	@Test
	@WithMockUser(roles = Roles.SALES)
	void sales_sees_gaps_and_makes_nothing_void() {
		assertThat(check().missing()).isEqualTo(6);
		assertThatExceptionOfType(AuthorizationDeniedException.class)
			.isThrownBy(() -> this.desk.makeVoid(this.project, "RG-2026-0010", "RG-2026-0010", "错"));
	}

	private NumberCheck check() {
		return this.desk.check().getFirst();
	}

	private void subscribe(ProjectId of, String number) {
		TestPurchases.Sample sample = this.purchases.sample(of, LocalDate.now(this.clock).minusDays(9), "买受人" + number);
		this.jdbc.sql("update purchase_purchases set subscription_no = ? where id = ?")
			.params(number, sample.id().value())
			.update();
	}

	private static void refused(PurchaseRefusal reason, ThrowingCallable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
