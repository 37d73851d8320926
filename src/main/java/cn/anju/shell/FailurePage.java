package cn.anju.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown when a page could not be built: what is safe, what to do, and a number. */
@PermitAll
class FailurePage extends NoPage implements HasErrorParameter<Exception> {

	private static final long serialVersionUID = 1L;

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		String words = ErrorEdge.words(ErrorEdge.root(parameter.getException()), UI.getCurrent());
		Anchor again = new Anchor("/" + event.getLocation().getPath(), getTranslation("shell.failure.again"));
		again.setRouterIgnore(true);
		say(getTranslation("shell.failure.title"), words, again);
		return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

}
