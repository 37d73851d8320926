package cn.anju.filing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

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
		request.lines().forEach((line) -> finish(request, line, invoice.number(), invoice.handedOn()));
	}

	@EventListener
	void on(StepFinished event) {
		PurchaseId purchase = event.purchase();
		if (purchase != null && FilingProcedure.TEMPLATE.equals(event.template())
				&& FilingProcedure.AUTHORITY.equals(event.step())) {
			this.requests.invoicedFor(purchase)
				.ifPresent((request) -> request.lines()
					.stream()
					.filter((line) -> line.purchase().equals(purchase))
					.forEach((line) -> finish(request, line, Objects.requireNonNullElse(request.invoiceNo(), ""),
							event.on())));
		}
	}

	private void finish(FeeRequest request, FeeRequest.Line line, String invoice, LocalDate on) {
		this.runs.run(FilingProcedure.TEMPLATE, Subject.of(line.purchase()))
			.filter((run) -> run.lifecycle() == Lifecycle.OPEN)
			.filter((run) -> run.step(FilingProcedure.FEES).state() == StepState.OPEN)
			.ifPresent(
					(run) -> this.procedures
						.finish(run.ref(),
								new StepDone(FilingProcedure.FEES, day(run, on),
										Map.of("fee-rate", request.rate().amount().toPlainString(), "transaction-fee",
												line.amount().amount().toPlainString(), "fee-voucher", invoice),
										null)));
	}

	/** Not before the step's turn came. */
	private static LocalDate day(RunDetails run, LocalDate on) {
		LocalDate since = run.step(FilingProcedure.FEES).openedOn();
		return (since != null && since.isAfter(on)) ? since : on;
	}

}
