package cn.anju.shell;

import java.util.List;

import cn.anju.core.Roles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The owner's pages: content, header items at the top, navigation at the bottom. */
@Layout("/my")
@RolesAllowed(Roles.OWNER)
class OwnerLayout extends Div implements RouterLayout, AfterNavigationObserver {

	private static final long serialVersionUID = 1L;

	private final Alert alert = new Alert();

	private final Main content = new Main();

	OwnerLayout(List<HeaderItem> items) {
		addClassName("aj-owner");
		Header header = new Header();
		header.addClassName("aj-owner-header");
		items.forEach((item) -> item.item(HeaderItem.Place.OWNER).ifPresent(header::add));
		LayoutMenu menu = new LayoutMenu("my", List.of());
		menu.addClassNames("aj-foot", "aj-nav");
		add(header, this.alert, this.content, menu, new OfflineStrip());
	}

	@Override
	public void showRouterLayoutContent(@Nullable HasElement view) {
		this.content.getElement().removeAllChildren();
		if (view != null) {
			this.content.getElement().appendChild(view.getElement());
		}
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.alert.attachTo(event.getUI());
		event.getUI().getPage().executeJs("document.getElementById('first-screen')?.remove()");
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.alert.quiet();
		Chinese.mark(this.content.getElement(), getLocale());
	}

}
