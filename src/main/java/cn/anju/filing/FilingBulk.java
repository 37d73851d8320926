package cn.anju.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.core.Refusal;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.procedure.Assignee;
import cn.anju.procedure.BulkSteps;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RowResult;
import cn.anju.procedure.StepDone;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Commands on many filings: what would be refused is said first, each filing is done for
 * itself, and each tells what became of it.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class FilingBulk {

	/** Steps that finish by themselves, or need more than a date. */
	private static final Set<String> ONE_BY_ONE = Set.of(FilingProcedure.CONDITIONS, FilingProcedure.DISTRIBUTE);

	private static final String[] MOVING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private final BulkSteps bulk;

	private final FormBatch forms;

	private final CurrentStaff staff;

	FilingBulk(BulkSteps bulk, FormBatch forms, CurrentStaff staff) {
		this.bulk = bulk;
		this.forms = forms;
		this.staff = staff;
	}

	/**
	 * Looks at what can be done with filings.
	 * @param rows the filings as shown
	 * @return one offer for each step at which some of them are, the largest first; none
	 * if nothing can be done with any
	 */
	public List<BulkOffer> offers(Collection<LedgerRow> rows) {
		return rows.stream()
			.filter((row) -> refusal(row, row.currentStep()) == null)
			.map((row) -> Objects.requireNonNull(row.currentStep()))
			.distinct()
			.map((step) -> offer(step, rows))
			.sorted(Comparator.comparingInt((BulkOffer offer) -> -offer.able().size()))
			.toList();
	}

	private BulkOffer offer(String step, Collection<LedgerRow> rows) {
		List<LedgerRow> able = new ArrayList<>();
		List<BulkOffer.Refusing> refused = new ArrayList<>();
		for (LedgerRow row : rows) {
			Refusal reason = refusal(row, step);
			if (reason == null) {
				able.add(row);
			}
			else {
				refused.add(new BulkOffer.Refusing(row, reason));
			}
		}
		return new BulkOffer(step, able, refused);
	}

	private @Nullable Refusal refusal(LedgerRow row, @Nullable String step) {
		if (!mayMove(row)) {
			return FilingRefusal.NOT_FOUND;
		}
		if (row.lifecycle().isClosed() || step == null) {
			return ProcedureRefused.CLOSED;
		}
		if (row.lifecycle() == Lifecycle.PAUSED) {
			return ProcedureRefused.PAUSED;
		}
		if (!row.missing().isEmpty()) {
			return ProcedureRefused.CONDITIONS_MISSING;
		}
		if (!step.equals(row.currentStep())) {
			return ProcedureRefused.NOT_ITS_TURN;
		}
		return ONE_BY_ONE.contains(step) ? FilingRefusal.ONE_BY_ONE : null;
	}

	/** A role counts in the projects for which it was given only. */
	private boolean mayMove(LedgerRow row) {
		return this.staff.projects(MOVING).allows(row.project());
	}

	/**
	 * Finishes a step of many filings with one date. The step "form" makes one numbered
	 * form of all contracts of a project.
	 * @param rows the filings as shown
	 * @param step the step
	 * @param on the day
	 * @param numbers the filing numbers by run, for the step at the authority
	 * @return one result a filing, in the given order
	 */
	public List<RowResult> finish(List<LedgerRow> rows, String step, LocalDate on, Map<Long, String> numbers) {
		List<LedgerRow> allowed = rows.stream().filter(this::mayMove).toList();
		List<RowResult> moved = FilingProcedure.FORM.equals(step) ? this.forms.make(allowed, on)
				: allowed.stream().flatMap((row) -> finish(row, step, on, numbers).stream()).toList();
		Map<Long, RowResult> results = moved.stream().collect(Collectors.toMap(RowResult::runId, Function.identity()));
		return rows.stream()
			.map((row) -> results.getOrDefault(row.ref().runId(),
					new RowResult(row.ref().runId(), FilingRefusal.NOT_FOUND, List.of())))
			.toList();
	}

	private List<RowResult> finish(LedgerRow row, String step, LocalDate on, Map<Long, String> numbers) {
		String number = numbers.getOrDefault(row.ref().runId(), "").strip();
		Map<String, String> facts = number.isEmpty() ? Map.of() : Map.of(FilingProcedure.FILING_NO, number);
		return this.bulk.finishAll(List.of(row.ref()), new StepDone(step, on, facts, null));
	}

	/**
	 * Gives many filings to a member of staff.
	 * @param rows the filings as shown
	 * @param assignee who looks after them
	 * @return one result a filing, in the given order
	 */
	public List<RowResult> assign(List<LedgerRow> rows, Assignee assignee) {
		return rows.stream().map((row) -> assign(row, assignee)).toList();
	}

	private RowResult assign(LedgerRow row, Assignee assignee) {
		return mayMove(row) ? this.bulk.assignAll(List.of(row.ref()), assignee).getFirst()
				: new RowResult(row.ref().runId(), FilingRefusal.NOT_FOUND, List.of());
	}

}
