package cn.anju.care;

import java.time.Duration;
import java.time.LocalTime;

/**
 * What an owner may expect of a category and severity 等级服务标准 (R-263, R-266, b.10).
 *
 * @param contact working time until somebody has spoken with the owner
 * @param planBy the time of day by which a plan lies before the owner, on the working day
 * on which it was asked for
 * @param resolveDays working days until it is done, by the same time of day
 */
public record ServiceLevel(Duration contact, LocalTime planBy, int resolveDays) {

	public ServiceLevel {
		if (!contact.isPositive() || resolveDays < 0) {
			throw new IllegalArgumentException("A service level has times: " + contact + ", " + resolveDays);
		}
	}

}
