package cn.anju.purchase.ui.owner;

import java.util.Optional;

import cn.anju.core.Roles;
import cn.anju.shell.FirstScreen;
import cn.anju.shell.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/** The owner's home in the bootstrap page, for signed-in owners only. */
@Component
class HomeFirstScreen implements FirstScreen {

	private final HomeContents contents;

	private final HomeMarkup markup;

	HomeFirstScreen(HomeContents contents, HomeMarkup markup) {
		this.contents = contents;
		this.markup = markup;
	}

	@Override
	public String path() {
		return "/my";
	}

	@Override
	public Optional<String> html(HttpServletRequest request, Preferences preferences) {
		if (!request.isUserInRole(Roles.OWNER)) {
			return Optional.empty();
		}
		HomeContent content = this.contents.of(request.getParameter("home"), preferences.locale());
		Element page = this.markup.draw(content, preferences.locale());
		// until the client engine runs, which listens early, a link is the browser's own
		page.select("[router-link]").removeAttr("router-link").attr("router-ignore", "");
		return Optional.of(page.outerHtml());
	}

}
