package cn.anju.messaging.ui.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import cn.anju.core.Refused;
import cn.anju.messaging.CallDesk;
import cn.anju.messaging.CallOutcome;
import cn.anju.messaging.CallResult;
import cn.anju.messaging.CallTask;
import cn.anju.messaging.MessagingRefusal;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/**
 * Records what came of a call. If somebody else was quicker it says who and what, and
 * keeps what was typed.
 */
class CallResultDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private static final Set<CallOutcome> AGAIN = EnumSet.of(CallOutcome.NO_ANSWER, CallOutcome.CALL_BACK,
			CallOutcome.WRONG_NUMBER);

	private static final int LONGEST_NOTE = 1_000;

	private static final LocalTime USUAL_TIME = LocalTime.of(9, 30);

	private static final List<LocalTime> TIMES = IntStream.range(0, 18)
		.mapToObj((half) -> LocalTime.of(9, 0).plusMinutes(half * 30L))
		.toList();

	private final transient CallTask task;

	private final transient CallDesk desk;

	private final transient DeskWords words;

	private final transient Runnable changed;

	private final RadioButtonGroup<CallOutcome> outcome = new RadioButtonGroup<>();

	private final Select<CallTask.Callee> person = new Select<>();

	private final TextArea note = new TextArea();

	private final DayField nextDay;

	private final Select<LocalTime> nextTime = new Select<>();

	private final Div next = new Div();

	private final Paragraph hint = new Paragraph();

	private int version;

	CallResultDialog(CallTask task, CallDesk desk, DeskWords words, Runnable changed) {
		super(text("messaging.result.title", task.unit()), text("messaging.result.save"));
		this.task = task;
		this.desk = desk;
		this.words = words;
		this.changed = changed;
		this.version = task.version();
		this.nextDay = new DayField(getTranslation("messaging.result.next-day"), null);
		prepareFields();
		ask(this.outcome, this.hint, this.person, this.next, this.note);
		mark(MessagingRefusal.PERSON_MISSING, this.person);
		mark(MessagingRefusal.REASON_MISSING, this.note);
		mark(MessagingRefusal.NEXT_IN_PAST, this.nextDay, this.nextTime);
		mark(MessagingRefusal.OUTCOME_MISSING, this.outcome);
		fit();
	}

	private static String text(String key, Object... facts) {
		return com.vaadin.flow.component.UI.getCurrent().getTranslation(key, facts);
	}

	private void prepareFields() {
		this.outcome.setLabel(getTranslation("messaging.result.outcome"));
		this.outcome.setItems(CallOutcome.values());
		this.outcome.setItemLabelGenerator((one) -> getTranslation("messaging.outcome." + one.name()));
		this.outcome.addThemeNames("vertical");
		this.outcome.setRequiredIndicatorVisible(true);
		this.outcome.addValueChangeListener((_) -> {
			quiet();
			fit();
		});
		this.hint.addClassNames("aj-muted", "aj-small");
		this.person.setItems(this.task.people());
		this.person.setItemLabelGenerator((one) -> (one != null)
				? one.name() + " " + getTranslation("messaging.member." + one.role().name()) : "");
		if (this.task.people().size() == 1) {
			this.person.setValue(this.task.people().getFirst());
		}
		this.nextDay.setRequiredIndicatorVisible(false);
		this.nextDay.setMin(this.words.today());
		this.nextTime.setLabel(getTranslation("messaging.result.next-time"));
		this.nextTime.setItems(TIMES);
		this.nextTime.setValue(USUAL_TIME);
		this.next.add(this.nextDay, this.nextTime);
		this.next.addClassName("aj-result-next");
		this.note.setMaxLength(LONGEST_NOTE);
	}

	private void fit() {
		CallOutcome now = this.outcome.getValue();
		this.hint.setText((now != null) ? getTranslation("messaging.result.hint." + now.name()) : "");
		this.next.setVisible(now != null && AGAIN.contains(now));
		this.person.setVisible(now != null && now != CallOutcome.GIVEN_UP);
		this.person.setRequiredIndicatorVisible(now == CallOutcome.REACHED);
		this.person.setLabel(
				getTranslation((now == CallOutcome.REACHED) ? "messaging.result.reached" : "messaging.result.called"));
		boolean reason = now == CallOutcome.GIVEN_UP;
		this.note.setLabel(getTranslation(reason ? "messaging.result.reason" : "messaging.result.note"));
		this.note.setRequiredIndicatorVisible(reason);
		if (now == CallOutcome.CALL_BACK && this.nextDay.isEmpty()) {
			this.nextDay.setValue(this.desk.nextWorkingDay());
		}
	}

	@Override
	protected boolean carryOut() {
		CallTask.Callee whom = this.person.getValue();
		CallOutcome now = this.outcome.getValue();
		if (now == null) {
			throw new Refused(MessagingRefusal.OUTCOME_MISSING);
		}
		Optional<Instant> again = this.desk.record(this.task.id(), this.version,
				new CallResult(now, (whom != null && now != CallOutcome.GIVEN_UP) ? whom.person() : null,
						this.note.getValue(), AGAIN.contains(now) ? nextAt() : null));
		this.changed.run();
		String done = getTranslation("messaging.result.done." + now.name());
		Toasts.done(again.map((at) -> done + getTranslation("messaging.result.again", this.words.at(at, getLocale())))
			.orElse(done));
		return true;
	}

	private @Nullable Instant nextAt() {
		LocalDate day = this.nextDay.getValue();
		LocalTime time = this.nextTime.getValue();
		return (day != null && time != null) ? this.words.at(day, time) : null;
	}

	@Override
	protected String why(RuntimeException refusal) {
		if (!(refusal instanceof Refused refused) || (refused.reason() != MessagingRefusal.CHANGED_MEANWHILE
				&& refused.reason() != MessagingRefusal.CALL_CLOSED)) {
			return super.why(refusal);
		}
		this.changed.run();
		CallTask now = this.desk.call(this.task.id(), getLocale()).orElse(this.task);
		this.version = now.version();
		if (now.attempts().isEmpty()) {
			return super.why(refusal);
		}
		CallTask.Attempt last = now.attempts().getFirst();
		return super.why(refusal) + getTranslation("messaging.result.meanwhile", last.by(),
				this.words.at(last.at(), getLocale()), getTranslation("messaging.outcome." + last.outcome().name()));
	}

}
