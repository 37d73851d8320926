package cn.anju.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.anju.core.DocumentType;
import cn.anju.core.Money;
import cn.anju.core.PurchaseId;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.filing.Distribution;
import cn.anju.procedure.NewEvidence;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunRef;
import cn.anju.procedure.StepDone;
import cn.anju.purchase.NewAgent;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PurchaseFile;
import cn.anju.purchase.RecordPayment;

/**
 * What the demo's office does with one home, step by step as clerks do it. Days are
 * counted in working days before today.
 */
final class DemoWork {

	private static final List<String> CONDITIONS = List.of("filing-clauses-reviewed", "filing-seals-complete",
			"filing-identity-copies");

	private final DemoOffice office;

	private final DemoHome home;

	private final PurchaseId purchase;

	/** Two specialists share the homes. */
	private final String clerk;

	DemoWork(DemoOffice office, DemoHome home, PurchaseId purchase) {
		this.office = office;
		this.home = home;
		this.purchase = purchase;
		this.clerk = (home.number() % 3 == 0) ? DemoCrew.COLLEAGUE : DemoCrew.SPECIALIST;
	}

	DemoWork checkClauses() {
		see(CONDITIONS.getFirst());
		return this;
	}

	DemoWork check() {
		CONDITIONS.forEach(this::see);
		return this;
	}

	private void see(String condition) {
		by(this.clerk, (ref) -> this.office.runs.record(ref,
				new NewEvidence(condition, null, this.office.ago(this.home.signed() - 1), null)));
	}

	DemoWork payRest(String amount) {
		this.office.as(DemoCrew.FINANCE,
				() -> this.office.purchases.record(this.purchase, new RecordPayment(Money.of(amount),
						this.office.ago(1), PayMethod.TRANSFER, "SJ-" + this.home.subscriptionNo(), null, null, null)));
		return this;
	}

	DemoWork begin(String step, int ago) {
		by(this.clerk, (ref) -> this.office.runs.begin(ref, step, this.office.ago(ago)));
		return this;
	}

	DemoWork form(int ago) {
		return finish("form", ago, Map.of());
	}

	DemoWork seal(int ago) {
		return finish("seal", ago, Map.of());
	}

	DemoWork submit(int ago) {
		return finish("submit", ago, Map.of());
	}

	DemoWork file(int ago) {
		return finish("authority", ago, Map.of("filing-no", "BA-" + this.home.subscriptionNo()));
	}

	DemoWork payFees(int ago) {
		String fee = DemoHome.area(this.home.number())
			.multiply(java.math.BigDecimal.valueOf(3))
			.setScale(2, java.math.RoundingMode.HALF_UP)
			.toPlainString();
		return finish("fees", ago,
				Map.of("fee-rate", "3.00", "transaction-fee", fee, "fee-voucher", "JF-" + this.home.subscriptionNo()));
	}

	private DemoWork finish(String step, int ago, Map<String, String> facts) {
		by(this.clerk, (ref) -> this.office.runs.finish(ref, new StepDone(step, this.office.ago(ago), facts, null)));
		return this;
	}

	DemoWork distribute(int ago) {
		this.office.as(this.clerk, () -> {
			RunDetails run = run();
			List<Distribution.Receipt> receipts = new ArrayList<>(List.of(receipt(Party.of(PartyKind.OFFICE), "乔真"),
					receipt(Party.of(PartyKind.FINANCE), "宋文静"), receipt(Party.of(PartyKind.DEVELOPER), "周档案")));
			receipts.add(run.variant().equals("mortgage")
					? receipt(new Party(PartyKind.BANK, this.office.filing.bankOf(this.purchase)), "银行经办人")
					: receipt(Party.of(PartyKind.BUYER), this.home.buyers().getFirst().name()));
			this.office.filing.distribute(this.purchase, run.ref(),
					new Distribution(this.office.ago(ago), "顾清和", receipts));
		});
		return this;
	}

	private static Distribution.Receipt receipt(Party to, String signedBy) {
		return new Distribution.Receipt(to, signedBy);
	}

	DemoWork giveBack(int ago, String reason) {
		by(this.clerk, (ref) -> this.office.runs.giveBack(ref, "submit", this.office.ago(ago), reason, null));
		return this;
	}

	DemoWork pause(String reason) {
		by(this.clerk, (ref) -> this.office.runs.pause(ref, reason, null));
		return this;
	}

	DemoWork takeBack(String step, String reason) {
		by(this.clerk, (ref) -> this.office.runs.takeBack(ref, step, reason));
		return this;
	}

	DemoWork cancel(String reason) {
		by(DemoCrew.SUPERVISOR, (ref) -> this.office.runs.cancel(ref, reason, null));
		return this;
	}

	DemoWork agent(DemoPerson agent, String scope, int days) {
		this.office.as(this.clerk,
				() -> this.office.people.addAgent(this.purchase, file().version(),
						new NewAgent(agent.name(), DocumentType.RESIDENT_ID, agent.document(), agent.phoneNumber(),
								scope, this.office.ago(0).plusDays(days))));
		return this;
	}

	private void by(String username, java.util.function.Consumer<RunRef> command) {
		this.office.as(username, () -> command.accept(run().ref()));
	}

	private RunDetails run() {
		return this.office.filing.of(this.purchase).orElseThrow();
	}

	private PurchaseFile file() {
		return this.office.purchases.file(this.purchase).orElseThrow();
	}

}
