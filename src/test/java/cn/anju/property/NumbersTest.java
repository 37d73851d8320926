package cn.anju.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.anju.StandInUsersTest;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@StandInUsersTest
class NumbersTest {

	private static final NumberSeries RECEIPTS = new NumberSeries("test-receipt", "SJ", 4);

	private static final NumberSeries CASES = new NumberSeries("test-case", "AJ", 3);

	private static final int CLERKS = 8;

	private static final int EACH = 15;

	@Autowired
	private Numbers numbers;

	@Autowired
	private TransactionTemplate transaction;

	private ProjectId project;

	@BeforeEach
	void a_new_project() {
		this.project = new ProjectId(Ids.next());
	}

	@Test
	void D_14_every_project_kind_and_year_counts_for_itself() {
		assertThat(next(RECEIPTS, 2026)).isEqualTo("SJ-2026-0001");
		assertThat(next(RECEIPTS, 2026)).isEqualTo("SJ-2026-0002");
		assertThat(next(CASES, 2026)).isEqualTo("AJ-2026-001");
		assertThat(next(RECEIPTS, 2027)).isEqualTo("SJ-2027-0001");
		a_new_project();
		assertThat(next(RECEIPTS, 2026)).isEqualTo("SJ-2026-0001");
	}

	@Test
	void D_14_a_paper_that_was_not_made_takes_no_number() {
		next(RECEIPTS, 2026);
		assertThatIllegalStateException().isThrownBy(() -> this.transaction.executeWithoutResult((_) -> {
			assertThat(this.numbers.next(this.project, RECEIPTS, 2026)).isEqualTo("SJ-2026-0002");
			throw new IllegalStateException("The paper could not be made");
		}));
		assertThat(next(RECEIPTS, 2026)).isEqualTo("SJ-2026-0002");
	}

	@Test
	void D_14_a_number_is_taken_with_its_paper_only() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.numbers.next(this.project, RECEIPTS, 2026));
	}

	@Test
	void D_14_many_clerks_at_once_some_of_whom_fail_leave_no_gap_and_share_no_number() throws Exception {
		List<Callable<List<String>>> clerks = new ArrayList<>();
		for (int i = 0; i < CLERKS; i++) {
			clerks.add(this::makePapersOfWhichSomeFail);
		}
		List<String> taken = new ArrayList<>();
		try (ExecutorService desks = Executors.newFixedThreadPool(CLERKS)) {
			for (Future<List<String>> clerk : desks.invokeAll(clerks)) {
				taken.addAll(clerk.get());
			}
		}
		Set<String> expected = new HashSet<>();
		for (int place = 1; place <= CLERKS * EACH; place++) {
			expected.add(RECEIPTS.written(2026, place));
		}
		assertThat(taken).hasSize(CLERKS * EACH).containsExactlyInAnyOrderElementsOf(expected);
	}

	private List<String> makePapersOfWhichSomeFail() {
		List<String> taken = new ArrayList<>();
		for (int i = 0; i < EACH; i++) {
			this.transaction.executeWithoutResult((status) -> {
				this.numbers.next(this.project, RECEIPTS, 2026);
				status.setRollbackOnly();
			});
			taken.add(next(RECEIPTS, 2026));
		}
		return taken;
	}

	@Test
	void D_14_a_void_number_is_kept_with_its_reason_and_never_given_again() {
		String given = next(RECEIPTS, 2026);
		this.transaction.executeWithoutResult(
				(_) -> this.numbers.makeVoid(this.project, RECEIPTS.kind(), List.of(given), " 写错了金额 "));
		this.transaction
			.executeWithoutResult((_) -> this.numbers.makeVoid(this.project, RECEIPTS.kind(), List.of(given), "另一个原因"));
		assertThat(this.numbers.voidOf(this.project, RECEIPTS.kind())).containsOnlyKeys(given)
			.hasEntrySatisfying(given, (one) -> {
				assertThat(one.reason()).isEqualTo("写错了金额");
				assertThat(one.by()).isEqualTo("顾清和");
			});
		assertThat(next(RECEIPTS, 2026)).isEqualTo("SJ-2026-0002");
		assertThatIllegalArgumentException().isThrownBy(() -> this.transaction.executeWithoutResult(
				(_) -> this.numbers.makeVoid(this.project, RECEIPTS.kind(), List.of("SJ-2026-0002"), " ")));
	}

	private String next(NumberSeries series, int year) {
		return java.util.Objects
			.requireNonNull(this.transaction.execute((_) -> this.numbers.next(this.project, series, year)));
	}

}
