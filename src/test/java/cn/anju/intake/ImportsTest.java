package cn.anju.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.DayStarted;
import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = "SPECIALIST")
class ImportsTest {

	private static final Actor CLERK = new Actor(Actor.Kind.STAFF, 7, "顾清和");

	@TempDir
	private Path folder;

	private final String project = "花园" + UUID.randomUUID().toString().substring(0, 6);

	@Autowired
	private ImportKinds kinds;

	@Autowired
	private ImportFiles files;

	@Autowired
	private Imports imports;

	@Autowired
	private ImportDesk desk;

	@Autowired
	private ImportRecords records;

	@Autowired
	private RejectedRows rejectedRows;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private DataSource source;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void a_price_table_is_previewed_stored_and_the_second_time_changes_nothing() {
		Path file = priceTable(1200, 100);
		ImportPreview preview = this.imports.preview(this.kinds.named("price-table"), read(file),
				ImportProgress.SILENT);
		assertThat(preview.counts()).isEqualTo(new ImportCounts(1200, 0, 1200, 0, 0, 0));
		assertThat(units()).isZero();

		ImportSummary first = store(file);
		assertThat(first.counts()).isEqualTo(new ImportCounts(1200, 0, 1200, 0, 0, 0));
		assertThat(first.state()).isEqualTo(ImportState.DONE);
		assertThat(units()).isEqualTo(1200);

		assertThat(store(file).counts()).isEqualTo(new ImportCounts(1200, 0, 0, 0, 1200, 0));
		assertThat(units()).isEqualTo(1200);
	}

	@Test
	void a_changed_row_shows_its_difference_before_it_is_stored() {
		store(priceTable(10, 100));
		Path changed = priceTable(10, 101);
		ImportPreview preview = this.imports.preview(this.kinds.named("price-table"), read(changed),
				ImportProgress.SILENT);

		assertThat(preview.counts().changed()).isEqualTo(10);
		assertThat(preview.lines(ImportPreview.RowFilter.CHANGED, 0, 1).getFirst().change().differences())
			.containsExactly(new Difference("grossArea", "100.00", "101.00"));
		assertThat(store(changed).counts().changed()).isEqualTo(10);
		assertThat(store(changed).counts().unchanged()).isEqualTo(10);
	}

	@Test
	void the_real_price_table_has_416_units() {
		ImportSummary summary = store(TestTables.PRICE_TABLE);

		assertThat(summary.counts().accepted()).isEqualTo(416);
		assertThat(summary.counts().rejected()).isZero();
		assertThat(store(TestTables.PRICE_TABLE).counts().unchanged()).isEqualTo(416);
	}

	@Test
	void rejected_rows_are_recorded_with_reasons_and_sealed_cells() {
		ImportSummary summary = store(write(row("甲3栋", 31, 1, 100), row("甲3栋", 31, null, 100), row("甲3栋", 31, 3, "百")));

		assertThat(this.desk.rejected(summary.id(), 0, 10)).extracting(RejectedRow::row).containsExactly(3, 4);
		assertThat(this.desk.rejected(summary.id(), 0, 10)).extracting((row) -> row.reason().code())
			.containsExactly("missing-unit-no", "unreadable-area");
		byte[] cells = this.jdbc.sql("select cells from intake_rows where import_id = :id and row_no = 4")
			.param("id", summary.id())
			.query(byte[].class)
			.single();
		assertThat(new String(cells, StandardCharsets.UTF_8)).doesNotContain("甲3栋").doesNotContain("百");
	}

	@Test
	void rejected_rows_come_back_as_excel_are_corrected_and_imported_again() throws IOException {
		Path file = write(row("甲3栋", 31, 1, 100), row("=1+1乙3栋", 31, 2, "百"), row("+丙@-3栋🙏", 31, 3, -5));
		ImportSummary summary = store(file);
		assertThat(summary.counts().rejected()).isEqualTo(2);

		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.desk.writeRejected(summary.id(), Locale.SIMPLIFIED_CHINESE, out);
		Path back = Files.write(this.folder.resolve("back.xlsx"), out.toByteArray());
		PackedRows rows = new WorkbookReader(1 << 20).read(back).getFirst().rows();

		assertThat(TestTables.shown(rows.get(0))).containsExactly("项目", "楼栋", "楼层", "房号", "建筑面积(㎡)", "原行号", "退回原因");
		assertThat(TestTables.shown(rows.get(1)).subList(1, 6)).containsExactly("=1+1乙3栋", "31", "2", "百", "3");
		assertThat(rows.get(1).cell(1)).isEqualTo(new Cell.Text("=1+1乙3栋"));
		assertThat(rows.get(1).cell(6).shown()).contains("面积");
		assertThat(TestTables.shown(rows.get(2)).get(1)).isEqualTo("+丙@-3栋🙏");

		Path corrected = TestTables.write(this.folder.resolve("corrected.xlsx"),
				TestTables.shown(rows.get(0)).toArray(), corrected(rows.get(1)), corrected(rows.get(2)));
		assertThat(store(corrected).counts()).isEqualTo(new ImportCounts(2, 0, 2, 0, 0, 0));
	}

	private static Object[] corrected(SheetRow row) {
		List<Object> values = new ArrayList<>(TestTables.shown(row));
		values.set(4, "100");
		return values.toArray();
	}

