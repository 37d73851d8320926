package cn.anju.care.warranty;

import java.time.DateTimeException;

import jakarta.validation.constraints.AssertTrue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What contracts and places define about warranties.
 *
 * @param heatingSeason first and last day of the heating season, such as
 * {@code 11-15..03-15}
 * @param coolingSeason first and last day of the cooling season
 */
@Validated
@ConfigurationProperties("anju.warranty")
public record WarrantySettings(@DefaultValue("11-15..03-15") String heatingSeason,
		@DefaultValue("06-01..09-30") String coolingSeason) {

	@AssertTrue(message = "anju.warranty: seasons are written as 11-15..03-15")
	boolean isSeasonsReadable() {
		try {
			seasons();
			return true;
		}
		catch (DateTimeException _) {
			return false;
		}
	}

	Seasons seasons() {
		return new Seasons(Season.parse(this.heatingSeason), Season.parse(this.coolingSeason));
	}

}
