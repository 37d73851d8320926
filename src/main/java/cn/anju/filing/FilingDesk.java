package cn.anju.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.HandOver;
import cn.anju.documents.Holding;
import cn.anju.documents.NewOriginal;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunReader;
import cn.anju.procedure.RunRef;
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

	FilingDesk(PurchaseDesk purchases, RunReader runs, Custody custody) {
		this.purchases = purchases;
		this.runs = runs;
		this.custody = custody;
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
	 * Begins to keep track of the four originals of a filed contract, which customer
	 * service has collected; those that are known stay as they are.
	 * @param purchase the purchase
	 * @param since since when customer service has them
	 */
	public void keepOriginals(PurchaseId purchase, LocalDate since) {
		Subject holder = Subject.of(purchase);
		this.custody.register(IntStream.rangeClosed(1, FilingCopies.COPIES)
			.mapToObj((copy) -> new NewOriginal(holder, FilingCopies.ORIGINAL, copy,
					Party.of(PartyKind.CUSTOMER_SERVICE), since))
			.toList());
	}

	/**
	 * Gives the copies to those who are to have them, each with both
	 * signatures; who has a copy already gets none.
	 * @param purchase the purchase
	 * @param distribution to whom, when and by whom
	 * @throws Refused if a signature is missing or the filing is not found
	 */
	public void distribute(PurchaseId purchase, Distribution distribution) {
		if (of(purchase).isEmpty()) {
			throw new Refused(FilingRefusal.NOT_FOUND);
		}
		keepOriginals(purchase, distribution.on());
		List<Holding> here = new ArrayList<>(this.custody.holdings(Subject.of(purchase))
			.stream()
			.filter((holding) -> holding.kind().equals(FilingCopies.ORIGINAL))
			.filter((holding) -> holding.party().kind() == PartyKind.CUSTOMER_SERVICE)
			.toList());
		Collection<PartyKind> supplied = this.custody.holdings(Subject.of(purchase))
			.stream()
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

	/**
	 * Gives the run as it stands now, for the next command.
	 * @param purchase the purchase
	 * @return the reference
	 */
	@Transactional(readOnly = true)
	public RunRef ref(PurchaseId purchase) {
		return of(purchase).map(RunDetails::ref).orElseThrow(() -> new Refused(FilingRefusal.NOT_FOUND));
	}

}
