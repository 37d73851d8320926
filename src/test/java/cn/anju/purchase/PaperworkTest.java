package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;
import cn.anju.documents.Checklist;
import cn.anju.documents.ChecklistDesk;
import cn.anju.documents.ChecklistEntry;
import cn.anju.documents.DocumentCategory;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class PaperworkTest {

	@Autowired
	private PaperworkDesk desk;

	@Autowired
	private ChecklistDesk verdicts;

	@Autowired
	private Checklist checklist;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private Clock clock;

	private TestPurchases.Sample sample;

	@BeforeEach
	void a_specialist_of_the_project_is_signed_in() {
		ProjectId project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(project)));
		this.sample = this.purchases.sample(project, LocalDate.now(this.clock).minusDays(5), "欧阳听雨", "周敏");
	}

	@Test
	void R_004_an_import_asks_for_nothing_and_a_begun_checklist_has_what_the_stage_needs() {
		assertThat(items()).isEmpty();
		assertThat(this.desk.missing()).isEmpty();
		assertThat(this.desk.anyBegun()).isFalse();
		assertThat(this.desk.begin(List.of(this.sample.id()))).isEqualTo(1);
		assertThat(this.desk.anyBegun()).isTrue();
		assertThat(items()).extracting(ChecklistEntry::nameZh)
			.containsExactly("认购书", "身份证件 欧阳听雨", "身份证件 周敏", "买卖合同", "备案后的买卖合同");
		assertThat(items()).extracting(ChecklistEntry::category)
			.contains(DocumentCategory.IDENTITY, DocumentCategory.CONTRACT, DocumentCategory.FILING);
	}

	@Test
	void R_004_the_list_of_missing_documents_names_what_is_not_accepted_and_beginning_again_keeps_verdicts() {
		this.desk.begin(List.of(this.sample.id()));
		ChecklistEntry first = items().getFirst();
		this.verdicts.receive(first.id(), first.version(), null);
		this.verdicts.accept(first.id(), first.version() + 1, null);
		this.desk.begin(List.of(this.sample.id()));
		assertThat(this.desk.missing()).singleElement().satisfies((one) -> {
			assertThat(one.buyers()).containsExactly("欧阳听雨", "周敏");
			assertThat(one.missing()).extracting(ChecklistEntry::nameZh).hasSize(4).doesNotContain("认购书");
		});
	}

	@Test
	void a_checklist_of_another_project_is_neither_begun_nor_listed() {
		this.desk.begin(List.of(this.sample.id()));
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.purchases.project())));
		assertThat(this.desk.begin(List.of(this.sample.id()))).isZero();
		assertThat(this.desk.missing()).isEmpty();
	}

	private List<ChecklistEntry> items() {
		return this.checklist.of(Subject.of(this.sample.id()));
	}

}
