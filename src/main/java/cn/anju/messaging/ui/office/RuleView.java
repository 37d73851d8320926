package cn.anju.messaging.ui.office;

import java.util.List;
import java.util.Optional;

import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.messaging.RehearsalDesk;
import cn.anju.messaging.Rule;
import cn.anju.messaging.RuleDesk;
import cn.anju.messaging.RuleVersion;
import cn.anju.shell.Alert;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * One rule: what it says and when, what a change would do, its versions. Whoever may not
 * publish reads and tries out.
 */
@Route("office/rules/:key")
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/messaging-office.css")
class RuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient RuleDesk desk;

	private final transient RehearsalDesk rehearsal;

	private final transient DeskWords words;

	private final transient RuleWords when;

	private final transient RuleChanges changes;

	private final boolean publishes;

	private final Div head = new Div();

	private final Div columns = new Div();

	private final RuleVersions versions;

	private String title = "";

	private transient Optional<RuleForm> form = Optional.empty();

	RuleView(RuleDesk desk, RehearsalDesk rehearsal, CurrentStaff staff, DeskWords words, RuleWords when,
			RuleChanges changes) {
		this.desk = desk;
		this.rehearsal = rehearsal;
		this.words = words;
		this.when = when;
		this.changes = changes;
		this.publishes = staff.has(Roles.MANAGER) || staff.has(Roles.ADMINISTRATOR);
		this.versions = new RuleVersions(words, changes);
		this.columns.addClassName("aj-rule-columns");
		addClassName("aj-rules");
		add(this.head, this.columns);
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		showAll(event.getRouteParameters().get("key").orElseThrow(NotFoundException::new));
	}

	/** Shows the version that holds, with a form of its own. */
	private void showAll(String key) {
		RuleVersion now = showStanding(key);
		RulePreview preview = new RulePreview(this.rehearsal, this.words, this.when);
		RuleForm shown = new RuleForm(now.rule(), this.words, preview::show);
		if (!this.publishes) {
			shown.readOnly();
		}
		preview.of(shown::read);
		this.form = Optional.of(shown);
		Div side = new Div(preview, this.versions);
		side.addClassName("side");
		this.columns.removeAll();
		this.columns.add(shown, side);
	}

	/** Shows head and versions anew; the form keeps what was typed. */
	private RuleVersion showStanding(String key) {
		List<RuleVersion> all = this.desk.versions(key);
		if (all.isEmpty()) {
			throw new NotFoundException();
		}
		RuleVersion now = all.getFirst();
		this.title = now.rule().text(getLocale()).name();
		this.versions.show(all);
		this.head.removeAll();
		this.head.add(header(now));
		return now;
	}

	private PageHeader header(RuleVersion now) {
		PageHeader header = PageHeader.below("office/rules", getTranslation("messaging.rules.title"), this.title,
				this.when.when(now.rule(), getLocale()));
		header.add(now.active() ? new StateBadge(State.DONE, getTranslation("messaging.rules.on"))
				: new StateBadge(State.WAIT, getTranslation("messaging.rules.off")));
		if (this.publishes) {
			addActions(header, now);
		}
		return header;
	}

	private void addActions(PageHeader header, RuleVersion now) {
		String key = now.rule().key();
		if (now.office()) {
			header.add(button("messaging.rule.restore", "aj-btn-outline",
					() -> RuleDialogs.restore(this.desk, now, () -> showStanding(key), () -> showAll(key)).open()));
		}
		header.add(
				button(now.active() ? "messaging.rule.switch-off" : "messaging.rule.switch-on", "aj-btn-outline",
						() -> RuleDialogs.turn(this.desk, now, () -> showStanding(key)).open()),
				button("messaging.rule.publish", "aj-btn-primary", () -> publish(now)));
	}

	private NativeButton button(String key, String look, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassNames("aj-btn", look);
		return button;
	}

	private void publish(RuleVersion now) {
		Optional<Rule> read = this.form.flatMap(RuleForm::read);
		if (read.isEmpty()) {
			Alert.current().ifPresent((alert) -> alert.say(getTranslation("messaging.rule.faults")));
			return;
		}
		if (read.get().equals(now.rule())) {
			Toasts.done(getTranslation("messaging.rule.unchanged"));
			return;
		}
		Alert.current().ifPresent(Alert::quiet);
		String effect = RulePublishing.sentence(this.rehearsal, read.get(), this.words, getLocale());
		new RulePublishing(this.desk, read.get(), now, this.changes, effect, () -> showStanding(now.rule().key()))
			.open();
	}

}
