package cn.anju.purchase;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

import cn.anju.core.Area;
import cn.anju.core.Money;
import org.jspecify.annotations.Nullable;

/** Reads {@link Terms} from the columns of purchase_purchases, whose names they carry. */
final class TermsRow {

	/** The columns, of the table that is called p. */
	static final String COLUMNS = """
			p.payment_method, p.area, p.unit_price, p.total, p.commercial_loan, p.fund_loan, p.bank""";

	private TermsRow() {
	}

	static Terms of(ResultSet row) throws SQLException {
		String method = row.getString("payment_method");
		BigDecimal area = row.getBigDecimal("area");
		return new Terms((method != null) ? PaymentMethod.valueOf(method) : null,
				(area != null) ? new Area(area) : null, money(row.getBigDecimal("unit_price")),
				money(row.getBigDecimal("total")), orZero(row.getBigDecimal("commercial_loan")),
				orZero(row.getBigDecimal("fund_loan")), row.getString("bank"));
	}

	static @Nullable Money money(@Nullable BigDecimal amount) {
		return (amount != null) ? new Money(amount) : null;
	}

	static Money orZero(@Nullable BigDecimal amount) {
		return (amount != null) ? new Money(amount) : Money.ZERO;
	}

	static @Nullable BigDecimal column(@Nullable Money amount) {
		return (amount != null) ? amount.amount() : null;
	}

}
