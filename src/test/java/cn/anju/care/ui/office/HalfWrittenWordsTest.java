package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.Case;
import cn.anju.care.CaseEntry;
import cn.anju.care.DeskCases;
import cn.anju.care.DeskCases.Home;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff have half written is kept for its own reader and given back. */
@StandInUsersTest
@Import({ StandingClock.class, DeskCases.class })
@WithMockUser(roles = { "SPECIALIST", "SUPERVISOR" })
class HalfWrittenWordsTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private DeskCases cases;

	@Autowired
	private SettableClock clock;

	private Home home;

	private Case one;

	@BeforeEach
	void a_case_is_open() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.home = this.cases.home(MONDAY.minusDays(20));
		this.one = this.cases.reported(this.home, "车位优惠没写进合同");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("office/care/" + this.one.id());
	}

	@Test
	void what_is_written_for_staff_never_stands_in_the_reply_to_the_owner() {
		composed().setValue("今天下午给您回话");
		press("内部备注");
		assertThat(composed().getValue()).isEmpty();
		composed().setValue("业主情绪激动");
		press("给业主");
		assertThat(composed().getValue()).isEqualTo("今天下午给您回话");
		test($(Button.class).withText("回复业主").single()).click();
		CaseEntry said = this.cases.file(this.one.id()).entries().getLast();
		assertThat(said.words()).isEqualTo("今天下午给您回话");
		assertThat(said.internal()).isFalse();
		assertThat(composed().getValue()).isEmpty();
		press("内部备注");
		assertThat(composed().getValue()).isEqualTo("业主情绪激动");
	}

	@Test
	void each_field_gets_back_what_was_kept_under_its_own_key_only() {
		kept("reply", "写给业主的一半");
		assertThat(composed().getValue()).isEqualTo("写给业主的一半");
		press("内部备注");
		kept("note", "备注的一半");
		assertThat(composed().getValue()).isEqualTo("备注的一半");
		press("给业主");
		assertThat(composed().getValue()).isEqualTo("写给业主的一半");
	}

	@Test
	void a_dialog_gets_back_what_was_typed_before_escape_and_forgets_what_was_sent() {
		press("办好了");
		kept("RESOLVE", "当场补了附");
		TextArea result = $(TextArea.class).withLabel("结果").single();
		assertThat(result.getValue()).isEqualTo("当场补了附");
		result.setValue("当场补了附件");
		test($(Button.class).withText("办好了").single()).click();
		assertThat(sent("removeItem")).contains(key("RESOLVE"));
		assertThat(this.cases.file(this.one.id()).entries().getLast().words()).isEqualTo("当场补了附件");
	}

	/** The browser answers what it has kept under this key, and nothing else is asked. */
	private void kept(String what, String words) {
		List<PendingJavaScriptInvocation> asking = pending("getItem").stream()
			.filter((asked) -> asked.getInvocation().getParameters().contains(key(what)))
			.toList();
		assertThat(asking).hasSize(1);
		asking.getFirst().complete(StringNode.valueOf(words));
	}

	private List<Object> sent(String script) {
		List<Object> facts = new ArrayList<>();
		pending(script).forEach((asked) -> facts.addAll(asked.getInvocation().getParameters()));
		return facts;
	}

	private static List<PendingJavaScriptInvocation> pending(String script) {
		UI ui = UI.getCurrent();
		ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
		return ui.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.filter((asked) -> asked.getInvocation().getExpression().contains("sessionStorage." + script))
			.toList();
	}

	private String key(String what) {
		return this.home.specialist().value() + "-case-" + this.one.id() + "-" + what;
	}

	private TextArea composed() {
		return $(TextArea.class, $(CaseComposer.class).single()).single();
	}

	private void press(String text) {
		test($(NativeButton.class).all()
			.stream()
			.filter((button) -> button.getElement().getTextRecursively().equals(text))
			.findFirst()
			.orElseThrow()).click();
	}

}
