package cn.anju.booking;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of bookings that hold for every calendar.
 *
 * @param choiceHeldFor how long a seat is held while its owner confirms
 * @param offerHeldFor how long a seat is offered to whoever waits for it; counted while
 * channels may speak
 * @param alternativeHeldFor how long another time is held for somebody whose appointment
 * staff have cancelled
 * @param missedAfter how long after its end an appointment counts as missed (b.8)
 * @param mostWaits for how many slots of one purpose a unit may wait at once
 */
@Validated
@ConfigurationProperties("anju.booking")
public record BookingSettings(@DefaultValue("5m") Duration choiceHeldFor, @DefaultValue("2h") Duration offerHeldFor,
		@DefaultValue("48h") Duration alternativeHeldFor, @DefaultValue("30m") Duration missedAfter,
		@DefaultValue("3") int mostWaits) {

	@AssertTrue(message = "anju.booking: seats are held for some time, and missed-after is not negative")
	boolean isPatient() {
		return this.choiceHeldFor.isPositive() && this.offerHeldFor.isPositive() && this.alternativeHeldFor.isPositive()
				&& !this.missedAfter.isNegative();
	}

	@AssertTrue(message = "anju.booking.most-waits lies between 1 and 20")
	boolean isWaitingSensible() {
		return this.mostWaits >= 1 && this.mostWaits <= 20;
	}

}
