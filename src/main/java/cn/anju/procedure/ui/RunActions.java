package cn.anju.procedure.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

import cn.anju.core.Refused;
import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.RunRights;
import cn.anju.procedure.StepDetails;
import cn.anju.procedure.TemplateStep;
import cn.anju.shell.Alert;
import cn.anju.shell.Toasts;

/**
 * What the reader can do with a run now: the likeliest first, the rest one click away.
 */
class RunActions extends Div {

	private static final long serialVersionUID = 1L;

	private final transient RunDesk desk;

	private final transient RunDetails run;

	private final transient RunRights rights;

	private final transient StepDialogs dialogs;

	private final transient RunWords words;

	private final transient Runnable changed;

	private final boolean keys;

	private transient @Nullable Runnable forward;

	private transient @Nullable Runnable hold;

	RunActions(RunDesk desk, RunDetails run, StepDialogs dialogs, RunWords words, Runnable changed, boolean keys) {
		this.desk = desk;
		this.run = run;
		this.rights = desk.rights(run);
		this.dialogs = dialogs;
		this.words = words;
		this.changed = changed;
		this.keys = keys;
		addClassName("aj-run-actions");
		if (run.lifecycle() == Lifecycle.PAUSED && this.rights.moves()) {
			forward("resume", () -> dialogs.resume(run, changed));
		}
		else if (run.lifecycle() == Lifecycle.OPEN) {
			run.current().ifPresent(this::open);
		}
		more();
	}

	private void open(StepDetails step) {
		if (this.run.takenOver() && this.rights.moves()) {
			add(button("confirm", "", this::confirm, "aj-btn-quiet"));
		}
		Optional<ConditionDetails> recordable = recordable();
		if (recordable.isPresent()) {
			forward("record-next", () -> this.dialogs.record(this.run, recordable.get(), this.changed));
		}
		else if (!step.template().traits().automatic() && this.rights.moves()) {
			forward("finish", () -> this.dialogs.finish(this.run, step, this.changed));
		}
		if (this.rights.moves()) {
			if (!step.template().returnsTo().isEmpty()) {
				add(button("give-back", "", () -> this.dialogs.giveBack(this.run, step, this.changed),
						"aj-btn-outline"));
			}
			Runnable pause = () -> this.dialogs.pause(this.run, this.changed);
			this.hold = pause;
			add(button("pause", "H", pause, "aj-btn-outline"));
		}
	}

	/** The first condition that is missing and that the reader can record. */
	private Optional<ConditionDetails> recordable() {
		return this.run.missing().stream().filter(this.rights::records).findFirst();
	}

	private void forward(String verb, Runnable act) {
		this.forward = act;
		add(button(verb, "E", act, "aj-btn-primary"));
	}

	private void more() {
		List<NativeButton> rest = new ArrayList<>();
		if (this.run.lifecycle() == Lifecycle.OPEN && this.rights.moves()) {
			this.run.current().ifPresent((step) -> rest.addAll(rest(step)));
		}
		if (!this.run.lifecycle().isClosed()) {
			if (this.rights.moves()) {
				rest.add(text("assign", () -> this.dialogs.assign(this.run, this.changed)));
			}
			if (this.rights.cancels()) {
				rest.add(text("cancel", () -> this.dialogs.cancel(this.run, this.changed)));
			}
		}
		if (!rest.isEmpty()) {
			Div list = new Div();
			rest.forEach(list::add);
			list.addClassName("aj-more-list");
			NativeDetails more = new NativeDetails(this.words.text("procedure.more"), list);
			more.addClassName("aj-more");
			add(more);
		}
	}

	private List<NativeButton> rest(StepDetails step) {
		List<NativeButton> rest = new ArrayList<>();
		TemplateStep template = step.template();
		if (template.begun() != null && step.begunOn() == null) {
			rest.add(text("begin", () -> this.desk.begin(this.run.ref(), step.key(), this.words.today())));
		}
		if (step.promise() != null) {
			rest.add(text("promise", () -> this.dialogs.changePromise(this.run, this.changed)));
		}
		if (template.traits().skippable()) {
			rest.add(text("skip", () -> this.dialogs.skip(this.run, step, this.changed)));
		}
		return rest;
	}

	/** What the key E does. */
	void forward() {
		run(this.forward);
	}

	/** What the key H does. */
	void hold() {
		run(this.hold);
	}

	private static void run(@Nullable Runnable act) {
		if (act != null) {
			act.run();
		}
	}

	private void confirm() {
		this.desk.confirmTakenOver(this.run.ref());
	}

	private NativeButton text(String verb, Runnable act) {
		return button(verb, "", act, "aj-btn-text");
	}

	private NativeButton button(String verb, String key, Runnable act, String look) {
		NativeButton button = new NativeButton(this.words.text("procedure.verb." + verb), (_) -> {
			boolean asks = !("begin".equals(verb) || "confirm".equals(verb));
			if (asks) {
				act.run();
			}
			else {
				atOnce(verb, act);
			}
		});
		button.addClassNames("aj-btn", look);
		if (this.keys && !key.isEmpty()) {
			button.getElement().appendChild(new Element("kbd").setText(key).setAttribute("aria-hidden", "true"));
			button.getElement().setAttribute("aria-keyshortcuts", key);
		}
		return button;
	}

	/** A command without a dialog: a refusal is said at the head of the page. */
	private void atOnce(String verb, Runnable act) {
		try {
			act.run();
			Toasts.done(this.words.text("procedure.done." + verb));
		}
		catch (Refused ex) {
			Alert.current().ifPresent((alert) -> alert.say(this.words.refusal(ex.reason(), ex.facts())));
		}
		this.changed.run();
	}

}
