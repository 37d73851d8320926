package cn.anju.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.documents.Custody;
import cn.anju.documents.Holding;
import cn.anju.documents.PartyKind;
import cn.anju.procedure.ConditionAnswer;

import org.springframework.stereotype.Component;

/**
 * a filing form that was handed to the developer for the seal must be back before
 * anything is submitted. A form that never left, or was skipped, stops nobody.
 */
@Component
class FilingFormBack extends OriginalsCondition {

	/** The kind of original of the paper form. */
	static final String FORM = "filing-form";

	private static final String MET = "filing.condition.form.met";

	private static final String OUT = "filing.condition.form.out";

	FilingFormBack(Custody custody) {
		super("filing-form-back", custody);
	}

	@Override
	ConditionAnswer answer(List<Holding> holdings) {
		Optional<Holding> out = holdings.stream()
			.filter((holding) -> holding.kind().equals(FORM))
			.filter((holding) -> holding.party().kind() != PartyKind.CUSTOMER_SERVICE)
			.findFirst();
		return out.map((holding) -> new ConditionAnswer(false, OUT, Map.of("0", holding.since().toString())))
			.orElseGet(() -> new ConditionAnswer(true, MET, Map.of()));
	}

}
