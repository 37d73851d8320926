package cn.anju.care.warranty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.anju.core.PurchaseId;
import cn.anju.purchase.Milestone;
import cn.anju.purchase.Milestones;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Counts the warranties of homes, for owners and staff alike. */
@Component
class Wallets {

	private final WarrantyTerms terms;

	private final Seasons seasons;

	private final Milestones milestones;

	Wallets(WarrantySettings settings, Milestones milestones) {
		this.terms = shipped();
		this.seasons = settings.seasons();
		this.milestones = milestones;
	}

	private static WarrantyTerms shipped() {
		try {
			return WarrantyTerms
				.read(new ClassPathResource("warranty/terms.yaml").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	WarrantyWallet of(PurchaseId purchase) {
		return this.milestones.reachedOn(purchase, Milestone.DELIVERED)
			.map((accepted) -> new WarrantyWallet(accepted, this.terms.of(accepted, List.of(), this.seasons)))
			.orElse(WarrantyWallet.NOT_YET);
	}

}
