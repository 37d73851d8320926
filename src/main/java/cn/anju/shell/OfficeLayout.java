package cn.anju.shell;

import java.util.List;

import cn.anju.core.Roles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The office: the side menu with its counts, and the page. */
@Layout("/office")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
class OfficeLayout extends Div implements RouterLayout, AfterNavigationObserver {

	private static final long serialVersionUID = 1L;

	private final Alert alert = new Alert();

	private final Div view = new Div();

	private final Aside side = new Aside();

	OfficeLayout(List<HeaderItem> items, List<MenuCount> counts) {
		addClassName("aj-office");
		Div foot = new Div();
		foot.addClassName("aj-side-foot");
		items.forEach((item) -> item.item(HeaderItem.Place.OFFICE).ifPresent(foot::add));
		this.side.addClassName("aj-side");
		this.side.add(brand(), new LayoutMenu("office", counts), foot);
		Main main = new Main();
		main.addClassName("aj-main");
		this.view.addClassName("aj-view");
		main.add(this.alert, this.view);
		add(this.side, main, new OfflineStrip());
	}

	private Div brand() {
		Span mark = new Span();
		mark.addClassName("aj-mark");
		Div words = new Div();
		words.getElement()
			.appendChild(new com.vaadin.flow.dom.Element("b").setText(getTranslation("shell.name")),
					new com.vaadin.flow.dom.Element("small").setText(getTranslation("shell.office")));
		NativeButton toggle = new NativeButton("", (_) -> open(!this.side.hasClassName("open")));
		toggle.add(new Icon("more"));
		toggle.addClassName("aj-office-toggle");
		toggle.setAriaLabel(getTranslation("shell.main-menu"));
		Div brand = new Div(mark, words, toggle);
		brand.addClassName("aj-brand");
		return brand;
	}

	private void open(boolean open) {
		this.side.setClassName("open", open);
	}

	@Override
	public void showRouterLayoutContent(@Nullable HasElement content) {
		this.view.getElement().removeAllChildren();
		if (content != null) {
			this.view.getElement().appendChild(content.getElement());
		}
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.alert.attachTo(event.getUI());
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.alert.quiet();
		open(false);
	}

}
