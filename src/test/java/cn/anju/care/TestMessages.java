package cn.anju.care;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Utc;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.ImportPreview;
import cn.anju.intake.ImportProgress;
import cn.anju.intake.ImportSummary;
import cn.anju.intake.TestTables;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables of messages, and what became of them. */
@TestComponent
class TestMessages {

	private static final Object[] HEADINGS = { "留言编号", "留言用户", "留言主题", "留言时间", "留言详情", "答复意见", "答复时间", "点赞数", "房号" };

	private final ImportDesk desk;

	private final JdbcClient jdbc;

	TestMessages(ImportDesk desk, JdbcClient jdbc) {
		this.desk = desk;
		this.jdbc = jdbc;
	}

	ImportPreview preview(Object[]... rows) {
		Object[][] all = new Object[rows.length + 1][];
		all[0] = HEADINGS;
		System.arraycopy(rows, 0, all, 1, rows.length);
		return preview(all, "留言.xlsx");
	}

	/** With headings of its own. */
	ImportPreview preview(Object[][] table, String name) {
		return preview(table, name, null);
	}

	/** For a project that was chosen. */
	ImportPreview preview(Object[][] table, String name, @Nullable ProjectId project) {
		try {
			Path file = Files.createTempFile(UUID.randomUUID().toString(), ".xlsx");
			byte[] content = Files.readAllBytes(TestTables.write(file, table));
			Files.delete(file);
			return this.desk.preview("cases", project, new ByteArrayInputStream(content), name,
					Locale.SIMPLIFIED_CHINESE, ImportProgress.SILENT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ImportSummary store(Object[]... rows) {
		return store(preview(rows));
	}

	ImportSummary store(ImportPreview preview) {
		return this.desk.start(preview, ImportProgress.SILENT).result().join();
	}

	/** The rejected rows as the file in which they come back. */
	byte[] rejected(ImportSummary summary) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			this.desk.writeRejected(summary.id(), Locale.SIMPLIFIED_CHINESE, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	List<String> reasons(ImportSummary summary) {
		return this.desk.rejected(summary.id(), 0, 99).stream().map((row) -> row.reason().code()).toList();
	}

	long id(long project, String number) {
		return this.jdbc.sql("select case_id from care_sources where project_id = ? and source_number = ?")
			.params(project, number)
			.query(Long.class)
			.single();
	}

	Map<String, Object> source(long id) {
		return this.jdbc.sql("select * from care_sources where case_id = ?").param(id).query().singleRow();
	}

	String building(PurchaseId purchase) {
		return this.jdbc.sql("""
				select b.name from property_buildings b join property_units u on u.building_id = b.id
				join purchase_purchases p on p.unit_id = u.id where p.id = ?""")
			.param(purchase.value())
			.query(String.class)
			.single();
	}

	long open(long project, AccountId handler) {
		return this.jdbc.sql("select count(*) from care_cases where project_id = ? and handler_id = ? and open = 1")
			.params(project, handler.value())
			.query(Long.class)
			.single();
	}

	Instant due(long id) {
		return Utc.instant(this.jdbc.sql("select due_at from care_cases where id = ?")
			.param(id)
			.query(LocalDateTime.class)
			.single());
	}

	long queued(long id) {
		return this.jdbc.sql("select count(*) from procedure_queue where source = 'care' and subject_id = ?")
			.param(id)
			.query(Long.class)
			.single();
	}

	long count(long project) {
		return this.jdbc.sql("select count(*) from care_cases where project_id = ?")
			.param(project)
			.query(Long.class)
			.single();
	}

}
