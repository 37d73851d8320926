package cn.anju.care.ui.office;

import java.util.function.BiConsumer;

import cn.anju.care.Case;
import cn.anju.care.CaseFile;
import cn.anju.care.Handler;
import cn.anju.care.HandOverRequest;
import cn.anju.care.NewItem;
import cn.anju.shell.Draft;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody is asked to take a case over, and why; whoever is asked answers
 * here, with words or without.
 */
class OfferBanner extends Div {

	private static final long serialVersionUID = 1L;

	private static final String ANSWER = "offer-answer";

	private static final String LOW = "56px";

	private final transient CaseDeskParts parts;

	private final transient HandOverDialogs hands;

	private transient @Nullable Shown shown;

	OfferBanner(CaseDeskParts parts, HandOverDialogs hands) {
		this.parts = parts;
		this.hands = hands;
		addClassName("aj-care-offer");
		setVisible(false);
	}

	/** What a banner says. */
	private record Shown(long id, int version, Handler from, Handler to, String why) {

		/** A change of something else asks nothing new. */
		boolean asksLike(@Nullable Shown other) {
			return other != null && this.id == other.id && this.to.equals(other.to) && this.from.equals(other.from)
					&& this.why.equals(other.why);
		}

	}

	/** What is the same stays, with what was typed. */
	void show(CaseFile file) {
		Case one = file.one();
		Handler asked = one.responsibility().offered();
		Shown now = (asked != null && one.state().isOpen())
				? new Shown(one.id(), one.version(), one.responsibility().handler(), asked, why(file, asked)) : null;
		Shown before = this.shown;
		this.shown = now;
		if (now != null && now.asksLike(before)) {
			return;
		}
		removeAll();
		setVisible(now != null);
		if (now != null) {
			fill(now);
		}
	}

	private static String why(CaseFile file, Handler asked) {
		return HandOverRequest.last(file.entries())
			.filter((request) -> request.to().equals(asked.name()))
			.map(HandOverRequest::words)
			.orElse("");
	}

	private void fill(Shown now) {
		boolean me = now.to().account().equals(this.parts.staff().accountId());
		Span text = new Span(me ? getTranslation("care.office.offered.you", now.from().name())
				: getTranslation("care.office.offered", now.to().name(), now.from().name()));
		text.addClassName("aj-grow");
		add(text);
		if (!now.why().isEmpty()) {
			Paragraph why = new Paragraph(now.why());
			why.addClassName("why");
			add(why);
		}
		if (me) {
			answers(now.id());
		}
		else if (now.from().account().equals(this.parts.staff().accountId())) {
			NativeButton back = new NativeButton(getTranslation("care.office.do.withdraw-offer"), (_) -> withdraw());
			back.addClassNames("aj-btn", "aj-btn-outline");
			add(back);
		}
	}

	private void withdraw() {
		Shown now = this.shown;
		if (now != null) {
			this.hands.withdraw(now.id(), now.version());
		}
	}

	private void answers(long id) {
		TextArea words = StepDialogs.words("care.office.field.optional", false, NewItem.LONGEST);
		words.setMinHeight(LOW);
		words.setValueChangeMode(ValueChangeMode.LAZY);
		Draft.keep(words, this.parts.draft(id, ANSWER));
		add(words, button("accept", "aj-btn-primary", id, words, this.hands::accept),
				button("decline", "aj-btn-outline", id, words, this.hands::decline));
	}

	private NativeButton button(String what, String look, long id, TextArea words, BiConsumer<Long, String> act) {
		NativeButton button = new NativeButton(getTranslation("care.office.do." + what), (_) -> {
			act.accept(id, words.getValue());
			Draft.forgetField(UI.getCurrent(), this.parts.draft(id, ANSWER));
		});
		button.addClassNames("aj-btn", look);
		return button;
	}

}
