package cn.anju.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.NewOriginal;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.procedure.StepFinished;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins to keep track of paper originals: of the filing form when it is made, of
 * the contract's copies when they come back filed. Whoever finishes the step, alone or in
 * bulk: in the same transaction they lie with customer service.
 */
@Component
class FilingOriginals {

	private final Custody custody;

	FilingOriginals(Custody custody) {
		this.custody = custody;
	}

	@EventListener
	void on(StepFinished event) {
		PurchaseId purchase = event.purchase();
		if (purchase == null || event.skipped() || !FilingProcedure.TEMPLATE.equals(event.template())) {
			return;
		}
		if (FilingProcedure.FORM.equals(event.step())) {
			this.custody.register(List.of(new NewOriginal(Subject.of(purchase), FilingFormBack.FORM, 1,
					Party.of(PartyKind.CUSTOMER_SERVICE), event.on())));
		}
		if (FilingProcedure.AUTHORITY.equals(event.step())) {
			keep(purchase, event.on());
		}
	}

	/** Those that are known stay as they are. */
	void keep(PurchaseId purchase, LocalDate since) {
		Subject holder = Subject.of(purchase);
		this.custody.register(IntStream.rangeClosed(1, FilingCopies.COPIES)
			.mapToObj((copy) -> new NewOriginal(holder, FilingCopies.ORIGINAL, copy,
					Party.of(PartyKind.CUSTOMER_SERVICE), since))
			.toList());
	}

}
