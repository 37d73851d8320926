package cn.anju.intake;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param largestFile the largest file that is read
 * @param keepRejectedRows how long the cells of rejected rows are kept, sealed, so that
 * they can be downloaded
 * @param chunk how many rows are stored in one transaction, 1 to 5,000
 */
@Validated
@ConfigurationProperties("anju.intake")
public record IntakeSettings(@DefaultValue("40MB") DataSize largestFile, @DefaultValue("30d") Duration keepRejectedRows,
		@DefaultValue("500") @Min(1) @Max(5000) int chunk) {
}
