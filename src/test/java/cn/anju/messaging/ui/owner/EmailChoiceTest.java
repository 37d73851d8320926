package cn.anju.messaging.ui.owner;

import java.util.Locale;
import java.util.Optional;

import cn.anju.StandInUsersTest;
import cn.anju.core.Refused;
import cn.anju.messaging.EmailAddress;
import cn.anju.messaging.MessagingRefusal;
import cn.anju.messaging.MyEmail;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

@StandInUsersTest
class EmailChoiceTest extends SpringBrowserlessTest {

	private final MyEmail email = mock(MyEmail.class);

	@BeforeEach
	void chinese() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		given(this.email.address()).willReturn(Optional.empty());
	}

	@Test
	void what_is_no_address_is_said_at_the_field_and_stays() {
		willThrow(new Refused(MessagingRefusal.ADDRESS)).given(this.email).ask(any(), any());
		show();
		$(Input.class).single().setValue("wang@");
		test($(NativeButton.class).withText("发送验证码").single()).click();
		assertThat($(Paragraph.class).withId("email-fault").single().getText()).startsWith("这不是邮箱地址");
		assertThat($(Input.class).single().getValue()).isEqualTo("wang@");
	}

	@Test
	void an_address_is_asked_for_its_code_and_then_used_until_it_is_taken_back() {
		show();
		$(Input.class).single().setValue("wang.yi@example.com");
		given(this.email.address()).willReturn(Optional.of(new EmailAddress("wang.yi@example.com", false)));
		test($(NativeButton.class).withText("发送验证码").single()).click();
		verify(this.email).ask("wang.yi@example.com", Locale.SIMPLIFIED_CHINESE);
		$(Input.class).single().setValue("123456");
		given(this.email.address()).willReturn(Optional.of(new EmailAddress("wang.yi@example.com", true)));
		test($(NativeButton.class).withText("确认邮箱").single()).click();
		verify(this.email).confirm(eq("123456"));
		assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("有新通知时，发邮件到 wang.yi@example.com。");
		test($(NativeButton.class).withText("不再发邮件").single()).click();
		verify(this.email).remove();
	}

	private void show() {
		UI.getCurrent().add(new EmailChoice(this.email));
	}

}
