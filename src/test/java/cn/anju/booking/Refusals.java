package cn.anju.booking;

import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What booking says no to. */
final class Refusals {

	private Refusals() {
	}

	static void assertRefused(BookingRefusal reason, Runnable what) {
		assertThatExceptionOfType(Refused.class).as(reason.name())
			.isThrownBy(what::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
