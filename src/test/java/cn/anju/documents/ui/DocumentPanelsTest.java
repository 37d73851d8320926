package cn.anju.documents.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.Subject;
import cn.anju.documents.Checklist;
import cn.anju.documents.CopyKind;
import cn.anju.documents.Custody;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.DocumentSummary;
import cn.anju.documents.NewDocument;
import cn.anju.documents.NewOriginal;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.documents.RequiredItem;
import cn.anju.documents.TestHolder;
import cn.anju.identity.CurrentOwner;
import cn.anju.shell.CommandDialog;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class DocumentPanelsTest extends SpringBrowserlessTest {

	private static final byte[] PDF = "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII);

	private final PersonId buyer = new PersonId(Ids.next());

	@Autowired
	private DocumentPanels panels;

	@Autowired
	private DocumentDesk desk;

	@Autowired
	private Custody custody;

	@Autowired
	private Checklist checklist;

	@Autowired
	private TestHolder homes;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private Clock clock;

	private Subject home;

	@BeforeEach
	void a_clerk_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 5, "Lin"));
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
		this.home = this.homes.homeOf(this.buyer);
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void a_clerk_uploads_a_document_shows_it_to_the_owner_removes_it_and_undoes_the_removal() {
		DocumentPanel panel = show(this.panels.documents(this.home));
		upload(panel, DocumentCategory.OTHER, "合同.pdf");
		$(Checkbox.class, panel).single().setValue(true);
		assertThat(this.desk.of(this.home)).singleElement().matches((document) -> document.visibleToOwner());
		test($(NativeButton.class, panel).withText("移除").single()).click();
		$(TextArea.class).single().setValue("传错了");
		test($(Button.class).withText("移除").single()).click();
		assertThat(this.desk.of(this.home)).isEmpty();
		test($(NativeButton.class, panel).withText("撤销移除").single()).click();
		assertThat(this.desk.of(this.home)).hasSize(1);
	}

	@Test
	void a_clerk_hands_over_an_original_and_sees_where_each_is() {
		LocalDate today = LocalDate.now(this.clock);
		this.custody.register(
				List.of(new NewOriginal(this.home, "sale-contract", 1, Party.of(PartyKind.CUSTOMER_SERVICE), today),
						new NewOriginal(this.home, "sale-contract", 2, Party.of(PartyKind.CUSTOMER_SERVICE), today)));
		CustodyPanel panel = show(this.panels.custody(this.home));
		assertThat(texts(panel)).contains("客服部 2");
		test($(NativeButton.class, panel).withText("交接给……").all().getFirst()).click();
		$(TextField.class).withLabel("交出人签名").single().setValue("林");
		$(TextField.class).withLabel("接收人签名").single().setValue("王");
		test($(Button.class).withText("登记交接").single()).click();
		assertThat(texts(panel)).contains("办公室 1", "客服部 1", "交出签名：林；接收签名：王");
	}

	@Test
	void R_005_a_clerk_receives_a_document_with_its_copy_and_accepts_it_with_its_validity() {
		long file = this.desk.add(
				new NewDocument(this.home, "护照.pdf", DocumentCategory.IDENTITY, CopyKind.COPY, false, null),
				new ByteArrayInputStream(PDF));
		this.checklist.require(List.of(new RequiredItem(this.home, "identity", "身份证复印件", "Identity card")));
		ChecklistPanel panel = show(this.panels.checklist(this.home));
		test($(NativeButton.class, panel).withText("已收到").single()).click();
		Select<DocumentSummary> copy = select("哪个文件");
		copy.setValue(this.desk.of(this.home).getFirst());
		test($(Button.class).withText("已收到").single()).click();
		test($(NativeButton.class, panel).withText("核验通过").single()).click();
		LocalDate valid = LocalDate.now(this.clock).plusYears(5);
		$(DatePicker.class).single().setValue(valid);
		test($(Button.class).withText("核验通过").single()).click();
		assertThat(texts(panel)).contains("已通过").anyMatch((text) -> text.contains("Lin") && text.contains("有效期至"));
		assertThat(this.checklist.of(this.home)).singleElement().satisfies((entry) -> {
			assertThat(entry.file()).isEqualTo(file);
			assertThat(entry.validUntil()).isEqualTo(valid);
			assertThat(entry.verifier()).isEqualTo("Lin");
			assertThat(entry.verifiedAt()).isNotNull();
		});
	}

	@Test
	void R_004_R_088_a_clerk_classifies_a_document_and_marks_it_as_an_original() {
		DocumentPanel panel = show(this.panels.documents(this.home));
		upload(panel, DocumentCategory.OTHER, "合同.pdf");
		test($(NativeButton.class, panel).withText("改分类").single()).click();
		Select<DocumentCategory> category = select("类别", CommandDialog.class);
		category.setValue(DocumentCategory.CONTRACT);
		Select<CopyKind> copy = select("原件还是复印件", CommandDialog.class);
		copy.setValue(CopyKind.ORIGINAL);
		test($(Button.class).withText("保存分类").single()).click();
		assertThat(this.desk.of(this.home)).singleElement()
			.extracting(DocumentSummary::category, DocumentSummary::copy)
			.containsExactly(DocumentCategory.CONTRACT, CopyKind.ORIGINAL);
		assertThat(texts(panel)).anyMatch((text) -> text.startsWith("合同 · 原件")).contains("上传 · 合同.pdf", "改分类 · 合同.pdf");
	}

	@Test
	void R_004_nothing_is_uploaded_before_a_category_is_chosen() {
		DocumentPanel panel = show(this.panels.documents(this.home));
		Select<DocumentCategory> category = select("类别");
		assertThat(category.getValue()).isNull();
		assertThat($(Upload.class, panel).single().isEnabled()).isFalse();
		upload(panel, DocumentCategory.FILING, "备案表.pdf");
		assertThat(this.desk.of(this.home)).singleElement()
			.extracting(DocumentSummary::category)
			.isEqualTo(DocumentCategory.FILING);
	}

	@Test
	void a_hand_over_that_is_refused_marks_the_fields_it_is_about_and_keeps_what_was_typed() {
		LocalDate today = LocalDate.now(this.clock);
		this.custody.register(
				List.of(new NewOriginal(this.home, "sale-contract", 1, Party.of(PartyKind.CUSTOMER_SERVICE), today)));
		CustodyPanel panel = show(this.panels.custody(this.home));
		test($(NativeButton.class, panel).withText("交接给……").single()).click();
		TextField from = $(TextField.class).withLabel("交出人签名").single();
		from.setValue("林");
		test($(Button.class).withText("登记交接").single()).click();
		TextField to = $(TextField.class).withLabel("接收人签名").single();
		assertThat(to.isInvalid()).isTrue();
		assertThat(to.getErrorMessage()).isNotBlank();
		assertThat(from.isInvalid()).isFalse();
		assertThat(from.getValue()).isEqualTo("林");
		to.setValue("王");
		test($(Button.class).withText("登记交接").single()).click();
		assertThat($(CommandDialog.class).all()).isEmpty();
	}

	private void upload(DocumentPanel panel, DocumentCategory category, String name) {
		Select<DocumentCategory> choice = select("类别");
		choice.setValue(category);
		test($(Upload.class, panel).single()).upload(name, "application/pdf", PDF);
	}

	@SuppressWarnings("unchecked")
	private <T> Select<T> select(String label) {
		return $(Select.class).all().stream().filter((one) -> label.equals(one.getLabel())).findFirst().orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private <T> Select<T> select(String label, Class<? extends Component> inside) {
		return $(Select.class, $(inside).single()).all()
			.stream()
			.filter((one) -> label.equals(one.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private List<String> texts(Component panel) {
		return $(Span.class, panel).all().stream().map(Span::getText).toList();
	}

	private <T extends Component> T show(T panel) {
		UI.getCurrent().add(panel);
		return panel;
	}

}
