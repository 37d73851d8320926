package cn.anju.shell;

import java.util.List;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class BootstrapPageTest {

	private static final String HEAD = """
			<html><head><link rel="stylesheet" href="anju/base.css?v-c=1"><link rel="stylesheet" href="anju/owner.css?v-c=2">
			<link rel="stylesheet" href="anju/office.css?v-c=3"><link rel="stylesheet" href="anju/work.css?v-c=4">
			<link rel="stylesheet" href="anju/file.css?v-c=5"></head><body></body></html>""";

	private final BootstrapPage bootstrap = new BootstrapPage(List.of(), new CriticalStyle());

	@AfterEach
	void nobody_is_there() {
		VaadinSession.setCurrent(null);
	}

	@Test
	void style_sheets_of_the_office_never_reach_a_phone() {
		assertThat(sheets("/my/filing")).containsExactly("anju/base.css?v-c=1", "anju/owner.css?v-c=2");
		assertThat(sheets("/office/filing")).hasSize(5);
	}

	private List<String> sheets(String path) {
		VaadinSession.setCurrent(mock(VaadinSession.class));
		VaadinServletRequest request = mock(VaadinServletRequest.class);
		given(request.getHttpServletRequest()).willReturn(new MockHttpServletRequest("GET", path));
		Document page = Jsoup.parse(HEAD);
		this.bootstrap.prepare(new IndexHtmlResponse(request, mock(VaadinResponse.class), page));
		return page.select("link[rel=stylesheet]").eachAttr("href");
	}

}
