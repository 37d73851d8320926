package cn.anju.purchase;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.anju.core.IdentityDocument;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.documents.CopyKind;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.NewDocument;
import cn.anju.documents.Scan;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.NewPerson;
import cn.anju.identity.Persons;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who paid for a buyer: a person with an identity document, who has no part in
 * the purchase, and the scan of the declaration among its documents.
 */
@Component
class Payers {

	private final Persons persons;

	private final Parties parties;

	private final DocumentDesk documents;

	private final JdbcClient jdbc;

	private final Clock clock;

	Payers(Persons persons, Parties parties, DocumentDesk documents, JdbcClient jdbc, Clock clock) {
		this.persons = persons;
		this.parties = parties;
		this.documents = documents;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Knows the payer from now on; a buyer pays for himself. */
	PersonId register(PurchaseId purchase, OtherPayer payer) {
		LocalDate today = LocalDate.now(this.clock);
		if (payer.number().isEmpty() || new IdentityDocument(payer.type(), payer.number()).problem(today).isPresent()) {
			throw new Refused(IdentityRefusal.DOCUMENT);
		}
		PersonId person = this.persons
			.register(List.of(new NewPerson(payer.name(), payer.type(), payer.number(), null)))
			.getFirst();
		boolean buys = this.parties.of(purchase)
			.stream()
			.anyMatch((party) -> party.role() != PartyRole.AGENT && party.person().equals(person));
		if (buys) {
			throw new Refused(PurchaseRefusal.PAYER_IS_BUYER);
		}
		return person;
	}

	/** Keeps the scan; owners do not see it. */
	long keep(PurchaseId purchase, OtherPayer payer) {
		Scan scan = Objects.requireNonNull(payer.scan());
		return this.documents.add(new NewDocument(Subject.of(purchase), scan.name(), DocumentCategory.IDENTITY,
				CopyKind.COPY, false, null), new ByteArrayInputStream(scan.content()));
	}

	/** Whether somebody has paid for the buyers of a purchase. */
	boolean paidFor(PurchaseId purchase, PersonId person) {
		return this.jdbc.sql("select exists (select 1 from purchase_payments where purchase_id = ? and payer_id = ?)")
			.params(purchase.value(), person.value())
			.query(Boolean.class)
			.single();
	}

}
