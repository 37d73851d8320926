package cn.anju.care.ui.office;

import java.util.ArrayList;
import java.util.List;

import cn.anju.care.Case;
import cn.anju.care.CaseEntry;
import cn.anju.care.CaseFile;
import cn.anju.care.Department;
import cn.anju.care.CaseSummary;
import cn.anju.care.CauseType;
import cn.anju.care.Feedback;
import cn.anju.care.Handler;
import cn.anju.care.Remedy;
import cn.anju.core.Money;
import cn.anju.core.PurchaseId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Who came with a case and who has it, how it came, and what came of it. */
class CasePeople extends Section {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskParts parts;

	private @Nullable CallerPhone phone;

	private long phoneOf;

	CasePeople(CaseDeskParts parts) {
		this.parts = parts;
		addClassNames("aj-panel", "aj-file-panel");
	}

	void show(CaseFile file) {
		Case one = file.one();
		CaseDeskWords words = this.parts.words();
		DescriptionList facts = new DescriptionList();
		facts.addClassName("aj-facts");
		fact(facts, "reporter", new Span(one.reporter()));
		phone(facts, one);
		place(facts, one);
		fact(facts, "handler", new Span(named(one.responsibility().handler())));
		fact(facts, "first", new Span(named(one.responsibility().first())));
		fact(facts, "since", new Span(words.at(one.receivedAt())));
		fact(facts, "channel", new Span(words.word("channel", one.channel())));
		fact(facts, "type", new Span(words.word("type", one.type()) + " · " + words.word("category", one.category())));
		Department department = file.department();
		if (department != null) {
			fact(facts, "department", new Span(getTranslation("care.department." + department.name())));
		}
		if (one.validity() != null) {
			fact(facts, "validity", new Span(words.word("validity", one.validity())));
		}
		file.summary().ifPresent((summary) -> fact(facts, "summary", new Span(understood(file.one(), summary))));
		outcome(facts, file);
		links(facts, one);
		removeAll();
		add(new H2(getTranslation("care.office.people")), facts);
	}

	/** Once shown it stays shown, whatever happens to the case meanwhile. */
	private void phone(DescriptionList facts, Case one) {
		if (this.phoneOf != one.id()) {
			this.phoneOf = one.id();
			this.phone = CallerPhone.of(this.parts, one).orElse(null);
		}
		if (this.phone != null) {
			fact(facts, "phone", this.phone);
		}
	}

	private void place(DescriptionList facts, Case one) {
		PurchaseId purchase = one.purchase();
		if (purchase != null) {
			fact(facts, "place", link("office/purchases/" + purchase.value(), one.place()));
		}
		else if (!one.place().isEmpty()) {
			fact(facts, "place", new Span(one.place()));
		}
	}

	/** Whether the owner says that the problem was understood. */
	private String understood(Case one, CaseSummary summary) {
		CaseDeskWords words = this.parts.words();
		CaseEntry answer = summary.answer();
		if (answer == null) {
			return (summary.isOpen() && one.state().isOpen())
					? words.text("care.office.summary.waiting", words.near(summary.written().at()))
					: words.text("care.office.summary.passed");
		}
		return words.text((answer.kind() == CaseEntry.Kind.SUMMARY_CONFIRMED) ? "care.office.summary.confirmed"
				: "care.office.summary.corrected", answer.by().name(), words.near(answer.at()));
	}

	private void outcome(DescriptionList facts, CaseFile file) {
		CaseDeskWords words = this.parts.words();
		Remedy remedy = file.one().outcome().remedy();
		if (remedy != null) {
			Money amount = remedy.amount();
			String type = words.word("remedy", remedy.type());
			fact(facts, "remedy", new Span((amount != null) ? type + " " + amount.written() : type));
		}
		for (Feedback feedback : file.feedback()) {
			Integer score = feedback.score();
			if (score != null) {
				fact(facts, "feedback." + feedback.source().name(),
						new Span(words.text("care.office.feedback", score, feedback.words())));
			}
		}
		CauseType cause = file.one().outcome().cause();
		if (cause != null) {
			fact(facts, "cause", new Span(words.word("cause", cause)));
			fact(facts, "measure", new Span(file.one().outcome().measure()));
		}
	}

	private void links(DescriptionList facts, Case one) {
		Long into = one.outcome().mergedInto();
		if (into != null) {
			this.parts.desk().some(List.of(into)).forEach((other) -> fact(facts, "goes-on", numbered(other)));
		}
		List<Component> together = new ArrayList<>();
		this.parts.desk().reportedWith(one.id()).forEach((other) -> together.add(numbered(other)));
		if (!together.isEmpty()) {
			Div all = new Div();
			all.addClassName("aj-care-links");
			together.forEach(all::add);
			fact(facts, "together", all);
		}
	}

	private Anchor numbered(Case other) {
		Anchor link = link("office/care/" + other.id(), other.number());
		link.setTitle(other.title());
		return link;
	}

	private static Anchor link(String path, String text) {
		Anchor link = new Anchor(path, text);
		link.getElement().setAttribute("router-link", true);
		return link;
	}

	private String named(Handler handler) {
		return this.parts.words()
			.text("care.office.named", handler.name(), this.parts.words().word("level", handler.level()));
	}

	private void fact(DescriptionList facts, String what, Component value) {
		facts.add(new DescriptionList.Term(getTranslation("care.office.fact." + what)),
				new DescriptionList.Description(value));
	}

}
