package cn.anju.messaging.ui.office;

import cn.anju.messaging.RuleDesk;
import cn.anju.messaging.RuleVersion;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;

/** Asks before a rule is switched, or goes back to how it was shipped. */
final class RuleDialogs {

	private RuleDialogs() {
	}

	/** Whether it worked or somebody was quicker, the standing is shown anew. */
	static CommandDialog turn(RuleDesk desk, RuleVersion now, Runnable shownAgain) {
		String verb = now.active() ? "messaging.rule.switch-off" : "messaging.rule.switch-on";
		return dialog(verb, now.active() ? "messaging.rule.switch-off-what" : "messaging.rule.switch-on-what", now,
				() -> desk.publish(now.rule(), !now.active(), now.version()), shownAgain, shownAgain);
	}

	static CommandDialog restore(RuleDesk desk, RuleVersion now, Runnable refused, Runnable restored) {
		return dialog("messaging.rule.restore", "messaging.rule.restore-what", now,
				() -> desk.restore(now.rule().key(), now.version()), refused, restored);
	}

	private static CommandDialog dialog(String verb, String what, RuleVersion now, Runnable command, Runnable refused,
			Runnable done) {
		UI ui = UI.getCurrent();
		CommandDialog dialog = new CommandDialog(ui.getTranslation("messaging.rule.ask", ui.getTranslation(verb),
				now.rule().text(ui.getLocale()).name()), ui.getTranslation(verb), () -> {
					try {
						command.run();
					}
					catch (RuntimeException ex) {
						refused.run();
						throw ex;
					}
					done.run();
					Toasts.done(ui.getTranslation("messaging.publish.done"));
				});
		dialog.hint(ui.getTranslation(what));
		return dialog;
	}

}
