package cn.anju.messaging.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import cn.anju.messaging.CallDesk;
import cn.anju.messaging.CallTask;
import cn.anju.shell.EmptyState;
import cn.anju.shell.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The calls to make, the oldest first, made for a thumb as much as for a desk (D-21). */
@Route("office/calls")
@Menu(order = 2, title = "messaging.menu.calls", icon = "phone")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES })
@StyleSheet("context://anju/messaging-office.css")
class CallsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 30;

	private final transient CallDesk desk;

	private final transient CurrentStaff staff;

	private final transient StaffDirectory directory;

	private final transient DeskWords words;

	private final PageHeader header;

	private final Div whose = new Div();

	private final Checkbox later = new Checkbox();

	private final Div ages = new Div();

	private final Div list = new Div();

	private final NativeButton more;

	private transient List<CallTask> tasks = List.of();

	private boolean mine;

	private int shown;

	CallsView(CallDesk desk, CurrentStaff staff, StaffDirectory directory, DeskWords words) {
		this.desk = desk;
		this.staff = staff;
		this.directory = directory;
		this.words = words;
		addClassName("aj-calls");
		this.whose.addClassName("aj-segments");
		this.whose.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("messaging.calls.whose"));
		this.later.setLabel(getTranslation("messaging.calls.later"));
		this.later.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				choose();
			}
		});
		this.more = new NativeButton(getTranslation("messaging.calls.more"), (_) -> showMore());
		this.more.addClassNames("aj-btn", "aj-btn-outline", "aj-inbox-older");
		this.list.addClassName("aj-call-list");
		this.header = new PageHeader(getPageTitle(), this.later, this.whose);
		add(this.header, this.ages, this.list, this.more);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("messaging.calls.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters asked = event.getLocation().getQueryParameters();
		this.mine = "mine".equals(asked.getSingleParameter("of").orElse(""));
		this.later.setValue("all".equals(asked.getSingleParameter("when").orElse("")));
		show();
	}

	private void choose() {
		Map<String, String> asked = new LinkedHashMap<>();
		if (this.mine) {
			asked.put("of", "mine");
		}
		if (this.later.getValue()) {
			asked.put("when", "all");
		}
		UI.getCurrent()
			.getPage()
			.getHistory()
			.replaceState(null, new Location("office/calls", QueryParameters.simple(asked)));
		show();
	}

	private void show() {
		this.tasks = this.desk.open(this.mine, this.later.getValue(), getLocale());
		this.header.sub(getTranslation("messaging.calls.sub", this.tasks.size()));
		this.whose.removeAll();
		this.whose.add(segment("messaging.calls.all", false), segment("messaging.calls.mine", true));
		this.ages.removeAll();
		boolean supervises = this.staff.has(Roles.SUPERVISOR) || this.staff.has(Roles.MANAGER);
		if (supervises && !this.tasks.isEmpty()) {
			this.ages.add(new CallAges(this.tasks, this.words));
		}
		this.list.removeAll();
		this.shown = 0;
		if (this.tasks.isEmpty()) {
			this.list.add(nothing());
		}
		showMore();
	}

	private EmptyState nothing() {
		return new EmptyState("phone", getTranslation(this.mine ? "messaging.calls.none-mine" : "messaging.calls.none"),
				getTranslation(this.later.getValue() ? "messaging.calls.none-text" : "messaging.calls.none-now-text"));
	}

	private NativeButton segment(String key, boolean onlyMine) {
		NativeButton segment = new NativeButton(getTranslation(key), (_) -> {
			this.mine = onlyMine;
			choose();
		});
		segment.getElement().setAttribute("aria-pressed", Boolean.toString(this.mine == onlyMine));
		return segment;
	}

	private void showMore() {
		int until = Math.min(this.tasks.size(), this.shown + PAGE);
		this.tasks.subList(this.shown, until).forEach((task) -> this.list.add(card(task)));
		this.shown = until;
		this.more.setVisible(until < this.tasks.size());
	}

	private CallCard card(CallTask task) {
		return new CallCard(task, turn(task), this.desk, this.words,
				(shownTask) -> new CallResultDialog(shownTask, this.desk, this.words, this::show).open());
	}

	private String turn(CallTask task) {
		if (task.specialist() == null) {
			return getTranslation("messaging.calls.turn-anybody");
		}
		return this.staff.accountId().equals(task.specialist()) ? getTranslation("messaging.calls.turn-mine")
				: getTranslation("messaging.calls.turn",
						this.directory.find(task.specialist()).map(StaffMember::name).orElse("—"));
	}

}
