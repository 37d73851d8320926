package cn.anju.intake;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import cn.anju.StandInUsersTest;

import static org.assertj.core.api.Assertions.assertThat;

@StandInUsersTest
class ImportCommandTest {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

	@Autowired
	private ImportCommand command;

	@Test
	void the_result_is_one_json_object_and_rejected_rows_are_no_failure() {
		String project = "园" + UUID.randomUUID().toString().substring(0, 6);
		Path file = TestTables.write(this.folder.resolve("a.xlsx"), new Object[] { "项目", "楼栋", "房号", "建筑面积" },
				new Object[] { project, "1栋", "101", 100 }, new Object[] { project, "1栋", "102", "百" });
		ImportCommand.Outcome outcome = run("import", "price-table", file.toString());

		assertThat(outcome.code()).isZero();
		assertThat(outcome.result()).doesNotContain("\n");
		JsonNode result = new JsonMapper().readTree(outcome.result());
		assertThat(result.propertyNames()).containsExactly("accepted", "rejected", "created", "changed", "unchanged",
				"rows");
		assertThat(result.toString()).isEqualTo("""
				{"accepted":1,"rejected":1,"created":1,"changed":0,"unchanged":0,\
				"rows":[{"row":3,"reason":"unreadable-area","also":[]}]}""");
		assertThat(run("import", "price-table", file.toString()).result()).startsWith("""
				{"accepted":1,"rejected":1,"created":0,"changed":0,"unchanged":1,""");
	}

	@Test
	void rows_that_name_no_project_are_those_of_the_project_behind_the_file() {
		String project = "园" + UUID.randomUUID().toString().substring(0, 6);
		for (String each : new String[] { project, project + "二期" }) {
			Path units = TestTables.write(this.folder.resolve("a.xlsx"), new Object[] { "项目", "楼栋", "房号", "建筑面积" },
					new Object[] { each, "1栋", "101", 100 });
			run("import", "price-table", units.toString());
		}
		Path file = TestTables.write(this.folder.resolve("b.xlsx"), new Object[] { "留言编号", "留言时间", "留言详情" },
				new Object[] { "A1", "2023/1/5 8:03", "漏水" });
		assertThat(run("import", "cases", file.toString()).result()).contains("which-project");
		assertThat(run("import", "cases", file.toString(), project).result()).doesNotContain("which-project");
		assertThat(run("import", "cases", file.toString(), "别处").code()).isEqualTo(1);
		assertThat(this.messages.toString(StandardCharsets.UTF_8)).contains("别处");
	}

	@Test
	void a_file_that_cannot_be_read_is_a_failure_with_a_clear_message() throws Exception {
		assertThat(run("import", "price-table", this.folder.resolve("none.xls").toString()).code()).isEqualTo(1);
		Path html = Files.writeString(this.folder.resolve("a.xls"), "<html><table></table></html>");
		assertThat(run("import", "price-table", html.toString())).isEqualTo(new ImportCommand.Outcome(1, ""));
		assertThat(run("import", "horoscope", html.toString()).code()).isEqualTo(1);
		assertThat(this.messages.toString(StandardCharsets.UTF_8).lines()).hasSize(3)
			.noneMatch((line) -> line.startsWith("!"));
	}

	@Test
	void a_wrong_call_says_how_to_call() {
		assertThat(run("import", "ledger").code()).isEqualTo(2);
		assertThat(this.messages.toString(StandardCharsets.UTF_8)).contains("import price-table|ledger");
	}

	private ImportCommand.Outcome run(String... arguments) {
		return this.command.run(List.of(arguments), new PrintStream(this.messages, true, StandardCharsets.UTF_8));
	}

}
