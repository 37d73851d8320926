package cn.anju.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;

import cn.anju.core.Subject;
import cn.anju.documents.BenchCustody;
import cn.anju.documents.Holding;
import cn.anju.documents.NewOriginal;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.procedure.BenchRuns.Happened;
import cn.anju.procedure.RunEvent.Kind;
import cn.anju.purchase.Banks;

/**
 * Keeps track of the four copies of each filed contract, and hands them over when they
 * are distributed.
 */
final class StressCopies {

	private static final int COPIES = 4;

	private final BenchCustody custody;

	private final Consumer<Instant> clock;

	StressCopies(ApplicationContext beans, Consumer<Instant> clock) {
		this.custody = new BenchCustody(beans);
		this.clock = clock;
	}

	/**
	 * Writes what became of the copies.
	 * @param happened what happened
	 * @param banks the banks that lend, as the ledger names them, by purchase
	 */
	void follow(List<Happened> happened, Map<Long, String> banks) {
		Map<Long, Happened> filed = finished(happened, "authority");
		Map<Long, Happened> distributed = finished(happened, "distribute");
		distributed.forEach(filed::putIfAbsent);
		Map<LocalDate, List<NewOriginal>> byDay = new LinkedHashMap<>();
		filed.values()
			.forEach((one) -> byDay.computeIfAbsent(one.event().on(), (_) -> new ArrayList<>()).addAll(copies(one)));
		byDay.forEach((day, originals) -> {
			this.clock.accept(day.atTime(14, 0).atZone(MovingClock.ZONE).toInstant());
			this.custody.register(originals);
		});
		if (!distributed.isEmpty()) {
			this.custody.holdings(distributed.keySet())
				.forEach((purchase, holdings) -> handOver(distributed.get(purchase), holdings, banks.get(purchase)));
		}
	}

	private static Map<Long, Happened> finished(List<Happened> happened, String step) {
		Map<Long, Happened> found = new LinkedHashMap<>();
		happened.stream()
			.filter((one) -> one.event().kind() == Kind.FINISHED && step.equals(one.event().step()))
			.forEach((one) -> found.put(one.subject().id(), one));
		return found;
	}

	private static List<NewOriginal> copies(Happened filed) {
		Subject holder = filed.subject();
		return IntStream.rangeClosed(1, COPIES)
			.mapToObj((copy) -> new NewOriginal(holder, "sale-contract", copy, Party.of(PartyKind.CUSTOMER_SERVICE),
					filed.event().on()))
			.toList();
	}

	private void handOver(Happened distributed, List<Holding> holdings, String bank) {
		List<Party> receivers = List.of(Party.of(PartyKind.OFFICE), Party.of(PartyKind.FINANCE),
				Party.of(PartyKind.DEVELOPER),
				(bank != null) ? new Party(PartyKind.BANK, Banks.known().find(bank).orElseThrow().name())
						: Party.of(PartyKind.BUYER));
		for (int i = 0; i < holdings.size(); i++) {
			this.custody.handOver(holdings.get(i), receivers.get(i), distributed.event().on(),
					distributed.event().actor().name(), distributed.event().at());
		}
	}

}
