package cn.anju.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.identity.PersonStanding;
import cn.anju.intake.Difference;
import cn.anju.purchase.ledger.LedgerPerson;
import cn.anju.purchase.ledger.LedgerRow;
import org.jspecify.annotations.Nullable;

/** Compares a row of the ledger with the purchase it is about. */
final class LedgerDifferences {

	private final List<Difference> found = new ArrayList<>();

	private LedgerDifferences() {
	}

	static List<Difference> between(StandingFile standing, LedgerRow row, List<PersonStanding> buyers) {
		LedgerDifferences differences = new LedgerDifferences();
		differences.compareNumbers(standing, row);
		differences.compareTerms(standing, row);
		differences.compareBuyers(standing, row, buyers);
		return differences.found;
	}

	private void compareNumbers(StandingFile standing, LedgerRow row) {
		text("subscriptionNo", standing.subscriptionNo(), row.subscriptionNo());
		day("subscribedOn", standing.subscribedOn(), row.subscribedOn());
		text("contractNo", standing.contractNo(), row.contractNo());
		day("contractedOn", standing.contractedOn(), row.contractedOn());
		day("filedOn", standing.filedOn(), row.filedOn());
		text("filingNo", standing.filingNo(), row.filingNo());
		text("consultant", standing.consultant(), row.consultant());
		text("remark", standing.note(), row.remark());
	}

	private void compareTerms(StandingFile standing, LedgerRow row) {
		Terms terms = standing.terms();
		value("method", terms.method(), row.method());
		Area area = terms.area();
		value("area", area, row.terms().area());
		money("unitPrice", terms.unitPrice(), row.terms().unitPrice());
		money("total", terms.total(), row.terms().total());
		money("commercialLoan", terms.commercialLoan(), row.terms().commercialLoan());
		money("fundLoan", terms.fundLoan(), row.terms().fundLoan());
		money("received", standing.received(), row.received());
		text("bank", Objects.requireNonNullElse(terms.bank(), ""), (row.bank() != null) ? row.bank().code() : "");
	}

	private void compareBuyers(StandingFile standing, LedgerRow row, List<PersonStanding> buyers) {
		for (int i = 0; i < row.buyers().size(); i++) {
			LedgerPerson person = row.buyers().get(i);
			PersonStanding known = buyers.get(i);
			boolean same = i < standing.buyers().size() && standing.buyers().get(i).equals(known.id());
			if (!same || !known.sameName()) {
				this.found.add(new Difference((i == 0) ? "buyer" : "coBuyers", known.name(), person.name()));
			}
			if (same && !known.samePhone()) {
				this.found.add(new Difference((i == 0) ? "phone" : "coBuyerPhones", known.maskedPhone(),
						(person.phone() != null) ? person.phone().masked() : ""));
			}
		}
		if (standing.buyers().size() > row.buyers().size()) {
			this.found.add(new Difference("coBuyers", Integer.toString(standing.buyers().size()),
					Integer.toString(row.buyers().size())));
		}
	}

	private void text(String column, String before, String after) {
		if (!before.equals(after)) {
			this.found.add(new Difference(column, before, after));
		}
	}

	private void day(String column, @Nullable LocalDate before, @Nullable LocalDate after) {
		value(column, before, after);
	}

	private void money(String column, @Nullable Money before, @Nullable Money after) {
		value(column, before, after);
	}

	private void value(String column, @Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			this.found.add(new Difference(column, Objects.toString(before, ""), Objects.toString(after, "")));
		}
	}

}
