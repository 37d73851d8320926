package cn.anju.care.ui.office;

import java.util.Optional;

import cn.anju.care.CaseDesk;
import cn.anju.core.PurchaseId;
import cn.anju.purchase.ui.PurchaseFileSection;
import com.vaadin.flow.component.Component;

import org.springframework.security.access.AccessDeniedException;

/** The cases on the office's page of a purchase, for customer service. */
@org.springframework.stereotype.Component
class CareSection implements PurchaseFileSection {

	private static final int ORDER = 30;

	private final CaseDesk desk;

	private final CaseDeskWords words;

	CareSection(CaseDesk desk, CaseDeskWords words) {
		this.desk = desk;
		this.words = words;
	}

	@Override
	public int order() {
		return ORDER;
	}

	/** Whoever reads purchases but no cases sees none. */
	@Override
	public Optional<Component> section(PurchaseId purchase, Runnable changed) {
		try {
			return Optional.of(new CaseListPanel(purchase, this.desk.ofPurchase(purchase), this.words));
		}
		catch (AccessDeniedException _) {
			return Optional.empty();
		}
	}

}
