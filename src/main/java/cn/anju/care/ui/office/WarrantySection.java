package cn.anju.care.ui.office;

import java.util.Optional;

import cn.anju.care.warranty.WarrantyDesk;
import cn.anju.core.Days;
import cn.anju.core.PurchaseId;
import cn.anju.purchase.MilestoneDesk;
import cn.anju.purchase.ui.PurchaseFileSection;
import com.vaadin.flow.component.Component;

import org.springframework.security.access.AccessDeniedException;

/** The warranties on the office's page of a purchase, for customer service. */
@org.springframework.stereotype.Component
class WarrantySection implements PurchaseFileSection {

	private static final int AFTER_CASES = 35;

	private final WarrantyDesk desk;

	private final MilestoneDesk milestones;

	private final Days days;

	WarrantySection(WarrantyDesk desk, MilestoneDesk milestones, Days days) {
		this.desk = desk;
		this.milestones = milestones;
		this.days = days;
	}

	@Override
	public int order() {
		return AFTER_CASES;
	}

	/** Whoever reads purchases but does not care for them sees none. */
	@Override
	public Optional<Component> section(PurchaseId purchase, Runnable changed) {
		try {
			return this.desk.of(purchase)
				.map((wallet) -> new WarrantyPanel(purchase, wallet, this.milestones, this.days, changed));
		}
		catch (AccessDeniedException _) {
			return Optional.empty();
		}
	}

}
