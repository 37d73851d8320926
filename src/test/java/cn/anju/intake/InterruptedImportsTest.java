package cn.anju.intake;

import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Imports that end before their file does leave whole batches. */
class InterruptedImportsTest extends WithPriceTables {

	@Autowired
	private ImportRecords records;

	@Autowired
	private DataSource source;

	@Test
	void an_import_that_breaks_off_leaves_whole_batches_and_the_second_run_completes_them() {
		Path file = priceTable(1200, 100);
		ImportKind<?> kind = this.kinds.named("price-table");
		ImportKind<?> dying = new DyingKind<>(kind, 700);
		long before = this.records.size(ImportReader.EVERYBODY);

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.imports.store(dying, read(file), CLERK, ImportProgress.SILENT, (_) -> {
			}));
		assertThat(units()).isEqualTo(500);
		assertThat(this.records.size(ImportReader.EVERYBODY)).isEqualTo((int) before + 1);
		assertThat(this.records.newest(ImportReader.EVERYBODY, 0, 1).getFirst().state()).isEqualTo(ImportState.FAILED);
		assertThat(this.records.newest(ImportReader.EVERYBODY, 0, 1).getFirst().counts().accepted()).isEqualTo(500);

		assertThat(store(file).counts()).isEqualTo(new ImportCounts(1200, 0, 700, 0, 500, 0));
	}

	@Test
	void a_cancelled_import_keeps_what_was_stored() {
		Path file = priceTable(1200, 100);
		ImportProgress once = new ImportProgress() {

			private int done;

			@Override
			public void reached(int reached, int total) {
				this.done = reached;
			}

			@Override
			public boolean isCancelled() {
				return this.done > 0;
			}

		};
		ImportSummary summary = this.imports.store(this.kinds.named("price-table"), read(file), CLERK, once, (_) -> {
		});

		assertThat(summary.state()).isEqualTo(ImportState.CANCELLED);
		assertThat(summary.counts().accepted()).isEqualTo(500);
		assertThat(units()).isEqualTo(500);
	}

	@Test
	void two_imports_of_a_kind_do_not_run_at_once_and_one_that_was_cut_off_is_named_so() {
		Path file = priceTable(1, 100);
		long cutOff = this.records.begin("price-table", read(file), CLERK);
		try (ImportLock _ = ImportLock.take(this.source, "price-table")) {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> store(file))
				.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(IntakeRefusal.RUNNING));
		}
		store(file);
		assertThat(this.records.find(cutOff).orElseThrow().state()).isEqualTo(ImportState.INTERRUPTED);
	}

	/** Breaks off in the middle of a batch, as a killed node does. */
	private static final class DyingKind<R> extends WrappedKind<R> {

		private final int lastRow;

		DyingKind(ImportKind<R> kind, int lastRow) {
			super(kind);
			this.lastRow = lastRow;
		}

		@Override
		Examination<R> wrap(Examination<R> examination) {
			return new WrappedExamination<>(examination) {

				@Override
				public void store(List<Examined<R>> rows, ImportRun run) {
					super.store(rows, run);
					if (rows.getLast().verdict().row() > DyingKind.this.lastRow) {
						throw new IllegalStateException("killed");
					}
				}

			};
		}

	}

}
