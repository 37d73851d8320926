package cn.anju.care.ui.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.care.Case;
import cn.anju.care.CaseFile;
import cn.anju.care.CaseState;
import cn.anju.care.CaseState.Action;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** What can be done with a case in its state, the next step first. */
class CaseActions extends Div {

	private static final long serialVersionUID = 1L;

	private static final Map<CaseState, Action> NEXT = new EnumMap<>(Map.ofEntries(
			Map.entry(CaseState.RECEIVED, Action.REGISTER), Map.entry(CaseState.REGISTERED, Action.CLASSIFY),
			Map.entry(CaseState.CLASSIFIED, Action.ASSIGN), Map.entry(CaseState.ASSIGNED, Action.INVESTIGATE),
			Map.entry(CaseState.INVESTIGATING, Action.PROPOSE), Map.entry(CaseState.PLAN_DECLINED, Action.PROPOSE),
			Map.entry(CaseState.PLAN_CONFIRMED, Action.HANDLE), Map.entry(CaseState.HANDLING, Action.RESOLVE),
			Map.entry(CaseState.CLOSED, Action.FOLLOW_UP), Map.entry(CaseState.FOLLOWED_UP, Action.ARCHIVE)));

	/** The others that staff may take, in the order in which they stand. */
	private static final List<Action> OTHERS = List.of(Action.COLLECT, Action.RESOLVE, Action.EXPLAIN, Action.PROPOSE,
			Action.INVESTIGATE, Action.ASSIGN, Action.CLASSIFY, Action.CLOSE_UNANSWERED);

	private final transient CaseDeskParts parts;

	private final transient StepDialogs steps;

	private final transient TalkDialogs talk;

	private final transient HandOverDialogs hands;

	private final boolean brief;

	private transient @Nullable CaseFile shown;

	private boolean may;

	/**
	 * Makes them for one case after the other.
	 * @param brief whether only the next step stands here, with an answer
	 */
	CaseActions(CaseDeskParts parts, boolean brief, Runnable changed) {
		this.parts = parts;
		this.brief = brief;
		this.steps = new StepDialogs(parts, changed);
		this.talk = new TalkDialogs(parts, changed);
		this.hands = new HandOverDialogs(parts, changed);
		addClassNames("aj-run-actions", "aj-care-actions");
	}

	/** What is the same stays, with the focus of whoever works by keyboard. */
	void show(CaseFile file, boolean mayAct) {
		CaseFile before = this.shown;
		boolean same = before != null && before.one().equals(file.one()) && this.may == mayAct
				&& before.pausedBecause().equals(file.pausedBecause());
		this.shown = file;
		this.may = mayAct;
		if (same) {
			return;
		}
		removeAll();
		primary().ifPresent((action) -> add(step(action, true)));
		if (this.brief) {
			addTalk("reply", "R", () -> this.talk.reply(file.one()));
			addTalk("note", "N", () -> this.talk.note(file.one()));
			return;
		}
		others().forEach((action) -> add(step(action, false)));
		if (mayAct && file.one().state().isOpen()) {
			addTalk("contacted", "C", () -> this.talk.contacted(file.one()));
			addTalk("hand-over", "H", () -> this.hands.offer(file.one()));
			add(more(file));
		}
		setVisible(getChildren().findAny().isPresent());
	}

	private Optional<Action> primary() {
		Case one = one();
		if (one == null || !this.may) {
			return Optional.empty();
		}
		Action next = (one.state() == CaseState.REGISTERED && !one.type().takesNineSteps()) ? Action.COLLECT
				: NEXT.get(one.state());
		return Optional.ofNullable(next).filter((action) -> one.state().allows(action, one.type()));
	}

	private List<Action> others() {
		Case one = one();
		if (one == null || !this.may) {
			return List.of();
		}
		Action first = primary().orElse(null);
		return OTHERS.stream().filter((action) -> action != first && one.state().allows(action, one.type())).toList();
	}

	private @Nullable Case one() {
		return (this.shown != null) ? this.shown.one() : null;
	}

