package cn.anju.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Shown for an address that leads nowhere, and for a thing that is not the reader's: both
 * look alike, so that nobody learns what exists.
 */
@PermitAll
class NotFoundPage extends NoPage implements HasErrorParameter<NotFoundException> {

	private static final long serialVersionUID = 1L;

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		boolean office = event.getLocation().getPath().startsWith("office");
		if (VaadinRequest.getCurrent().getUserPrincipal() == null) {
			// signed out meanwhile, such as by the back button: the server leads to the
			// sign-in
			event.getUI().getPage().setLocation(office ? "/office" : "/my");
		}
		say(getTranslation("shell.not-found.title"),
				getTranslation(office ? "shell.not-found.office" : "shell.not-found.text"),
				new Anchor(office ? "/office" : "/my", getTranslation("shell.not-found.home")));
		return HttpServletResponse.SC_NOT_FOUND;
	}

}
