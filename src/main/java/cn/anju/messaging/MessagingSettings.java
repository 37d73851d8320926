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
 * @param quietFrom when channels other than the inbox fall silent in the evening (c.3)
 * @param quietUntil when they speak again in the morning
 * @param mailFrom the sender of e-mail; empty for none. The server is named by
 * spring.mail.host and its siblings
 * @param publicUrl where people reach Anju, for links in e-mail, without a slash at its
 * end
 * @param unreadPatience how long an important notice may lie unread before somebody calls
 */
@Validated
@ConfigurationProperties("anju.messaging")
public record MessagingSettings(@DefaultValue("09:00") LocalTime officeOpens,
		@DefaultValue("17:30") LocalTime officeCloses, @DefaultValue("10m") Duration clockTolerance,
		@DefaultValue("21:00") LocalTime quietFrom, @DefaultValue("08:00") LocalTime quietUntil,
		@DefaultValue("") String mailFrom, @DefaultValue("http://localhost:8080") String publicUrl,
		@DefaultValue("24h") Duration unreadPatience) {

	@AssertTrue(message = "anju.messaging.office-opens must lie before anju.messaging.office-closes")
	boolean isOfficeOpenAtAll() {
		return this.officeOpens.isBefore(this.officeCloses);
	}

	@AssertTrue(message = "anju.messaging.quiet-until must lie before anju.messaging.quiet-from")
	boolean isTimeToSpeak() {
		return this.quietUntil.isBefore(this.quietFrom);
	}

	@AssertTrue(message = "anju.messaging.public-url must begin with http:// or https:// and end without a slash")
	boolean isPublicUrlWhole() {
		return this.publicUrl.matches("https?://.*[^/]");
	}

	@AssertTrue(message = "anju.messaging.unread-patience must be longer than nothing")
	boolean isPatient() {
		return this.unreadPatience.isPositive();
	}

}
