package cn.anju.purchase;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the buyers of a purchase book, as long as handover, loan and title do not supply
 * it themselves.
 */
@Configuration(proxyBeanMethods = false)
class PurchasePurposes {

	@Bean
	PurchasePurpose inspection(PurchaseReadiness readiness) {
		return new PurchasePurpose("inspection", 10, "my/handover/book", readiness::inspection);
	}

	@Bean
	PurchasePurpose reInspection(PurchaseReadiness readiness) {
		return new PurchasePurpose("re-inspection", 20, "my/handover/book-again", readiness::reInspection);
	}

	@Bean
	PurchasePurpose mortgageSigning(PurchaseReadiness readiness) {
		return new PurchasePurpose("mortgage-signing", 30, "my/loan/book", readiness::hasLoan,
				readiness::mortgageSigning);
	}

	@Bean
	PurchasePurpose certificateCollection(PurchaseReadiness readiness) {
		return new PurchasePurpose("certificate-collection", 40, "my/title/book", readiness::certificateCollection);
	}

}
