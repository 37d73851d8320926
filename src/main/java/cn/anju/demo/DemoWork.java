package cn.anju.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import cn.anju.core.DocumentType;
import cn.anju.core.Money;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.documents.HandOver;
import cn.anju.documents.Holding;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.filing.Distribution;
import cn.anju.identity.DemoStaff.Member;
import cn.anju.procedure.NewEvidence;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDone;
import cn.anju.purchase.NewAgent;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.RecordPayment;

/**
 * What the demo's office does with one home, step by step as clerks do it, each on its
 * day: {@code ago} counts working days before today.
 */
final class DemoWork {

	private static final List<String> CONDITIONS = List.of("filing-clauses-reviewed", "filing-seals-complete",
			"filing-identity-copies");

	private static final String KEEPER = "周档案";

	private static final BigDecimal FEE_RATE = new BigDecimal("3.00");

	private final DemoOffice office;

	private final DemoHome home;

	private final PurchaseId purchase;

	private final Member clerk;

	DemoWork(DemoOffice office, DemoHome home, PurchaseId purchase) {
		this.office = office;
		this.home = home;
		this.purchase = purchase;
		this.clerk = DemoCrew.clerk(home.number());
	}

	/** Shows the home to its owners and gives its filing to a clerk. */
	DemoWork open() {
		int ago = this.home.signed() - 1;
		this.office.as(this.clerk.username(), ago, () -> this.office.purchases.release(List.of(this.purchase)));
		this.office.as(this.clerk.username(), ago, () -> {
			RunDetails run = run();
			this.office.runs.assignable(List.of(run.ref()))
				.stream()
				.filter((member) -> member.name().equals(this.clerk.name()))
				.findFirst()
				.ifPresent((member) -> this.office.runs.assign(run.ref(), member.id()));
		});
		return this;
	}

	DemoWork checkClauses() {
		return see(CONDITIONS.getFirst());
	}

	DemoWork check() {
		CONDITIONS.forEach(this::see);
		return this;
	}

	private DemoWork see(String condition) {
		return by(this.clerk.username(), this.home.signed() - 1,
				(run, day) -> this.office.runs.record(run.ref(), new NewEvidence(condition, null, day, null)));
	}

	DemoWork payRest(int ago, String amount) {
		return by(DemoCrew.FINANCE, ago,
				(_, day) -> this.office.purchases.record(this.purchase, new RecordPayment(Money.of(amount), day,
						PayMethod.TRANSFER, "SJ-" + this.home.subscriptionNo(), null)));
	}

	DemoWork form(int ago) {
		return finish("form", ago, Map.of());
	}

	/** The form goes to the developer for the seal and is due back the next day. */
	DemoWork handFormOver(int ago) {
		return by(this.clerk.username(), ago, (run, day) -> {
			Holding form = this.office.custody.holdings(Subject.of(this.purchase)).getFirst();
			this.office.custody.handOver(new HandOver(form.original(), form.entry(), Party.of(PartyKind.DEVELOPER), day,
					this.clerk.name(), KEEPER, day.plusDays(1), ""));
			this.office.runs.begin(run.ref(), "seal", day);
		});
	}

	DemoWork seal(int ago) {
		return finish("seal", ago, Map.of());
	}

	DemoWork submit(int ago) {
		return finish("submit", ago, Map.of("filing-window", "6"));
	}

	DemoWork file(int ago) {
		return finish("authority", ago, Map.of("filing-no", "BA-" + this.home.subscriptionNo()));
	}

	DemoWork payFees(int ago) {
		BigDecimal fee = DemoHome.area(this.home.number()).multiply(FEE_RATE).setScale(2, RoundingMode.HALF_UP);
		return finish("fees", ago, Map.of("fee-rate", FEE_RATE.toPlainString(), "transaction-fee", fee.toPlainString(),
				"fee-voucher", "JF-" + this.home.subscriptionNo()));
	}

	private DemoWork finish(String step, int ago, Map<String, String> facts) {
		return by(this.clerk.username(), ago,
				(run, day) -> this.office.runs.finish(run.ref(), new StepDone(step, day, facts, null)));
	}

	DemoWork distribute(int ago) {
		return by(this.clerk.username(), ago, (run, day) -> {
			List<Distribution.Receipt> receipts = new ArrayList<>(List.of(receipt(Party.of(PartyKind.OFFICE), "乔真"),
					receipt(Party.of(PartyKind.FINANCE), "宋文静"), receipt(Party.of(PartyKind.DEVELOPER), KEEPER)));
			receipts.add(run.variant().equals("mortgage")
					? receipt(new Party(PartyKind.BANK, this.office.filing.bankOf(this.purchase)), "银行经办人")
					: receipt(Party.of(PartyKind.BUYER), this.home.buyers().getFirst().name()));
			this.office.filing.distribute(this.purchase, run.ref(), new Distribution(day, this.clerk.name(), receipts));
		});
	}

	private static Distribution.Receipt receipt(Party to, String signedBy) {
		return new Distribution.Receipt(to, signedBy);
	}

	/** The owner has accepted the home: warranties begin. */
	DemoWork deliver(int ago) {
		return by(this.clerk.username(), ago, (_, day) -> this.office.milestones.delivered(this.purchase, day));
	}

	DemoWork giveBack(int ago, String reason) {
		return by(this.clerk.username(), ago,
				(run, day) -> this.office.runs.giveBack(run.ref(), "submit", day, reason, null));
	}

	DemoWork pause(int ago, String reason) {
		return by(this.clerk.username(), ago, (run, _) -> this.office.runs.pause(run.ref(), reason, null));
	}

	DemoWork takeBack(int ago, String step, String reason) {
		return by(this.clerk.username(), ago, (run, _) -> this.office.runs.takeBack(run.ref(), step, reason));
	}

	DemoWork cancel(int ago, String reason) {
		return by(DemoCrew.SUPERVISOR, ago, (run, _) -> this.office.runs.cancel(run.ref(), reason, null));
	}

	DemoWork agent(DemoPerson agent, String scope, int days) {
		return by(this.clerk.username(), 0, (_, day) -> this.office.people.addAgent(this.purchase,
				this.office.purchases.file(this.purchase).orElseThrow().version(), new NewAgent(agent.name(),
						DocumentType.RESIDENT_ID, agent.document(), agent.phoneNumber(), scope, day.plusDays(days))));
	}

	/** Agrees on a day for what is still to be paid: the clock reminds of it. */
	DemoWork payWithin(int days) {
		return by(this.clerk.username(), 0, (_, day) -> this.office.firstPayments.agree(this.purchase,
				this.office.purchases.file(this.purchase).orElseThrow().version(), day.plusDays(days)));
	}

	private DemoWork by(String username, int ago, BiConsumer<RunDetails, LocalDate> command) {
		LocalDate day = this.office.ago(ago);
		this.office.as(username, ago, () -> command.accept(run(), day));
		return this;
	}

	private RunDetails run() {
		return this.office.filing.of(this.purchase).orElseThrow();
	}

}
