package cn.anju.purchase.ui.owner;

import cn.anju.core.Roles;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The owner's home (/my). */
@Route("my")
@Menu(title = "purchase.menu.home", order = 0, icon = "home")
@RolesAllowed(Roles.OWNER)
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient HomeContents contents;

	private final transient HomeMarkup markup;

	HomeView(HomeContents contents, HomeMarkup markup) {
		this.contents = contents;
		this.markup = markup;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String wanted = event.getLocation().getQueryParameters().getSingleParameter("home").orElse(null);
		removeAll();
		add(new Html(this.markup.draw(this.contents.of(wanted, getLocale()), getLocale()).outerHtml()));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("purchase.home.title");
	}

}
