package cn.anju.care.ui.office;

import java.time.Instant;

import cn.anju.care.ShiftLog;
import cn.anju.core.Days;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A log in a list: the shift, from whom to whom, how much, and whether it is signed. */
class ShiftLogRow extends Div {

	private static final long serialVersionUID = 1L;

	ShiftLogRow(ShiftLog log, Days days) {
		addClassName("row");
		Anchor link = new Anchor(CareTabs.SHIFTS + "/" + log.id(),
				getTranslation("care.shifts.log", log.shift().from().toString(), log.shift().until().toString(),
						log.writtenBy().name(), log.next().name()));
		link.getElement().setAttribute("router-link", true);
		link.addClassName("aj-strong");
		Span facts = new Span(getTranslation("care.shifts.log-facts", log.projectName(),
				days.written(log.handedAt(), getLocale()), log.cases(), log.late(), log.promises()));
		facts.addClassName("aj-muted");
		Div text = new Div(link, facts);
		text.addClassName("aj-grow");
		add(text, signed(log, days));
	}

	private StateBadge signed(ShiftLog log, Days days) {
		Instant at = log.signedAt();
		return (at != null)
				? new StateBadge(State.DONE, getTranslation("care.shifts.signed", days.written(at, getLocale())))
				: new StateBadge(State.WAIT, getTranslation("care.shifts.unsigned", log.next().name()));
	}

}
