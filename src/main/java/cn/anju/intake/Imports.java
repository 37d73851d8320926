package cn.anju.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import cn.anju.core.Actor;

/**
 * Runs imports: examines the rows of a file batch by batch, and stores each batch in one
 * transaction, so that a row is there whole or not at all whenever the node dies.
 */
@Component
class Imports {

	private final ImportRecords records;

	private final RejectedRows rejectedRows;

	private final DataSource source;

	private final TransactionTemplate transaction;

	private final TransactionTemplate readOnly;

	private final IntakeSettings settings;

	private final Clock clock;

	Imports(ImportRecords records, RejectedRows rejectedRows, DataSource source,
			PlatformTransactionManager transactions, IntakeSettings settings, Clock clock) {
		this.records = records;
		this.rejectedRows = rejectedRows;
		this.source = source;
		this.transaction = new TransactionTemplate(transactions);
		this.readOnly = new TransactionTemplate(transactions);
		this.readOnly.setReadOnly(true);
		this.settings = settings;
		this.clock = clock;
	}

	/** Examines every row without storing anything. */
	<R> ImportPreview preview(ImportKind<R> kind, ImportFile file, ImportProgress progress) {
		ImportPreview.Builder preview = new ImportPreview.Builder(kind, file);
		Examination<R> examination = kind.open();
		int total = file.table().size();
		for (int from = 0; from < total && !progress.isCancelled(); from += this.settings.chunk()) {
			List<RowCells> rows = rows(file.table(), from);
			this.readOnly.executeWithoutResult((_) -> preview.add(examination.examine(rows)));
			progress.reached(from + rows.size(), total);
		}
		return preview.build();
	}

	/**
	 * Stores every accepted row; each rejected one is recorded and handed to the
	 * listener.
	 */
	<R> ImportSummary store(ImportKind<R> kind, ImportFile file, Actor actor, ImportProgress progress,
			Consumer<RejectedRow> rejected) {
		try (ImportLock _ = ImportLock.take(this.source, kind.name())) {
			this.records.markInterrupted(kind.name());
			long id = this.records.begin(kind.name(), file, actor);
			ImportState end = ImportState.FAILED;
			try {
				ImportRun run = new ImportRun(id, actor, LocalDate.now(this.clock));
				end = store(kind, file.table(), run, progress, rejected);
			}
			finally {
				this.records.end(id, end);
			}
			return this.records.find(id).orElseThrow();
		}
	}

	private <R> ImportState store(ImportKind<R> kind, Table table, ImportRun run, ImportProgress progress,
			Consumer<RejectedRow> rejected) {
		Work<R> work = new Work<>(kind, kind.open(), table, run);
		ImportCounts counts = ImportCounts.NONE;
		for (int from = 0; from < table.size(); from += this.settings.chunk()) {
			if (progress.isCancelled()) {
				return ImportState.CANCELLED;
			}
			int start = from;
			ImportCounts before = counts;
			List<Examined<R>> examined = this.transaction.execute((_) -> storeBatch(work, start, before));
			counts = counts.plus(examined);
			work.rejected(examined, start).forEach(rejected);
			progress.reached(from + examined.size(), table.size());
		}
		return ImportState.DONE;
	}

	private <R> List<Examined<R>> storeBatch(Work<R> work, int from, ImportCounts before) {
		Examination<R> examination = work.examination();
		ImportRun run = work.run();
		List<Examined<R>> examined = examination.examine(rows(work.table(), from));
		List<Examined<R>> writing = examined.stream().filter((row) -> row.change().writes()).toList();
		if (!writing.isEmpty()) {
			examination.store(writing, run);
		}
		List<SheetRow> cells = new ArrayList<>();
		for (int i = 0; i < examined.size(); i++) {
			if (!examined.get(i).verdict().isAccepted()) {
				cells.add(work.table().row(from + i));
			}
		}
		this.rejectedRows.add(run.id(), work.rejected(examined, from), cells);
		this.records.touch(run.id(),
				examined.stream()
					.flatMap((row) -> examination.projects(row.record()).stream())
					.collect(Collectors.toSet()));
		this.records.count(run.id(), before.plus(examined));
		return examined;
	}

	private List<RowCells> rows(Table table, int from) {
		List<RowCells> rows = new ArrayList<>();
		for (int i = from; i < Math.min(from + this.settings.chunk(), table.size()); i++) {
			rows.add(table.cells(i));
		}
		return rows;
	}

	/** What goes through one file. */
	private record Work<R>(ImportKind<R> kind, Examination<R> examination, Table table, ImportRun run) {

		List<RejectedRow> rejected(List<Examined<R>> examined, int from) {
			List<RejectedRow> rejected = new ArrayList<>();
			for (int i = 0; i < examined.size(); i++) {
				Verdict verdict = examined.get(i).verdict();
				if (!verdict.isAccepted()) {
					RowCells cells = this.table.cells(from + i);
					rejected.add(RejectedRow.of(verdict, this.kind.title(cells), this.kind.number(cells)));
				}
			}
			return rejected;
		}

	}

}
