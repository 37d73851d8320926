package cn.anju.purchase.ledger;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.property.UnitDescription;

import static org.assertj.core.api.Assertions.assertThat;

/** Which purchase a row of the sales ledger is about. */
class LedgerIdentityTest extends WithLedgerRows {

	@Test
	void R_042_the_row_that_stands_first_keeps_the_unit() {
		assertThat(reasons(row())).isEmpty();
		assertThat(reasons(row("认购书编号", "RG-2", "合同编号", "HT-2", "证件号码", "34052419800101001X")))
			.containsExactly("unit-sold-twice");
	}

	@Test
	void a_rejected_row_does_not_keep_the_unit() {
		assertThat(reasons(row("手机号码", "1"))).containsExactly("phone-length");
		assertThat(reasons(row("认购书编号", "RG-2"))).isEmpty();
	}

	@Test
	void a_subscription_number_belongs_to_one_unit() {
		assertThat(reasons(row())).isEmpty();
		assertThat(reasons(lumpSum("房号", "804", "建筑面积", null, "合同编号", "HT-2")))
			.containsExactly("subscription-no-twice");
		assertThat(reasons(row())).containsExactly("unit-sold-twice", "subscription-no-twice");
	}

	@Test
	void R_072_every_project_numbers_its_subscriptions_for_itself() {
		assertThat(reasons(row())).isEmpty();
		LedgerReading elsewhere = read(row("房号", "804", "建筑面积", null, "单价", null, "合同编号", "HT-2"),
				(unit) -> new UnitDescription(unit.id(), new ProjectId(unit.project().value() + 1), "别处花园",
						unit.building(), unit.buildingName(), unit.entrance(), unit.unitNo(), unit.grossArea(), null));
		assertThat(reasons(this.verdicts.judge(elsewhere, Optional.empty(), Optional.empty()).verdict()))
			.doesNotContain("subscription-no-twice");
		assertThat(reasons(row("房号", "804", "建筑面积", null, "单价", null, "合同编号", "HT-3")))
			.contains("subscription-no-twice");
	}

	@Test
	void the_same_subscription_number_is_the_same_purchase() {
		StandingPurchase standing = standing("RG-1", "HT-9", true);

		LedgerVerdict judged = judge(row(), Optional.of(standing), Optional.of(standing));
		assertThat(judged.verdict().isAccepted()).isTrue();
		assertThat(judged.same()).contains(standing);
	}

	@Test
	void else_the_same_unit_and_contract_number_are_the_same_purchase() {
		StandingPurchase standing = standing("RG-9", "HT-1", true);

		assertThat(judge(row(), Optional.empty(), Optional.of(standing)).same()).contains(standing);
	}

	@Test
	void R_042_another_buyer_for_a_sold_unit_is_never_an_update() {
		StandingPurchase sameNumber = standing("RG-1", "HT-1", false);
		assertThat(reasons(judge(row(), Optional.of(sameNumber), Optional.of(sameNumber)).verdict()))
			.containsExactly("unit-sold-twice");

		StandingPurchase other = standing("RG-9", "HT-9", true);
		assertThat(reasons(judge(row(), Optional.empty(), Optional.of(other)).verdict()))
			.containsExactly("unit-sold-twice");
	}

	@Test
	void a_purchase_may_move_to_a_free_unit_with_its_buyer_only() {
		StandingPurchase elsewhere = new StandingPurchase(new PurchaseId(7), unit("804").id(), "RG-1", "HT-1",
				(_) -> true);
		assertThat(judge(row(), Optional.of(elsewhere), Optional.empty()).verdict().isAccepted()).isTrue();

		StandingPurchase another = new StandingPurchase(new PurchaseId(8), unit("804").id(), "RG-2", "HT-2",
				(_) -> false);
		assertThat(
				reasons(judge(row("认购书编号", "RG-2", "房号", "904", "建筑面积", null), Optional.of(another), Optional.empty())
					.verdict()))
			.containsExactly("subscription-no-twice");
	}

	private static StandingPurchase standing(String subscriptionNo, String contractNo, boolean sameBuyer) {
		return new StandingPurchase(new PurchaseId(7), unit("704").id(), subscriptionNo, contractNo, (_) -> sameBuyer);
	}

}