	private NativeButton step(Action action, boolean first) {
		NativeButton button = new NativeButton("", (_) -> open(action));
		String anew = (action == Action.PROPOSE && !first) ? ".anew" : "";
		button.add(new Span(this.parts.words().text("care.office.act." + action.name() + anew)));
		button.addClassNames("aj-btn", first ? "aj-btn-primary" : "aj-btn-outline");
		if (first) {
			button.getElement().appendChild(new Element("kbd").setText("A"));
		}
		return button;
	}

	private void open(Action action) {
		Case one = one();
		if (one != null) {
			this.steps.open(one, action);
		}
	}

	private void addTalk(String what, String key, Runnable open) {
		NativeButton button = new NativeButton("", (_) -> open.run());
		button.add(new Span(getTranslation("care.office.do." + what)));
		button.getElement().appendChild(new Element("kbd").setText(key));
		button.addClassNames("aj-btn", "aj-btn-outline");
		add(button);
	}

	private NativeDetails more(CaseFile file) {
		Case one = file.one();
		List<NativeButton> rare = new ArrayList<>();
		if (mayAskWhetherUnderstood(one)) {
			rare.add(rare("summarise", () -> this.talk.summarise(one)));
		}
		rare.add(rare("called", () -> this.talk.called(one)));
		if (one.state().awaitsOwner()) {
			rare.add(rare("reminded", () -> this.talk.reminded(one)));
		}
		rare.add(rare("promise", () -> this.talk.promise(one)));
		rare.add(file.pausedBecause().isEmpty() ? rare("pause", () -> this.talk.pause(one))
				: rare("resume", () -> this.talk.resume(one)));
		if (!one.responsibility().handler().account().equals(this.parts.staff().accountId())) {
			rare.add(rare("take", () -> this.hands.take(one)));
		}
		if (one.purchase() != null && one.state().allows(Action.MERGE, one.type())) {
			rare.add(rare("merge", () -> this.hands.merge(one)));
		}
		rare.add(rare("split", () -> this.hands.split(one)));
		Div list = new Div();
		list.addClassName("aj-more-list");
		rare.forEach(list::add);
		NativeDetails more = new NativeDetails(getTranslation("care.office.more"), list);
		more.addClassName("aj-more");
		return more;
	}

	/** There is somebody who can say so, and no plan or result that says more. */
	private static boolean mayAskWhetherUnderstood(Case one) {
		return one.purchase() != null && one.state().isOpen() && !one.state().awaitsOwner();
	}

	private NativeButton rare(String what, Runnable open) {
		NativeButton button = new NativeButton(getTranslation("care.office.do." + what), (_) -> {
			getChildren().filter(NativeDetails.class::isInstance)
				.forEach((one) -> ((NativeDetails) one).setOpen(false));
			open.run();
		});
		button.addClassNames("aj-btn", "aj-btn-text");
		return button;
	}

	/** What a single key does; what the state or the right does not allow, nothing. */
	void pressed(String key) {
		Case one = one();
		if (one == null) {
			return;
		}
		boolean handled = this.may && one.state().isOpen();
		switch (key) {
			case "a" -> primary().ifPresentOrElse(this::open, this::nothing);
			case "r" -> this.talk.reply(one);
			case "n" -> this.talk.note(one);
			case "s" -> onlyIf(handled && mayAskWhetherUnderstood(one), () -> this.talk.summarise(one));
			case "c" -> onlyIf(handled, () -> this.talk.contacted(one));
			case "p" -> onlyIf(one.state().isOpen(), () -> this.talk.promise(one));
			case "h" -> onlyIf(handled, () -> this.hands.offer(one));
			default -> {
			}
		}
	}

	private void onlyIf(boolean allowed, Runnable open) {
		if (allowed) {
			open.run();
		}
		else {
			nothing();
		}
	}

	/** A key that can do nothing now says so. */
	private void nothing() {
		Toasts.done(getTranslation("care.office.key.nothing"));
	}

	HandOverDialogs hands() {
		return this.hands;
	}

	TalkDialogs talk() {
		return this.talk;
	}

}
