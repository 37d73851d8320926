package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.util.List;

import cn.anju.care.AbsenceDesk;
import cn.anju.care.CareRefusal;
import cn.anju.core.Refused;
import cn.anju.identity.StaffMember;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;

/** Says that somebody is away, and who stands in. */
class LeaveDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private final transient AbsenceDesk desk;

	private final transient Runnable changed;

	private final Select<StaffMember> who;

	private final Select<StaffMember> deputy;

	private final DayField from;

	private final DayField until;

	LeaveDialog(AbsenceDesk desk, CaseDeskWords words, Runnable changed) {
		super(UI.getCurrent().getTranslation("care.office.away.add"),
				UI.getCurrent().getTranslation("care.office.away.save"));
		this.desk = desk;
		this.changed = changed;
		List<StaffMember> members = desk.members();
		this.who = select("care.office.away.who", members);
		this.deputy = select("care.office.away.deputy", members);
		this.from = new DayField(getTranslation("care.office.away.from"), words.today());
		this.until = new DayField(getTranslation("care.office.away.until"), words.today());
		hint(getTranslation("care.office.away.hint"));
		ask(this.who, this.from, this.until, this.deputy);
		mark(CareRefusal.LEAVE, this.who, this.from, this.until, this.deputy);
	}

	private Select<StaffMember> select(String key, List<StaffMember> members) {
		Select<StaffMember> select = new Select<>();
		select.setLabel(getTranslation(key));
		select.setItems(members);
		select.setItemLabelGenerator((one) -> (one != null) ? one.name() : "");
		select.setRequiredIndicatorVisible(true);
		return select;
	}

	@Override
	protected boolean carryOut() {
		StaffMember away = this.who.getValue();
		StaffMember instead = this.deputy.getValue();
		LocalDate first = this.from.getValue();
		LocalDate last = this.until.getValue();
		if (away == null || instead == null || first == null || last == null) {
			throw new Refused(CareRefusal.LEAVE);
		}
		this.desk.away(away.id(), first, last, instead.id());
		this.changed.run();
		Toasts.done(getTranslation("care.office.away.saved", away.name(), instead.name()));
		return true;
	}

}
