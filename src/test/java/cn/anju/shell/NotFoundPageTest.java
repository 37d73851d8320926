package cn.anju.shell;

import java.util.Locale;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
@WithMockUser(roles = "SPECIALIST")
class NotFoundPageTest extends SpringBrowserlessTest {

	@Autowired
	private CurrentActor actor;

	@BeforeEach
	void chinese() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void staff_keep_their_menu_where_there_is_no_page() {
		UI.getCurrent().navigate("office/nothing-here");
		assertThat($(H1.class).single().getText()).isEqualTo("找不到这一页");
		assertThat($(Span.class, $(Nav.class).single()).all()).extracting(Span::getText).contains("合同备案");
		assertThat($(Anchor.class).withText("回到首页").single().getHref()).isEqualTo("/office");
	}

	@Test
	@WithMockUser(roles = "OWNER")
	void an_owner_learns_nothing_of_the_office() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.OWNER, 8, "陈晓岚"));
		UI.getCurrent().navigate("office/nothing-here");
		assertThat($(H1.class).single().getText()).isEqualTo("找不到这一页");
		assertThat($(Nav.class).all()).isEmpty();
	}

}
