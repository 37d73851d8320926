package cn.anju.care;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import cn.anju.core.WorkingTime.Shift;
import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The service standard 等级服务标准: the procedures name no numbers, these are ours
 * (b.10).
 *
 * @param shifts the hours in which the department works, such as
 * {@code 9:00-12:00,13:30-17:30}
 * @param contact working time until the first contact
 * @param majorContact the same for major cases
 * @param planBy the time of day by which a plan lies before the owner
 * @param resolveDays working days until it is done
 * @param majorResolveDays the same for major cases
 * @param quiet how long after a case was closed its owner is asked how it was
 * @param mostReports how many matters a household can report in an hour; more has to
 * wait, nothing is thrown away
 */
@Validated
@ConfigurationProperties("anju.care")
public record CareSettings(@DefaultValue("9:00-12:00,13:30-17:30") String shifts, @DefaultValue("2h") Duration contact,
		@DefaultValue("30m") Duration majorContact, @DefaultValue("20:00") LocalTime planBy,
		@DefaultValue("10") int resolveDays, @DefaultValue("5") int majorResolveDays,
		@DefaultValue("3d") Duration quiet, @DefaultValue("20") int mostReports) {

	@AssertTrue(message = "anju.care: contact times and counts are positive, days are not negative")
	boolean isPossible() {
		return this.contact.isPositive() && this.majorContact.isPositive() && this.resolveDays >= 0
				&& this.majorResolveDays >= 0 && !this.quiet.isNegative() && this.mostReports > 0;
	}

	@AssertTrue(message = "anju.care.shifts are written as 9:00-12:00,13:30-17:30, in their order and apart")
	boolean isShiftsReadable() {
		try {
			Shift.requireApart(workingShifts());
			return true;
		}
		catch (IllegalArgumentException | DateTimeException _) {
			return false;
		}
	}

	List<Shift> workingShifts() {
		return Arrays.stream(this.shifts.split(",")).map(Shift::parse).toList();
	}

	/** All that decides when something is due, written the same however it is typed. */
	String standard() {
		return List
			.of(workingShifts(), this.contact, this.majorContact, this.planBy, this.resolveDays, this.majorResolveDays)
			.toString();
	}

	ServiceLevel level(CaseType type, Severity severity) {
		ServiceLevel level = (severity == Severity.MAJOR)
				? new ServiceLevel(this.majorContact, this.planBy, this.majorResolveDays)
				: new ServiceLevel(this.contact, this.planBy, this.resolveDays);
		return type.takesNineSteps() ? level : level.contactOnly();
	}

}
