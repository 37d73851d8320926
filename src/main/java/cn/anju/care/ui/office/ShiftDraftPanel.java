package cn.anju.care.ui.office;

import java.util.function.Consumer;

import cn.anju.care.CareRefusal;
import cn.anju.care.Colleague;
import cn.anju.care.NewItem;
import cn.anju.care.OpenMatters;
import cn.anju.care.ShiftDesk;
import cn.anju.care.ShiftDraft;
import cn.anju.care.ShiftLog;
import cn.anju.core.AccountId;
import cn.anju.core.Days;
import cn.anju.core.Refused;
import cn.anju.shell.Problem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

/** What would be handed over now, words to add, and the colleague who takes over. */
class ShiftDraftPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient ShiftDraft draft;

	private final transient ShiftDesk desk;

	private final transient Consumer<ShiftLog> handedOver;

	private final transient Days days;

	private final Div open = new Div();

	private final Problem problem = new Problem();

	private final TextArea words = new TextArea(getTranslation("care.shifts.words"));

	private final Select<Colleague> next = new Select<>();

	ShiftDraftPanel(ShiftDraft draft, ShiftDesk desk, Days days, Consumer<ShiftLog> handedOver) {
		this.draft = draft;
		this.desk = desk;
		this.days = days;
		this.handedOver = handedOver;
		addClassNames("aj-panel", "aj-file-panel");
		this.words.setMaxLength(NewItem.LONGEST);
		this.next.setLabel(getTranslation("care.shifts.next"));
		this.next.setItems(draft.colleagues());
		this.next.setItemLabelGenerator(Colleague::name);
		this.next.setRequiredIndicatorVisible(true);
		this.next.addValueChangeListener((_) -> this.next.setInvalid(false));
		Paragraph why = new Paragraph(getTranslation("care.shifts.draft-text"));
		why.addClassName("aj-muted");
		NativeButton hand = new NativeButton(getTranslation("care.shifts.hand-over"), (_) -> handOver());
		hand.addClassNames("aj-btn", "aj-btn-primary");
		Div form = new Div(this.problem, this.words, this.next, hand);
		form.addClassName("hand-over");
		add(new H2(getTranslation("care.shifts.draft", days.written(draft.shift().day(), getLocale()),
				draft.shift().from().toString(), draft.shift().until().toString())), why, this.open, form);
		show(draft.open());
	}

	/** What was typed stays. */
	void show(OpenMatters now) {
		this.open.removeAll();
		this.open.add(new OpenMattersPanel(now, this.days));
	}

	private void handOver() {
		this.problem.quiet();
		Colleague chosen = this.next.getValue();
		AccountId who = (chosen != null) ? chosen.account() : null;
		ShiftLog written;
		try {
			written = this.desk.handOver(this.draft, this.words.getValue(), who);
		}
		catch (Refused refused) {
			say(refused);
			return;
		}
		this.handedOver.accept(written);
	}

	private void say(Refused refused) {
		if (refused.reason() == CareRefusal.COLLEAGUE_MISSING) {
			this.next.setErrorMessage(getTranslation(refused.reason().key()));
			this.next.setInvalid(true);
			this.next.focus();
		}
		else {
			this.problem.say(refused);
		}
	}

}
