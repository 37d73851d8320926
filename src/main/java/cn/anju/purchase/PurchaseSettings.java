package cn.anju.purchase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of purchases.
 *
 * @param contractWindowDays calendar days from the subscription within which the contract
 * is signed (R-074: 3 to 5)
 */
@Validated
@ConfigurationProperties("anju.purchase")
public record PurchaseSettings(@Min(1) @Max(90) @DefaultValue("5") int contractWindowDays) {
}
