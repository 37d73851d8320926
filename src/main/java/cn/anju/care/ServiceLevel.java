package cn.anju.care;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an owner may expect of a category and severity 等级服务标准 (R-263, R-266, b.10).
 *
 * @param contact working time until somebody has spoken with the owner
 * @param planBy the time of day by which a plan lies before the owner, on the working day
 * on which it was asked for
 * @param resolveDays working days until it is done, by the same time of day
 * @param kinds what may be expected at all; a suggestion goes to a department by the
 * month
 */
public record ServiceLevel(Duration contact, LocalTime planBy, int resolveDays, Set<ServiceTarget.Kind> kinds) {

	public ServiceLevel {
		kinds = Set.copyOf(kinds);
		if (!contact.isPositive() || resolveDays < 0) {
			throw new IllegalArgumentException("A service level has times: " + contact + ", " + resolveDays);
		}
	}

	/** Everything may be expected. */
	public ServiceLevel(Duration contact, LocalTime planBy, int resolveDays) {
		this(contact, planBy, resolveDays, EnumSet.allOf(ServiceTarget.Kind.class));
	}

	/** Somebody answers soon; the rest has no hour. */
	ServiceLevel contactOnly() {
		return of(Set.of(ServiceTarget.Kind.CONTACT));
	}

	/** Only some of what may be expected. */
	ServiceLevel of(Set<ServiceTarget.Kind> some) {
		return new ServiceLevel(this.contact, this.planBy, this.resolveDays,
				this.kinds.stream().filter(some::contains).collect(Collectors.toSet()));
	}

}
