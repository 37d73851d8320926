package cn.anju.messaging;

import java.time.Duration;
import java.time.LocalTime;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the clock and the inbox.
 *
 * @param officeOpens when calls may begin on a working day
 * @param officeCloses when the last call of a working day may begin
 * @param clockTolerance how far this machine's clock may be from the database's before
 * nothing is done by time; 0 compares nothing
 * @param unreadPatience how long an important notice may lie unread before somebody calls
 */
@Validated
@ConfigurationProperties("anju.messaging")
public record MessagingSettings(@DefaultValue("09:00") LocalTime officeOpens,
		@DefaultValue("17:30") LocalTime officeCloses, @DefaultValue("10m") Duration clockTolerance,
		@DefaultValue("24h") Duration unreadPatience) {

	@AssertTrue(message = "anju.messaging.office-opens must lie before anju.messaging.office-closes")
	boolean isOfficeOpenAtAll() {
		return this.officeOpens.isBefore(this.officeCloses);
	}

	@AssertTrue(message = "anju.messaging.unread-patience must be longer than nothing")
	boolean isPatient() {
		return this.unreadPatience.isPositive();
	}

}
