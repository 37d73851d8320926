package cn.anju.purchase.ui.office;

import java.util.stream.Collectors;

import cn.anju.core.Area;
import cn.anju.purchase.PartyRole;
import cn.anju.purchase.PaymentMethod;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.Terms;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** The facts that are looked up most, in one line. */
class FactsBar extends DescriptionList {

	private static final long serialVersionUID = 1L;

	FactsBar(PurchaseFile file, PurchaseWords words) {
		addClassNames("aj-panel", "aj-file-facts");
		Terms terms = file.terms();
		fact(getTranslation("purchase.role.BUYER"),
				file.people()
					.stream()
					.filter((one) -> one.party().role() != PartyRole.AGENT)
					.map((one) -> one.person().name())
					.collect(Collectors.joining(" ")));
		fact(getTranslation("purchase.facts.total"), words.money(terms.total()));
		Area area = terms.area();
		fact(getTranslation("purchase.facts.area"), (area != null)
				? getTranslation("purchase.facts.square-metres", area.toString()) : words.orNothing(null));
		fact(getTranslation("purchase.facts.unit-price"), words.money(terms.unitPrice()));
		PaymentMethod method = terms.method();
		fact(getTranslation("purchase.facts.method"),
				words.orNothing((method != null) ? getTranslation(method.key()) : null));
		if (method != null && method.hasLoan()) {
			fact(words.ownPart(terms, getLocale()), words.money(terms.requiredForFiling().orElse(null)));
			fact(words.bank(terms, getLocale()), words.money(terms.loans()));
		}
		fact(getTranslation("purchase.facts.signed"), words.day(file.contractedOn(), getLocale()));
		fact(getTranslation("purchase.facts.contract-no"), words.orNothing(file.contractNo()));
		fact(getTranslation("purchase.facts.subscription-no"), words.orNothing(file.subscriptionNo()));
		fact(getTranslation("purchase.facts.consultant"), words.orNothing(file.consultant()));
		fact(getTranslation("purchase.facts.specialist"), words.orNothing(file.specialist()));
		if (file.note() != null) {
			fact(getTranslation("purchase.facts.note"), file.note());
		}
	}

	private void fact(String name, String value) {
		add(new Div(new Term(name), new Description(value)));
	}

}
