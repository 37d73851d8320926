package cn.anju.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.HandOver;
import cn.anju.documents.Holding;
import cn.anju.documents.PartyKind;
import cn.anju.procedure.Procedures;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunReader;
import cn.anju.procedure.RunRef;
import cn.anju.procedure.StepDone;
import cn.anju.purchase.Bank;
import cn.anju.purchase.Banks;
import cn.anju.purchase.PurchaseDesk;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with filings beyond the steps that every procedure has. */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class FilingDesk {

	private final PurchaseDesk purchases;

	private final RunReader runs;

	private final Custody custody;

	private final FilingOriginals originals;

	private final Procedures procedures;

	FilingDesk(PurchaseDesk purchases, RunReader runs, Custody custody, FilingOriginals originals,
			Procedures procedures) {
		this.purchases = purchases;
		this.runs = runs;
		this.custody = custody;
		this.originals = originals;
		this.procedures = procedures;
	}

	/**
	 * Opens the filing of a purchase.
	 * @param purchase the purchase
	 * @return the filing, nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES,
			Roles.ADMINISTRATOR })
	public Optional<RunDetails> of(PurchaseId purchase) {
		return this.purchases.maySee(purchase) ? this.runs.run(FilingProcedure.TEMPLATE, Subject.of(purchase))
				: Optional.empty();
	}

	/**
	 * Names the bank that is to get the main copy.
	 * @param purchase the purchase
	 * @return its name, empty without a loan or while it is not known
	 */
	@Transactional(readOnly = true)
	public String bankOf(PurchaseId purchase) {
		return this.purchases.file(purchase)
			.flatMap((file) -> Optional.ofNullable(file.terms().bank()))
			.flatMap((code) -> Banks.known().withCode(code))
			.map(Bank::name)
			.orElse("");
	}

	/**
	 * Gives the copies to those who are to have them, each with both
	 * signatures; who has a copy already gets none.
	 * @param purchase the purchase
	 * @param shown the filing as it was shown
	 * @param distribution to whom, when and by whom
	 * @throws Refused if a signature is missing, the first copy would go to the wrong
	 * receiver, the filing is not found, not at this step, or was moved meanwhile: then
	 * nothing is handed over
	 */
	public void distribute(PurchaseId purchase, RunRef shown, Distribution distribution) {
		RunDetails run = of(purchase).orElseThrow(() -> new Refused(FilingRefusal.NOT_FOUND));
		PartyKind other = FilingProcedure.MORTGAGE.equals(run.variant()) ? PartyKind.BUYER : PartyKind.BANK;
		if (distribution.receipts().stream().anyMatch((receipt) -> receipt.to().kind() == other)) {
			throw new Refused(FilingRefusal.WRONG_RECEIVER);
		}
		this.originals.keep(purchase, distribution.on());
		handOver(purchase, distribution);
		this.procedures.finish(shown, new StepDone(FilingProcedure.DISTRIBUTE, distribution.on(), Map.of(), null));
	}

	private void handOver(PurchaseId purchase, Distribution distribution) {
		List<Holding> here = new ArrayList<>(this.custody.holdings(Subject.of(purchase))
			.stream()
			.filter((holding) -> holding.kind().equals(FilingCopies.ORIGINAL))
			.filter((holding) -> holding.party().kind() == PartyKind.CUSTOMER_SERVICE)
			.toList());
		Collection<PartyKind> supplied = this.custody.holdings(Subject.of(purchase))
			.stream()
			.filter((holding) -> holding.kind().equals(FilingCopies.ORIGINAL))
			.map((holding) -> holding.party().kind())
			.toList();
		for (Distribution.Receipt receipt : distribution.receipts()) {
			if (!supplied.contains(receipt.to().kind()) && !here.isEmpty()) {
				Holding copy = here.removeFirst();
				this.custody.handOver(new HandOver(copy.original(), copy.entry(), receipt.to(), distribution.on(),
						distribution.signedBy(), receipt.signedBy(), null, ""));
			}
		}
	}

}
