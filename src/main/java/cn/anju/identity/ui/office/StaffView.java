package cn.anju.identity.ui.office;

import java.util.stream.Collectors;

import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.identity.staff.StaffDesk;
import cn.anju.identity.staff.StaffRow;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The accounts of staff: who there is, what they may do where, and new ones. */
@Route("office/staff")
@RolesAllowed(Roles.ADMINISTRATOR)
@Menu(title = "identity.menu.staff", icon = "staff", order = 95)
@StyleSheet("context://anju/identity.css")
class StaffView extends Div implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient StaffDesk desk;

	private final transient RoleNames names;

	private final transient Days days;

	private final Grid<StaffRow> grid = new Grid<>();

	StaffView(StaffDesk desk, RoleNames names, Days days) {
		this.desk = desk;
		this.names = names;
		this.days = days;
		Button create = new Button(getTranslation("identity.accounts.new"), (_) -> create());
		create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.grid.addComponentColumn(this::opening).setHeader(getTranslation("identity.accounts.username"));
		this.grid.addColumn(StaffRow::name).setHeader(getTranslation("identity.accounts.name"));
		this.grid.addColumn(this::roles).setHeader(getTranslation("identity.accounts.roles")).setFlexGrow(3);
		this.grid.addComponentColumn(this::state).setHeader(getTranslation("identity.accounts.state"));
		this.grid.setAllRowsVisible(true);
		this.grid.addThemeNames("no-border", "wrap-cell-content");
		Div panel = new Div(this.grid);
		panel.addClassNames("aj-panel", "aj-list");
		add(new PageHeader(getPageTitle(), create), panel);
		show();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("identity.accounts.title");
	}

	private void show() {
		this.grid.setItems(this.desk.list());
	}

	/** Opens the account, also with the keyboard. */
	private NativeButton opening(StaffRow row) {
		NativeButton open = new NativeButton(row.username(), (_) -> open(row));
		open.addClassNames("aj-btn", "aj-link");
		return open;
	}

	private String roles(StaffRow row) {
		return row.roles()
			.stream()
			.map((role) -> this.names.written(role, getLocale()))
			.collect(Collectors.joining(" · "));
	}

	private StateBadge state(StaffRow row) {
		if (row.locked()) {
			return new StateBadge(State.LATE, getTranslation("identity.accounts.locked"));
		}
		if (row.triesUsedUp()) {
			return new StateBadge(State.NEED, getTranslation("identity.accounts.tries-used-up"));
		}
		if (row.passwordIsNew()) {
			return new StateBadge(State.WAIT, getTranslation("identity.accounts.password-new"));
		}
		return new StateBadge(State.DONE, getTranslation("identity.accounts.active"));
	}

	private void create() {
		new NewStaffDialog(this.names, (staff) -> {
			FirstPasswordDialog.show(this.desk.create(staff));
			show();
		}).open();
	}

	private void open(StaffRow row) {
		new StaffDialog(this.desk, this.names, this.days, row, this::show).open();
	}

}
