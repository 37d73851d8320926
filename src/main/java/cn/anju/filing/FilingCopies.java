package cn.anju.filing;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.documents.Custody;
import cn.anju.documents.Holding;
import cn.anju.documents.PartyKind;
import cn.anju.procedure.ConditionAnswer;

import org.springframework.stereotype.Component;

/**
 * three archive copies are with office, finance and developer, and the
 * first copy is with the buyer or, with a loan, with the bank.
 */
@Component
class FilingCopies extends OriginalsCondition {

	static final String ORIGINAL = "sale-contract";

	static final int COPIES = 4;

	private static final Set<PartyKind> ARCHIVES = EnumSet.of(PartyKind.OFFICE, PartyKind.FINANCE, PartyKind.DEVELOPER);

	private static final Set<PartyKind> FIRST = EnumSet.of(PartyKind.BUYER, PartyKind.BANK);

	FilingCopies(Custody custody) {
		super("filing-copies-handed-over", custody);
	}

	@Override
	ConditionAnswer answer(List<Holding> holdings) {
		Set<PartyKind> holders = holdings.stream()
			.filter((holding) -> holding.kind().equals(ORIGINAL))
			.map((holding) -> holding.party().kind())
			.collect(Collectors.toSet());
		long handedOver = ARCHIVES.stream().filter(holders::contains).count()
				+ (FIRST.stream().anyMatch(holders::contains) ? 1 : 0);
		return new ConditionAnswer(handedOver == COPIES,
				(handedOver == COPIES) ? "filing.condition.copies.met" : "filing.condition.copies.open",
				(handedOver == COPIES) ? Map.of() : Map.of("0", Long.toString(COPIES - handedOver)));
	}

}
