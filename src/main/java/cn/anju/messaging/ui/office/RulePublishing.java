package cn.anju.messaging.ui.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import cn.anju.core.Refused;
import cn.anju.messaging.MessagingRefusal;
import cn.anju.messaging.RehearsalDesk;
import cn.anju.messaging.Rule;
import cn.anju.messaging.RuleDesk;
import cn.anju.messaging.RuleEffect;
import cn.anju.messaging.RuleVersion;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks once more before a change of a rule holds. If somebody else has published
 * meanwhile it says who; publishing again then replaces that version knowingly.
 */
class RulePublishing extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private final transient RuleDesk desk;

	private final transient Rule rule;

	private final transient RuleChanges changes;

	private final transient Runnable shownAgain;

	private final RuleChangeList list = new RuleChangeList();

	private transient RuleVersion base;

	RulePublishing(RuleDesk desk, Rule rule, RuleVersion base, RuleChanges changes, String effect,
			Runnable shownAgain) {
		super(UI.getCurrent()
			.getTranslation("messaging.publish.title", base.rule().text(UI.getCurrent().getLocale()).name()),
				UI.getCurrent().getTranslation("messaging.rule.publish"));
		this.desk = desk;
		this.rule = rule;
		this.base = base;
		this.changes = changes;
		this.shownAgain = shownAgain;
		showChanges();
		ask(this.list, new Paragraph(effect));
		hint(getTranslation(base.active() ? "messaging.publish.what" : "messaging.publish.what-off"));
	}

	/** What it would do tomorrow, in words. */
	static String sentence(RehearsalDesk rehearsal, Rule rule, DeskWords words, Locale locale) {
		LocalDate tomorrow = words.today().plusDays(1);
		RuleEffect effect = rehearsal.preview(rule, tomorrow, locale);
		String on = words.near(tomorrow, locale);
		return (effect.notices() + effect.calls() == 0) ? words.text(locale, "messaging.preview.nobody", on) : words
			.text(locale, "messaging.preview.people-and-calls", on, effect.people(), effect.notices(), effect.calls());
	}

	private void showChanges() {
		this.list.show(this.changes.between(this.base.rule(), this.rule, getLocale()));
	}

	@Override
	protected boolean carryOut() {
		this.desk.publish(this.rule, this.base.active(), this.base.version());
		this.shownAgain.run();
		Toasts.done(getTranslation("messaging.publish.done"));
		return true;
	}

	@Override
	protected String why(RuntimeException refusal) {
		if (!(refusal instanceof Refused refused) || refused.reason() != MessagingRefusal.CHANGED_MEANWHILE) {
			return super.why(refusal);
		}
		List<RuleVersion> all = this.desk.versions(this.rule.key());
		this.base = all.getFirst();
		showChanges();
		this.shownAgain.run();
		String by = this.base.publishedBy();
		return getTranslation("messaging.publish.meanwhile",
				(by != null) ? by : getTranslation("messaging.versions.shipped"), this.base.version());
	}

}
