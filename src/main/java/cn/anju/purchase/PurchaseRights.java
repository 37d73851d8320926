package cn.anju.purchase;

/**
 * What the signed-in member of staff may do with one purchase.
 *
 * @param release show it to its owners
 * @param holdBack hide it from them again
 * @param money record and withdraw payments
 * @param people change persons and their roles
 * @param reveal see full numbers, with a purpose
 * @param evidence see which notices were read
 */
public record PurchaseRights(boolean release, boolean holdBack, boolean money, boolean people, boolean reveal,
		boolean evidence) {
}
