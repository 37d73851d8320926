package cn.anju.identity.ui.office;

import java.util.List;

import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.identity.owners.LockedOwner;
import cn.anju.identity.owners.OwnerDesk;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * Owners who are locked out after wrong tails: the clerk makes sure who it is and
 * unlocks.
 */
@Route("office/owners")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@Menu(title = "identity.menu.owners", icon = "lock", order = 85)
class OwnersView extends Div implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient OwnerDesk desk;

	private final Grid<LockedOwner> grid = new Grid<>();

	private final Paragraph hint = new Paragraph();

	private final EmptyState none;

	OwnersView(OwnerDesk desk, Days days) {
		this.desk = desk;
		PageHeader header = new PageHeader(getPageTitle());
		header.sub(getTranslation("identity.owners.sub"));
		this.none = new EmptyState("lock", getTranslation("identity.owners.none-title"),
				getTranslation("identity.owners.none"));
		this.grid.addColumn(LockedOwner::phone).setHeader(getTranslation("identity.owners.phone"));
		this.grid.addColumn(LockedOwner::names).setHeader(getTranslation("identity.owners.names"));
		this.grid.addColumn((owner) -> days.written(owner.since(), getLocale()))
			.setHeader(getTranslation("identity.owners.since"));
		this.grid
			.addComponentColumn((owner) -> new Button(getTranslation("identity.owners.unlock"), (_) -> unlock(owner)));
		this.grid.setAllRowsVisible(true);
		this.grid.addThemeNames("no-border", "wrap-cell-content");
		this.hint.setText(getTranslation("identity.owners.unlock-hint"));
		this.hint.addClassName("aj-muted");
		Div panel = new Div(this.hint, this.grid, this.none);
		panel.addClassNames("aj-panel", "aj-list");
		add(header, panel);
		show();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("identity.owners.title");
	}

	private void show() {
		List<LockedOwner> locked = this.desk.locked();
		this.grid.setItems(locked);
		this.grid.setVisible(!locked.isEmpty());
		this.hint.setVisible(!locked.isEmpty());
		this.none.setVisible(locked.isEmpty());
	}

	private void unlock(LockedOwner owner) {
		this.desk.unlock(owner.account());
		Toasts.done(getTranslation("identity.owners.unlocked"));
		show();
	}

}
