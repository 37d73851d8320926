package cn.anju.messaging.ui.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import cn.anju.messaging.RehearsalDesk;
import cn.anju.messaging.Rule;
import cn.anju.messaging.RuleEffect;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What a rule would do on a day if it were published as it stands in the form. */
class RulePreview extends Section {

	private static final long serialVersionUID = 1L;

	private final transient RehearsalDesk desk;

	private final transient DeskWords words;

	private final transient RuleWords when;

	private transient Supplier<Optional<Rule>> rule = Optional::empty;

	private final DayField day;

	private final Div said = new Div();

	RulePreview(RehearsalDesk desk, DeskWords words, RuleWords when) {
		this.desk = desk;
		this.words = words;
		this.when = when;
		addClassNames("aj-panel", "aj-rule-part", "aj-rule-preview");
		this.day = new DayField(getTranslation("messaging.preview.day"), words.today().plusDays(1));
		this.day.setMin(words.today());
		this.day.setRequiredIndicatorVisible(false);
		this.day.addValueChangeListener((_) -> show());
		this.said.getElement().setAttribute("role", "status");
		add(new H2(getTranslation("messaging.preview.title")), this.day, this.said);
	}

	/** Looks at a rule from now on. */
	void of(Supplier<Optional<Rule>> shown) {
		this.rule = shown;
		show();
	}

	void show() {
		this.said.removeAll();
		LocalDate wanted = this.day.getValue();
		if (wanted == null || wanted.isBefore(this.words.today())) {
			this.said.add(new Paragraph(getTranslation("messaging.preview.no-day")));
			return;
		}
		Optional<Rule> read = this.rule.get();
		if (read.isEmpty()) {
			this.said.add(new Paragraph(getTranslation("messaging.preview.faults")));
			return;
		}
		RuleEffect effect = this.desk.preview(read.get(), wanted, getLocale());
		Paragraph sentence = new Paragraph(sentence(effect, wanted));
		sentence.addClassName("effect");
		Paragraph says = new Paragraph(getTranslation("messaging.preview.says", this.when.when(read.get(), getLocale()),
				this.words.audience(read.get().audience(), getLocale())));
		says.addClassNames("aj-muted", "aj-small");
		this.said.add(sentence, says);
		if (!effect.examples().isEmpty()) {
			this.said.add(new RuleExamples(effect, this.words));
		}
	}

	private String sentence(RuleEffect effect, LocalDate wanted) {
		String on = this.words.near(wanted, getLocale());
		if (effect.notices() + effect.calls() == 0) {
			return getTranslation("messaging.preview.nobody", on);
		}
		return getTranslation("messaging.preview.people-and-calls", on, effect.people(), effect.notices(),
				effect.calls());
	}

}
