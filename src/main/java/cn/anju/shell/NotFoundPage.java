package cn.anju.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Shown for an address that leads nowhere, and for a thing that is not the reader's: both
 * look alike, so that nobody learns what exists.
 */
@PermitAll
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		String home = event.getLocation().getPath().startsWith("office") ? "/office" : "/my";
		Anchor back = new Anchor(home, getTranslation("shell.not-found.home"));
		back.addClassNames("aj-btn", "aj-btn-outline");
		add(EmptyState.page("search", getTranslation("shell.not-found.title"), getTranslation("shell.not-found.text"),
				back));
		return HttpServletResponse.SC_NOT_FOUND;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("shell.not-found.title");
	}

}
