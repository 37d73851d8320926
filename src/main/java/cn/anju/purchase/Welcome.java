package cn.anju.purchase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.Money;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import cn.anju.identity.IdentitySettings;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import cn.anju.messaging.Acknowledgement;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NewNotice;
import cn.anju.messaging.Notices;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What buyers are told by customer service itself: welcome, who is there for them
 * and what was agreed with them.
 */
@Component
class Welcome {

	private final Notices notices;

	private final PropertyCatalog catalog;

	private final StaffDirectory directory;

	private final IdentitySettings settings;

	Welcome(Notices notices, PropertyCatalog catalog, StaffDirectory directory, IdentitySettings settings) {
		this.notices = notices;
		this.catalog = catalog;
		this.directory = directory;
		this.settings = settings;
	}

	/** Purchases that were released just now. */
	void welcome(Collection<Purchase> released) {
		Map<UnitId, UnitDescription> units = this.catalog.units(released.stream().map(Purchase::unit).toList());
		this.notices.write(released.stream().map((purchase) -> {
			String name = name(purchase.specialist()).orElse("");
			return notice(purchase, "purchase.released." + purchase.id(),
					name.isEmpty() ? "purchase.notice.released" : "purchase.notice.welcome",
					facts(units.get(purchase.unit()), name));
		}).toList());
	}

	/** A specialist was named after the buyers had been welcomed. */
	void introduce(Purchase purchase, StaffMember specialist) {
		if (purchase.releasedAt() != null) {
			this.notices.write(List.of(notice(purchase,
					"purchase.specialist." + purchase.id() + "." + purchase.version() + "." + specialist.id(),
					"purchase.notice.specialist",
					facts(this.catalog.unit(purchase.unit()).orElse(null), specialist.name()))));
		}
	}

	/** A day was agreed on for the first payment. */
	void agreed(Purchase purchase, int version, LocalDate day, Money open) {
		String unit = this.catalog.unit(purchase.unit()).map(UnitDescription::fullName).orElse("");
		this.notices.write(List
			.of(new NewNotice("purchase.payment-due." + purchase.id() + "." + version, "payment", Importance.IMPORTANT,
					purchase.project(), purchase.id(), Subject.of(purchase.id()), "purchase.notice.payment-due",
					Map.of("unit", unit, "day", day.toString(), "open", open.amount().toPlainString()),
					"my?home=" + purchase.id(), Acknowledgement.ANY)));
	}

	private static NewNotice notice(Purchase purchase, String key, String textKey, Map<String, String> facts) {
		return new NewNotice(key, "purchase", Importance.NORMAL, purchase.project(), purchase.id(),
				Subject.of(purchase.id()), textKey, facts, "my?home=" + purchase.id());
	}

	private Map<String, String> facts(@Nullable UnitDescription unit, String specialist) {
		return Map.of("unit", (unit != null) ? unit.fullName() : "", "specialist", specialist, "phone",
				this.settings.hotline());
	}

	private Optional<String> name(@Nullable AccountId account) {
		return (account != null) ? this.directory.find(account).map(StaffMember::name) : Optional.empty();
	}

}
