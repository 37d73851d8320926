package cn.anju.care.ui.owner;

import java.util.function.Consumer;

import cn.anju.care.Case;
import cn.anju.care.CaseEntry;
import cn.anju.care.CaseState;
import cn.anju.care.CaseState.Action;
import cn.anju.care.MyCaseFile;
import cn.anju.care.MyCases;
import cn.anju.care.NewItem;
import cn.anju.care.Validity;
import cn.anju.core.Refused;
import cn.anju.shell.Draft;
import cn.anju.shell.Problem;
import cn.anju.shell.Writing;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/**
 * What only the owner can say now: yes or no to a plan, done or not done, an appeal,
 * opening it again, whether the problem was understood. What needs words asks for them in
 * place.
 */
class AnswerPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient MyCases cases;

	private final transient Runnable refused;

	private final transient Consumer<String> answered;

	private final long id;

	private final String draft;

	private final Div buttons = new Div();

	private final Div asking = new Div();

	/**
	 * Makes a panel.
	 * @param file the case
	 * @param laid the plan, the result or the answer that lies before the owner
	 * @param reopenable whether it can be opened again
	 * @param draft under which key half-written words are kept in the browser
	 * @param refused shows how it stands, when somebody else of the household was quicker
	 * @param answered told the words of what was done
	 */
	AnswerPanel(MyCaseFile file, String laid, boolean reopenable, String draft, MyCases cases, Runnable refused,
			Consumer<String> answered) {
		this.draft = draft;
		this.cases = cases;
		this.refused = refused;
		this.answered = answered;
		Case one = file.head().one();
		this.id = one.id();
		addClassNames("aj-card", "aj-answer");
		this.buttons.addClassName("buttons");
		this.asking.addClassName("asking");
		this.asking.setVisible(false);
		CaseState state = one.state();
		boolean invalid = one.validity() == Validity.INVALID;
		if (state.allows(Action.AGREE, one.type())) {
			title("care.answer.plan", laid);
			yes("care.answer.agree", () -> this.cases.agree(this.id), "care.answer.agreed");
			no("care.answer.decline", "care.answer.decline-words", (words) -> this.cases.decline(this.id, words),
					"care.answer.declined");
		}
		else if (state.allows(Action.CONFIRM, one.type())) {
			title(invalid ? "care.answer.explained" : "care.answer.result", laid);
			yes(invalid ? "care.answer.accept" : "care.answer.confirm", () -> this.cases.confirm(this.id),
					"care.answer.confirmed");
		}
		if (invalid && reopenable && state.allows(Action.APPEAL, one.type())) {
			no("care.answer.appeal", "care.answer.appeal-words", (words) -> this.cases.appeal(this.id, words),
					"care.answer.appealed");
		}
		else if (reopenable && state.allows(Action.REOPEN, one.type())) {
			no("care.answer.reopen", "care.answer.reopen-words", (words) -> this.cases.reopen(this.id, words),
					"care.answer.reopened");
		}
		file.openSummary().ifPresent(this::understood);
		add(this.buttons, this.asking);
		setVisible(this.buttons.getElement().getChildCount() > 0);
	}

	/** Whether staff have understood what it is about. */
	private void understood(CaseEntry summary) {
		title("care.answer.summary", summary.words());
		yes("care.answer.summary-right", () -> this.cases.confirmSummary(this.id, summary.id()),
				"care.answer.summary-confirmed");
		no("care.answer.summary-wrong", "care.answer.summary-words",
				(words) -> this.cases.correctSummary(this.id, summary.id(), words), "care.answer.summary-corrected");
	}

	private void title(String key, String laid) {
		Paragraph what = new Paragraph(laid);
		what.addClassName("laid");
		add(new H2(getTranslation(key)), what);
	}

	private void yes(String key, Runnable act, String done) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> {
			try {
				act.run();
			}
			catch (Refused refusal) {
				this.refused.run();
				throw refusal;
			}
			this.answered.accept(getTranslation(done));
		});
		button.addClassNames("aj-btn", "aj-btn-primary");
		this.buttons.add(button);
	}

	private void no(String key, String wordsKey, Consumer<String> act, String done) {
		NativeButton button = new NativeButton(getTranslation(key));
		button.addClassNames("aj-btn", "aj-btn-outline");
		button.addClickListener((_) -> ask(button, wordsKey, act, getTranslation(done)));
		this.buttons.add(button);
	}

	private void ask(NativeButton button, String wordsKey, Consumer<String> act, String done) {
		Writing why = new Writing(getTranslation(wordsKey), NewItem.LONGEST);
		String kept = this.draft + "-" + wordsKey;
		Draft.keep(why, kept);
		Problem problem = new Problem();
		NativeButton send = new NativeButton(getTranslation("care.answer.send"), (_) -> {
			try {
				act.accept(why.getValue());
			}
			catch (Refused refused) {
				problem.say(refused);
				why.focus();
				return;
			}
			Draft.forget(UI.getCurrent(), kept);
			this.answered.accept(done);
		});
		send.addClassNames("aj-btn", "aj-btn-primary");
		NativeButton back = new NativeButton(getTranslation("shell.cancel"), (_) -> {
			asking(false);
			button.focus();
		});
		back.addClassNames("aj-btn", "aj-btn-outline");
		Div row = new Div(send, back);
		row.addClassName("buttons");
		this.asking.removeAll();
		this.asking.add(new Paragraph(getTranslation(wordsKey)), why, problem, row);
		asking(true);
		why.focus();
	}

	/** Whether words are being written. */
	boolean isAsking() {
		return this.asking.isVisible();
	}

	private void asking(boolean now) {
		this.asking.setVisible(now);
		this.buttons.setVisible(!now);
	}

}
