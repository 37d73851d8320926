package cn.anju.purchase;

import java.time.LocalDate;
import java.util.List;

import cn.anju.core.Money;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;
import org.jspecify.annotations.Nullable;

/** A live purchase as the ledger compares itself with it. */
record StandingFile(PurchaseId id, ProjectId project, UnitId unit, String subscriptionNo,
		@Nullable LocalDate subscribedOn, String contractNo, @Nullable LocalDate contractedOn,
		@Nullable LocalDate filedOn, String filingNo, Terms terms, Money received, String consultant, String note,
		List<PersonId> buyers) {
}
