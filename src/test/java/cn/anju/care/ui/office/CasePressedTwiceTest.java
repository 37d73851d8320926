package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.care.Case;
import cn.anju.care.CaseEntry;
import cn.anju.care.DeskCases;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/** Ctrl and Enter twice, faster than the dialog closes. */
@StandInUsersTest
@Import({ StandingClock.class, DeskCases.class })
@WithMockUser(roles = { "SPECIALIST", "SUPERVISOR" })
class CasePressedTwiceTest extends SpringBrowserlessTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private DeskCases cases;

	@Autowired
	private SettableClock clock;

	@Test
	void what_is_pressed_twice_is_done_once() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		Case one = this.cases.reported(this.cases.home(MONDAY.minusDays(20)), "车位优惠没写进合同");
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		UI.getCurrent().navigate("office/care/" + one.id());
		test($(NativeButton.class).all()
			.stream()
			.filter((button) -> button.getElement().getTextRecursively().startsWith("记联系"))
			.findFirst()
			.orElseThrow()).click();
		$(TextArea.class).withLabel("谈了什么").single().setValue("电话里说好了");
		Button go = $(Button.class).withText("记联系").single();
		go.click();
		go.click();
		assertThat(this.cases.file(one.id()).entries()).extracting(CaseEntry::kind)
			.containsOnlyOnce(CaseEntry.Kind.CONTACTED);
	}

}
