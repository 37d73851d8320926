package cn.anju.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.Procedures;
import cn.anju.procedure.RowResult;
import cn.anju.procedure.StepDone;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes one form of many contracts, one for each project. Each contract is put on
 * it in a transaction of its own; a form on which the first could not be put takes no
 * number.
 */
@Component
class FormBatch {

	private final FilingForms forms;

	private final Procedures procedures;

	private final TransactionTemplate transaction;

	FormBatch(FilingForms forms, Procedures procedures, TransactionTemplate transaction) {
		this.forms = forms;
		this.procedures = procedures;
		this.transaction = transaction;
	}

	List<RowResult> make(List<LedgerRow> rows, LocalDate on) {
		Map<ProjectId, Long> begun = new HashMap<>();
		List<RowResult> results = new ArrayList<>();
		for (LedgerRow row : rows) {
			results.add(one(row, on, begun));
		}
		return results;
	}

	private RowResult one(LedgerRow row, LocalDate on, Map<ProjectId, Long> begun) {
		long run = row.ref().runId();
		try {
			Long form = this.transaction.execute((_) -> put(row, on, begun.get(row.project())));
			begun.put(row.project(), Objects.requireNonNull(form));
			return new RowResult(run, null, List.of());
		}
		catch (Refused ex) {
			return new RowResult(run, ex.reason(), ex.facts());
		}
		catch (PessimisticLockingFailureException _) {
			return new RowResult(run, ProcedureRefused.CHANGED_MEANWHILE, List.of());
		}
	}

	private long put(LedgerRow row, LocalDate on, @org.jspecify.annotations.Nullable Long begun) {
		PurchaseId purchase = row.purchase();
		if (purchase == null || this.forms.has(purchase)) {
			throw new Refused(ProcedureRefused.CHANGED_MEANWHILE);
		}
		long form = (begun != null) ? begun : this.forms.begin(row.project(), on);
		this.forms.add(form, purchase);
		this.procedures.finish(row.ref(), new StepDone(FilingProcedure.FORM, on, Map.of(), null));
		return form;
	}

}
