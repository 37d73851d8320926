package cn.anju.shell;

import java.util.List;

import cn.anju.core.CurrentActor;
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
 * look alike, so that nobody learns what exists. Staff keep their menu.
 */
@PermitAll
class NotFoundPage extends NoPage implements HasErrorParameter<NotFoundException> {

	private static final long serialVersionUID = 1L;

	private final transient List<HeaderItem> items;

	private final transient List<MenuCount> counts;

	private final transient CurrentActor actor;

	NotFoundPage(List<HeaderItem> items, List<MenuCount> counts, CurrentActor actor) {
		this.items = items;
		this.counts = counts;
		this.actor = actor;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		boolean office = event.getLocation().getPath().startsWith("office");
		boolean signedIn = VaadinRequest.getCurrent().getUserPrincipal() != null;
		Anchor home = new Anchor(office ? "/office" : "/my", getTranslation("shell.not-found.home"));
		if (office && signedIn && this.actor.get().isStaff()) {
			OfficeLayout layout = new OfficeLayout(this.items, this.counts);
			layout.showRouterLayoutContent(
					words(getTranslation("shell.not-found.title"), getTranslation("shell.not-found.office"), home));
			add(layout);
			return HttpServletResponse.SC_NOT_FOUND;
		}
		if (!signedIn) {
			// signed out meanwhile, such as by the back button: the server leads to the
			// sign-in
			event.getUI().getPage().setLocation(office ? "/office" : "/my");
		}
		say(getTranslation("shell.not-found.title"),
				getTranslation(office ? "shell.not-found.office" : "shell.not-found.text"), home);
		return HttpServletResponse.SC_NOT_FOUND;
	}

}
