package cn.anju.intake;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import cn.anju.core.CurrentActor;
import cn.anju.core.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

/** Previews and imports from beginning to end. */
class ImportsTest extends WithPriceTables {

	@Autowired
	private CurrentActor actor;

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

}