	@Test
	void cells_of_rejected_rows_are_forgotten_in_due_time_and_the_reasons_stay() {
		ImportSummary summary = store(write(row("甲3栋", 31, null, 100), row("甲3栋", 31, 2, 100)));
		this.rejectedRows.forget(new DayStarted(LocalDate.of(2026, 1, 1)));
		assertThat(this.desk.canDownloadRejected(summary.id())).isTrue();

		this.jdbc.sql("update intake_imports set started_at = '2020-01-01' where id = :id")
			.param("id", summary.id())
			.update();
		this.rejectedRows.forget(new DayStarted(LocalDate.of(2026, 1, 1)));
		assertThat(this.desk.canDownloadRejected(summary.id())).isFalse();
		assertThat(this.desk.rejected(summary.id(), 0, 10)).hasSize(1);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.desk.writeRejected(summary.id(), Locale.ENGLISH, new ByteArrayOutputStream()))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(IntakeRefusal.GONE));
	}

	@Test
	void an_import_that_breaks_off_leaves_whole_batches_and_the_second_run_completes_them() {
		Path file = priceTable(1200, 100);
		ImportKind<?> kind = this.kinds.named("price-table");
		ImportKind<?> dying = new DyingKind<>(kind, 700);
		long before = this.records.size();

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.imports.store(dying, read(file), CLERK, ImportProgress.SILENT, (_) -> {
			}));
		assertThat(units()).isEqualTo(500);
		assertThat(this.records.size()).isEqualTo((int) before + 1);
		assertThat(this.records.newest(0, 1).getFirst().state()).isEqualTo(ImportState.FAILED);
		assertThat(this.records.newest(0, 1).getFirst().counts().accepted()).isEqualTo(500);

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

	@Test
	void the_desk_stores_in_the_background_in_the_name_of_who_began_it() throws Exception {
		given(this.actor.get()).willReturn(CLERK);
		byte[] content = Files.readAllBytes(priceTable(600, 100));
		ImportPreview preview = this.desk.preview("price-table", new ByteArrayInputStream(content), "价格表.xlsx",
				Locale.SIMPLIFIED_CHINESE, ImportProgress.SILENT);
		CountDownLatch heard = new CountDownLatch(2);
		RunningImport running = this.desk.start(preview, new ImportProgress() {

			@Override
			public void reached(int done, int total) {
				heard.countDown();
			}

		});
		ImportSummary summary = running.result().get(60, TimeUnit.SECONDS);

		assertThat(heard.getCount()).isZero();
		assertThat(summary.actorName()).isEqualTo("顾清和");
		assertThat(summary.fileName()).isEqualTo("价格表.xlsx");
		assertThat(summary.sha256()).hasSize(64);
		assertThat(this.desk.find(summary.id())).contains(summary);
		assertThat(this.desk.imports(0, 50)).contains(summary);
	}

	@Test
	void an_unknown_kind_is_refused() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.desk.preview("horoscope", new ByteArrayInputStream(new byte[1]), "a.xls",
					Locale.ENGLISH, ImportProgress.SILENT))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(IntakeRefusal.UNKNOWN_KIND));
	}

	private ImportSummary store(Path file) {
		return this.imports.store(this.kinds.named("price-table"), read(file), CLERK, ImportProgress.SILENT, (_) -> {
		});
	}

	private ImportFile read(Path file) {
		return this.files.read(this.kinds.named("price-table"), file, file.getFileName().toString(), Locale.ENGLISH);
	}

	private Object[] row(Object building, Object floor, Object room, Object area) {
		return new Object[] { this.project, building, floor, room, area };
	}

	private Path write(Object[]... rows) {
		Object[][] all = new Object[rows.length + 1][];
		all[0] = new Object[] { "项目", "楼栋", "楼层", "房号", "建筑面积(㎡)" };
		System.arraycopy(rows, 0, all, 1, rows.length);
		return TestTables.write(this.folder.resolve(UUID.randomUUID() + ".xlsx"), all);
	}

	private Path priceTable(int units, int area) {
		Object[][] rows = new Object[units][];
		for (int i = 0; i < units; i++) {
			rows[i] = row((i % 3 + 1) + "栋", i / 10 + 1, i % 10 + 1, area);
		}
		return write(rows);
	}

	private int units() {
		return this.jdbc.sql("""
				select count(*) from property_units u join property_buildings b on b.id = u.building_id
				join property_projects p on p.id = b.project_id where p.name = :name""")
			.param("name", this.project)
			.query(Integer.class)
			.single();
	}

	/** Breaks off in the middle of a batch, as a killed node does. */
	private record DyingKind<R>(ImportKind<R> kind, int lastRow) implements ImportKind<R> {

		@Override
		public String name() {
			return this.kind.name();
		}

		@Override
		public String textPrefix() {
			return this.kind.textPrefix();
		}

		@Override
		public int order() {
			return this.kind.order();
		}

		@Override
		public List<Column> columns() {
			return this.kind.columns();
		}

		@Override
		public Examination<R> open() {
			Examination<R> examination = this.kind.open();
			return new Examination<>() {

				@Override
				public List<Examined<R>> examine(List<RowCells> rows) {
					return examination.examine(rows);
				}

				@Override
				public void store(List<Examined<R>> rows, ImportRun run) {
					examination.store(rows, run);
					if (rows.getLast().verdict().row() > DyingKind.this.lastRow) {
						throw new IllegalStateException("killed");
					}
				}

			};
		}

	}

}
