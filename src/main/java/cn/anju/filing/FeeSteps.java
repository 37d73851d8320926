package cn.anju.filing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.Procedures;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunReader;
import cn.anju.procedure.StepDone;
import cn.anju.procedure.StepFinished;
import cn.anju.procedure.StepState;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The invoice that Finance has ends the optional fee step of its filings, at once
 * or when the step's turn comes. A filing that stands still keeps its step open.
 */
@Component
class FeeSteps {

	private final FeeRequests requests;

	private final RunReader runs;

	private final Procedures procedures;

	FeeSteps(FeeRequests requests, RunReader runs, Procedures procedures) {
		this.requests = requests;
		this.runs = runs;
		this.procedures = procedures;
	}

	/** The invoice was handed over. */
	void finish(FeeRequest request, FeeInvoice invoice) {
		for (FeeRequest.Line line : request.lines()) {
			this.runs.run(FilingProcedure.TEMPLATE, Subject.of(line.purchase()))
				.ifPresent((run) -> finish(run, request, line, invoice.number(), invoice.handedOn()));
		}
	}

	@EventListener
	void on(StepFinished event) {
		PurchaseId purchase = event.purchase();
		boolean filed = FilingProcedure.TEMPLATE.equals(event.template())
				&& FilingProcedure.AUTHORITY.equals(event.step());
		Optional<FeeRequest> request = (filed && purchase != null) ? this.requests.invoicedFor(purchase)
				: Optional.empty();
		if (request.isPresent()) {
			FeeRequest paid = request.get();
			String invoice = (paid.invoiceNo() != null) ? paid.invoiceNo() : "";
			paid.lines()
				.stream()
				.filter((line) -> line.purchase().equals(purchase))
				.forEach((line) -> this.runs.run(event.runId())
					.ifPresent((run) -> finish(run, paid, line, invoice, event.on())));
		}
	}

	private void finish(RunDetails run, FeeRequest request, FeeRequest.Line line, String invoice, LocalDate on) {
		var step = run.step(FilingProcedure.FEES);
		if (run.lifecycle() != Lifecycle.OPEN || step.state() != StepState.OPEN) {
			return;
		}
		LocalDate since = step.openedOn();
		LocalDate day = (since != null && since.isAfter(on)) ? since : on;
		this.procedures.finish(run.ref(),
				new StepDone(
						FilingProcedure.FEES, day, Map.of("fee-rate", request.rate().amount().toPlainString(),
								"transaction-fee", line.amount().amount().toPlainString(), "fee-voucher", invoice),
						null));
	}

}
