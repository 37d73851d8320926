package cn.anju.intake.ui.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectScope;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.TestTables;
import cn.anju.purchase.TestPurchases;
import cn.anju.shell.Alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = "SPECIALIST")
class ImportsViewTest extends SpringBrowserlessTest {

	@TempDir
	private Path folder;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private TestPurchases purchases;

	@BeforeEach
	void a_clerk_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 7, "顾清和"));
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void a_file_is_shown_before_it_is_stored_and_the_result_has_an_address() throws IOException {
		upload(priceTable());

		assertThat($(Span.class).all()).extracting(Span::getText).contains("接受", "退回", "新增");
		assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("还没有保存任何内容。");
		Button store = $(Button.class).withText("导入 2 行").single();
		assertThat($(Grid.class).single().getGenericDataView().getItems().count()).isEqualTo(1);
		assertThat(tab("退回")).isEqualTo("true");

		test(store).click();
		String address = awaitResult();
		assertThat(address).matches("office/imports/\\d+");
		UI.getCurrent().navigate(address);
		assertThat($(Anchor.class).all()).extracting(Anchor::getText).anyMatch((text) -> text.contains("全部导入记录"));
		assertThat($(Span.class).all()).extracting(Span::getText).contains("下载退回的行", "导入完成");
	}

	@Test
	void filters_show_the_rows_they_name() throws IOException {
		upload(priceTable());
		NativeButton all = $(NativeButton.class).all()
			.stream()
			.filter((button) -> button.hasClassName("aj-tab"))
			.findFirst()
			.orElseThrow();
		test(all).click();

		assertThat($(Grid.class).single().getGenericDataView().getItems().count()).isEqualTo(3);
	}

	@Test
	void a_refused_file_is_explained_and_what_was_chosen_stays() {
		navigate(ImportsView.class);
		RadioButtonGroup<ImportDesk.Kind> kinds = kinds();
		ImportDesk.Kind ledger = kinds.getListDataView().getItems().toList().getLast();
		kinds.setValue(ledger);
		start().read(UI.getCurrent(), "a.xls", new ByteArrayInputStream("<html><table>".getBytes()));
		roundTrip();

		assertThat($(Alert.class).single().getChildren().toList().toString()).isNotEmpty();
		assertThat($(Span.class, $(Alert.class).single()).all()).extracting(Span::getText)
			.anyMatch((text) -> text.contains("只是名字像 Excel"));
		assertThat(kinds().getValue()).isEqualTo(ledger);
	}

	@Test
	void another_file_can_be_chosen_without_storing() throws IOException {
		upload(priceTable());
		test($(Button.class).withText("换一个文件").single()).click();

		assertThat(start().isVisible()).isTrue();
		assertThat($(LinesPanel.class).all()).isEmpty();
	}

	@Test
	void an_import_that_is_not_there_is_not_found() {
		UI.getCurrent().navigate("office/imports/1");
		assertThat($(ImportResultView.class).all()).isEmpty();
	}

	@Test
	void R_267_whoever_works_for_several_projects_says_into_which_one_messages_go() throws IOException {
		ProjectId one = this.purchases.project();
		worksFor(one, this.purchases.project());
		navigate(ImportsView.class);
		assertThat($(Select.class).all()).isEmpty();
		chooseMessages();
		start().read(UI.getCurrent(), "留言.xlsx", messages());
		roundTrip();
		assertThat($(Button.class).withText("没有可以导入的行").all()).hasSize(1);
		test($(Button.class).withText("换一个文件").single()).click();
		assertThat(projects().getListDataView().getItems()).hasSize(2);
		projects().getListDataView()
			.getItems()
			.filter((project) -> project.id().equals(one))
			.forEach(projects()::setValue);
		start().read(UI.getCurrent(), "留言.xlsx", messages());
		roundTrip();
		assertThat($(Button.class).withText("导入 1 行").all()).hasSize(1);
	}

	@Test
	void R_267_whoever_works_for_one_project_is_not_asked() {
		worksFor(this.purchases.project());
		navigate(ImportsView.class);
		chooseMessages();
		assertThat($(Select.class).all()).isEmpty();
	}

	private void worksFor(ProjectId... projects) {
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(projects)));
	}

	private void chooseMessages() {
		kinds().setValue(
				kinds().getListDataView().getItems().filter(ImportDesk.Kind::asksForProject).findFirst().orElseThrow());
	}

	@SuppressWarnings("unchecked")
	private Select<ProjectName> projects() {
		return $(Select.class).single();
	}

	private ByteArrayInputStream messages() throws IOException {
		Path file = TestTables.write(this.folder.resolve(UUID.randomUUID() + ".xlsx"),
				new Object[] { "编号", "时间", "内容" }, new Object[] { "A1", "2023/1/5", "漏水" });
		return new ByteArrayInputStream(Files.readAllBytes(file));
	}

	private void upload(Path file) throws IOException {
		navigate(ImportsView.class);
		start().read(UI.getCurrent(), file.getFileName().toString(),
				new ByteArrayInputStream(Files.readAllBytes(file)));
		roundTrip();
	}

	private StartPanel start() {
		return $(StartPanel.class).single();
	}

	@SuppressWarnings("unchecked")
	private RadioButtonGroup<ImportDesk.Kind> kinds() {
		return $(RadioButtonGroup.class).single();
	}

	private String tab(String name) {
		return $(NativeButton.class).all()
			.stream()
			.filter((button) -> button.getElement().getTextRecursively().startsWith(name))
			.findFirst()
			.orElseThrow()
			.getElement()
			.getAttribute("aria-selected");
	}

	private String awaitResult() {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while ($(Anchor.class).withText("查看导入结果").all().isEmpty() && System.nanoTime() < end) {
			roundTrip();
		}
		return $(Anchor.class).withText("查看导入结果").single().getHref();
	}

	private Path priceTable() {
		String project = "园" + UUID.randomUUID().toString().substring(0, 6);
		return TestTables.write(this.folder.resolve("价格表.xlsx"), new Object[] { "项目", "楼栋", "房号", "建筑面积" },
				new Object[] { project, "1栋", "101", 100 }, new Object[] { project, "1栋", "102", 90 },
				new Object[] { project, "1栋", "103", "百" });
	}

}
