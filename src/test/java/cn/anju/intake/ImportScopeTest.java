package cn.anju.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Staff imports into the projects it works for, and sees the imports of these. */
class ImportScopeTest extends WithPriceTables {

	private static final Actor NEIGHBOUR = new Actor(Actor.Kind.STAFF, 8, "林一帆");

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private CurrentActor actor;

	@Test
	void a_clerk_of_one_project_cannot_import_into_another() throws IOException {
		store(write(row("1栋", 1, 1, 100)));
		worksFor(CLERK, new ProjectScope(false, Set.of(new ProjectId(1))));

		ImportPreview preview = preview(write(row("1栋", 1, 1, 101), row("1栋", 1, 2, 100), row("1栋", 1, null, 100)));

		assertThat(preview.counts()).isEqualTo(new ImportCounts(0, 3, 0, 0, 0, 0));
		assertThat(preview.lines(ImportPreview.RowFilter.ALL, 0, 9)).allSatisfy((line) -> {
			assertThat(line.verdict().reason()).isEqualTo(Finding.of("other-project", ""));
			assertThat(line.verdict().also()).isEmpty();
			assertThat(line.change().differences()).isEmpty();
		});
		ImportSummary stored = this.desk.start(preview, ImportProgress.SILENT).result().join();
		assertThat(stored.counts().accepted()).isZero();
		assertThat(units()).isEqualTo(1);
	}

	@Test
	void a_clerk_of_one_project_begins_no_other() throws IOException {
		worksFor(CLERK, new ProjectScope(false, Set.of(new ProjectId(1))));

		assertThat(preview(write(row("1栋", 1, 1, 100))).counts().rejected()).isEqualTo(1);
	}

	@Test
	void a_clerk_imports_into_his_own_project() throws IOException {
		store(write(row("1栋", 1, 1, 100)));
		worksFor(CLERK, scopeOfTheProject());

		assertThat(preview(write(row("1栋", 1, 1, 101), row("1栋", 1, 2, 100))).counts())
			.isEqualTo(new ImportCounts(2, 0, 1, 1, 0, 0));
	}

	@Test
	void imports_of_other_projects_are_not_seen() {
		ImportSummary done = store(write(row("1栋", 1, 1, 100), row("1栋", 1, null, 100)));
		ProjectScope scope = scopeOfTheProject();

		worksFor(NEIGHBOUR, new ProjectScope(false, Set.of(new ProjectId(1))));
		assertThat(this.desk.find(done.id())).isEmpty();
		assertThat(this.desk.imports(0, 50)).doesNotContain(done);
		assertThat(this.desk.rejected(done.id(), 0, 9)).isEmpty();
		assertThat(this.desk.canDownloadRejected(done.id())).isFalse();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.desk.writeRejected(done.id(), Locale.ENGLISH, new ByteArrayOutputStream()));
		int others = this.desk.size();

		worksFor(NEIGHBOUR, scope);
		assertThat(this.desk.find(done.id())).contains(done);
		assertThat(this.desk.imports(0, 50)).contains(done);
		assertThat(this.desk.rejected(done.id(), 0, 9)).hasSize(1);
		assertThat(this.desk.size()).isGreaterThan(others);

		worksFor(CLERK, new ProjectScope(false, Set.of()));
		assertThat(this.desk.find(done.id())).contains(done);
	}

	private ImportPreview preview(Path file) throws IOException {
		return this.desk.preview("price-table", new ByteArrayInputStream(Files.readAllBytes(file)), "价格表.xlsx",
				Locale.SIMPLIFIED_CHINESE, ImportProgress.SILENT);
	}

	private void worksFor(Actor clerk, ProjectScope scope) {
		given(this.actor.get()).willReturn(clerk);
		given(this.staff.projects(any(String[].class))).willReturn(scope);
	}

	private ProjectScope scopeOfTheProject() {
		return new ProjectScope(false,
				this.jdbc.sql("select id from property_projects where name = :name")
					.param("name", this.project)
					.query((row, _) -> new ProjectId(row.getLong("id")))
					.set());
	}

}
