package cn.anju.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import cn.anju.bench.Lines.Contract;
import cn.anju.bench.Lines.Line;
import cn.anju.bench.Lines.Money;
import cn.anju.procedure.FilingScript.Aim;

/**
 * Says when ledgers were imported and where each filing of them ends: the old ones are
 * nearly all closed, the latest stand at every place there is.
 */
final class StressScripts {

	/** Days before today on which a ledger was imported, and its share of all lines. */
	private static final int[][] WAVES = { { 900, 10 }, { 700, 10 }, { 500, 10 }, { 350, 10 }, { 200, 10 }, { 120, 10 },
			{ 70, 12 }, { 45, 14 }, { 21, 14 } };

	private static final int OLD = 100;

	private static final Map<Aim, Integer> LATEST = new EnumMap<>(
			Map.of(Aim.NOT_READY, 18, Aim.READY, 10, Aim.FORM_PREPARED, 9, Aim.FORM_SEALED, 9, Aim.SUBMITTED, 14,
					Aim.RETURNED, 6, Aim.FILED, 8, Aim.FEES_PAID, 5, Aim.DISTRIBUTED, 10, Aim.CANCELLED, 2));

	private final Random random = new Random(20_261_126);

	private final LocalDate today;

	StressScripts(LocalDate today) {
		this.today = today;
	}

	static int waves() {
		return WAVES.length;
	}

	LocalDate importedOn(int wave) {
		return this.today.minusDays(WAVES[wave][0]);
	}

	/** The lines of one wave; the last one takes what is left. */
	int size(int wave, int all, int before) {
		return (wave == WAVES.length - 1) ? all - before : all * WAVES[wave][1] / 100;
	}

	List<Planned> plan(int wave, int size, Lines lines) {
		return java.util.stream.IntStream.range(0, size).mapToObj((_) -> plan(wave, lines)).toList();
	}

	private Planned plan(int wave, Lines lines) {
		LocalDate imported = importedOn(wave);
		Aim aim = aim(wave);
		LocalDate signed = imported.minusDays(1 + this.random.nextInt((wave == WAVES.length - 1) ? 12 : 18));
		if (aim == Aim.UNTOUCHED) {
			signed = imported.minusDays(40 + this.random.nextInt(60));
		}
		boolean unsigned = aim == Aim.NOT_READY && this.random.nextInt(4) == 0;
		boolean filed = (aim == Aim.DISTRIBUTED || aim == Aim.FILED || aim == Aim.FEES_PAID)
				&& this.random.nextInt(10) == 0;
		Money money = money(aim);
		Line line = lines.next(signed.minusDays(7),
				new Contract(unsigned ? null : signed, filed ? signed.plusDays(1) : null), money);
		return new Planned(line, aim, money == Money.PART_FIRST && !filed, filed, imported.plusDays(1),
				end(aim, imported), this.random.nextInt(4) > 0, this.random.nextLong());
	}

	private Aim aim(int wave) {
		int chance = this.random.nextInt(100);
		if (WAVES[wave][0] > OLD) {
			return (chance < 93) ? Aim.DISTRIBUTED
					: (chance < 97) ? Aim.CANCELLED : (chance < 99) ? Aim.FILED : Aim.PAUSED;
		}
		for (Map.Entry<Aim, Integer> share : LATEST.entrySet()) {
			chance -= share.getValue();
			if (chance < 0) {
				return share.getKey();
			}
		}
		return (chance < 4) ? Aim.PAUSED : Aim.UNTOUCHED;
	}

	private Money money(Aim aim) {
		if (aim == Aim.NOT_READY || aim == Aim.UNTOUCHED) {
			return (this.random.nextBoolean()) ? Money.PART : Money.COMPLETE;
		}
		return (this.random.nextInt(10) == 0) ? Money.PART_FIRST : Money.COMPLETE;
	}

	private LocalDate end(Aim aim, LocalDate imported) {
		boolean closed = aim == Aim.DISTRIBUTED || aim == Aim.CANCELLED;
		long days = Math.max(3, ChronoUnit.DAYS.between(imported, this.today) - 1);
		long wanted = closed ? 14 + this.random.nextInt(40) : days - this.random.nextInt(9);
		return imported.plusDays(Math.clamp(wanted, 3, Math.min(days, 200)));
	}

	/**
	 * A line, and what is to become of it.
	 *
	 * @param line the line of the ledger
	 * @param aim where its filing ends
	 * @param paidLater whether Finance records what was open
	 * @param filed whether it was filed before Anju
	 * @param from when work on it begins
	 * @param to the day of its last event
	 * @param released whether its buyers see it
	 * @param seed what chance begins with
	 */
	record Planned(Line line, Aim aim, boolean paidLater, boolean filed, LocalDate from, LocalDate to, boolean released,
			long seed) {

		/** When the papers are complete: some purchases at a time. */
		LocalDate papersOn() {
			long days = ChronoUnit.DAYS.between(this.from, this.to);
			return this.from.plusDays(Math.floorMod(this.seed, Math.max(1, Math.min(4, days / 3))));
		}

	}

}
