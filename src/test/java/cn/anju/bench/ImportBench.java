package cn.anju.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.springframework.context.ConfigurableApplicationContext;

import cn.anju.bench.Lines.Contract;
import cn.anju.bench.Lines.Money;
import cn.anju.intake.BenchImports;
import cn.anju.intake.BenchImports.Prepared;

/**
 * How fast a sales ledger is examined and stored, against inserting the very same rows of
 * all tables, already encrypted, in batches; and how much heap a large one needs. The
 * file itself is read on neither side.
 */
final class ImportBench {

	private static final int ROUNDS = 3;

	private static final String RIVAL = "the same rows of all tables, already encrypted, by batched JDBC";

	private final String url;

	private final String rivalUrl;

	private final ConfigurableApplicationContext beans;

	private final BenchImports imports;

	private final LocalDate today = LocalDate.now(Clock.system(MovingClock.ZONE));

	private final Random random = new Random(1);

	private ImportBench(String url, String rivalUrl) {
		this.url = url;
		this.rivalUrl = rivalUrl;
		Schemas.fresh(url);
		this.beans = Anju.start(url, null);
		this.imports = new BenchImports(this.beans);
	}

	/**
	 * Measures.
	 * @param args {@code ledger} or {@code heap}, the URLs of two databases, and how many
	 * rows
	 */
	public static void main(String[] args) throws Exception {
		ImportBench bench = new ImportBench(args[1], args[2]);
		int rows = Integer.parseInt(args[3]);
		if (args[0].equals("heap")) {
			bench.heap(rows);
		}
		else {
			bench.ledger(rows);
		}
		bench.beans.close();
		Schemas.drop(args[1]);
		Schemas.drop(args[2]);
		System.exit(0);
	}

	private void ledger(int rows) throws Exception {
		Lines lines = new Lines(rows, "RG");
		units(lines);
		Prepared ledger = prepared(lines, rows);
		SameRows same = new SameRows(this.url, this.rivalUrl);
		same.empty();
		double[] ours = new double[ROUNDS];
		double[] rival = new double[ROUNDS];
		for (int round = -1; round < ROUNDS; round++) {
			double own = seconds(() -> this.imports.store(ledger));
			double theirs = same.insertSeconds();
			System.err.printf("%s: %.1f s, rival %.1f s for %d rows of %d tables%n",
					(round < 0) ? "warm-up" : "round " + (round + 1), own, theirs, same.rows(), same.tables());
			if (round >= 0) {
				ours[round] = own;
				rival[round] = theirs;
			}
			same.empty();
		}
		double own = Figures.median(ours);
		Figures.print("import.ledger", rows / own, "rows/s", RIVAL, own / Figures.median(rival));
	}

	private void heap(int rows) {
		Lines lines = new Lines(rows, "RG");
		units(lines);
		Prepared ledger = prepared(lines, rows);
		LiveHeap heap = new LiveHeap();
		double seconds = seconds(() -> this.imports.store(ledger));
		System.err.printf("%d rows in %.0f s%n", rows, seconds);
		Figures.print("import.heap", heap.mostAfterCollection() / 1_048_576.0, "MiB");
	}

	private void units(Lines lines) {
		List<Object[]> units = lines.unitRows();
		this.imports.store(this.imports.prepare("price-table", Lines.UNIT_HEADINGS, units.size(), units::get));
	}

	private Prepared prepared(Lines lines, int rows) {
		return this.imports.prepare("ledger", Lines.LEDGER_HEADINGS, rows, (_) -> {
			LocalDate signed = this.today.minusDays(1 + this.random.nextInt(60));
			LocalDate filed = (this.random.nextInt(2) == 0) ? signed.plusDays(1) : null;
			return lines.next(signed.minusDays(7),
					new Contract(signed, (filed != null && filed.isAfter(this.today)) ? null : filed), Money.COMPLETE)
				.cells();
		});
	}

	private static double seconds(Runnable what) {
		long before = System.nanoTime();
		what.run();
		return (System.nanoTime() - before) / 1e9;
	}

}
