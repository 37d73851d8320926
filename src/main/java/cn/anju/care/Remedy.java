package cn.anju.care;

import cn.anju.core.Money;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a plan offers: comparable, so that the same problem gets the same
 * solution.
 *
 * @param type what is offered
 * @param amount how much, for {@link RemedyType#COMPENSATION} only: more than 0 yuan
 */
public record Remedy(RemedyType type, @Nullable Money amount) {

	public Remedy {
		boolean sum = amount != null && amount.amount().signum() > 0;
		if (type.isMoney() != sum || (amount != null && !sum)) {
			throw new Refused(CareRefusal.AMOUNT);
		}
	}

}
