package cn.anju.care.ui.office;

import java.time.LocalDate;
import java.util.List;

import cn.anju.care.AbsenceDesk;
import cn.anju.care.CaseIntake;
import cn.anju.care.visit.Visit;
import cn.anju.care.visit.VisitDesk;
import cn.anju.care.visit.VisitRecord;
import cn.anju.care.visit.VisitRefusal;
import cn.anju.core.AccountId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.StaffMember;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Plans, moves, calls off and records visits. */
@Component
class VisitDialogs {

	private final VisitDesk desk;

	private final AbsenceDesk members;

	private final CaseIntake homes;

	private final CurrentStaff staff;

	private final CaseDeskWords words;

	VisitDialogs(VisitDesk desk, AbsenceDesk members, CaseIntake homes, CurrentStaff staff, CaseDeskWords words) {
		this.staff = staff;
		this.desk = desk;
		this.members = members;
		this.homes = homes;
		this.words = words;
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

	CommandDialog plan(Runnable changed) {
		PurchaseId[] chosen = new PurchaseId[1];
		CallerSearch home = new CallerSearch(this.homes, this.words,
				(caller) -> chosen[0] = (caller != null) ? caller.home().purchase() : null, (_) -> {
				})
			.asking(text("care.visits.home"));
		DayField day = new DayField(text("care.visits.day"), this.words.today());
		Select<StaffMember> visitor = visitor(null);
		TextArea purpose = area("care.visits.purpose", "");
		CommandDialog dialog = new CommandDialog(text("care.visits.plan"), text("care.visits.plan-save"), () -> {
			if (chosen[0] == null) {
				throw new Refused(VisitRefusal.NOT_FOUND);
			}
			this.desk.plan(chosen[0], day(day), account(visitor), purpose.getValue());
			changed.run();
			Toasts.done(text("care.visits.planned"));
		});
		dialog.ask(home, day, visitor, purpose);
		dialog.mark(VisitRefusal.DAY, day);
		dialog.mark(VisitRefusal.VISITOR, visitor);
		dialog.mark(VisitRefusal.PURPOSE, purpose);
		return dialog;
	}

	CommandDialog move(Visit visit, Runnable changed) {
		DayField day = new DayField(text("care.visits.day"), visit.plannedOn());
		Select<StaffMember> visitor = visitor(visit);
		CommandDialog dialog = new CommandDialog(text("care.visits.move"), text("care.visits.move-save"), () -> {
			this.desk.move(visit.id(), visit.version(), day(day), account(visitor));
			changed.run();
			Toasts.done(text("care.visits.planned"));
		});
		dialog.ask(about(visit), day, visitor);
		dialog.mark(VisitRefusal.DAY, day);
		dialog.mark(VisitRefusal.VISITOR, visitor);
		return dialog;
	}

	CommandDialog callOff(Visit visit, Runnable changed) {
		TextArea why = area("care.visits.why", "");
		CommandDialog dialog = new CommandDialog(text("care.visits.call-off"), text("care.visits.call-off"), () -> {
			this.desk.callOff(visit.id(), visit.version(), why.getValue());
			changed.run();
			Toasts.done(text("care.visits.called-off"));
		});
		dialog.ask(about(visit), why);
		dialog.mark(VisitRefusal.PURPOSE, why);
		return dialog;
	}

	CommandDialog record(Visit visit, Runnable changed) {
		DayField day = new DayField(text("care.visits.done-on"), this.words.today());
		TextField met = new TextField(text("care.visits.met"));
		met.setValue(visit.owners());
		met.setRequiredIndicatorVisible(true);
		TextArea words = area("care.visits.words", "");
		Select<Integer> score = new Select<>();
		score.setLabel(text("care.visits.score"));
		score.setItems(List.of(5, 4, 3, 2, 1));
		score.setItemLabelGenerator((one) -> (one != null) ? text("care.visits.score." + one) : "");
		score.setHelperText(text("care.visits.score-help"));
		CommandDialog dialog = new CommandDialog(text("care.visits.form"), text("care.visits.form-save"), () -> {
			this.desk.record(visit.id(), visit.version(),
					new VisitRecord(day(day), met.getValue(), words.getValue(), score.getValue()));
			changed.run();
			Toasts.done(text("care.visits.recorded"));
		});
		dialog.ask(about(visit), day, met, words, score);
		dialog.mark(VisitRefusal.DONE_ON, day);
		dialog.mark(VisitRefusal.RECORD, met, words);
		return dialog;
	}

	private static Paragraph about(Visit visit) {
		return new Paragraph(visit.home() + " · " + visit.owners() + " · " + visit.purpose());
	}

	private Select<StaffMember> visitor(@Nullable Visit visit) {
		List<StaffMember> known = this.members.members();
		Select<StaffMember> visitor = new Select<>();
		visitor.setLabel(text("care.visits.visitor"));
		visitor.setItems(known);
		visitor.setItemLabelGenerator((one) -> (one != null) ? one.name() : "");
		visitor.setRequiredIndicatorVisible(true);
		AccountId wanted = (visit != null) ? visit.visitor() : this.staff.accountId();
		known.stream().filter((one) -> one.id().equals(wanted)).findFirst().ifPresent(visitor::setValue);
		return visitor;
	}

	private static TextArea area(String label, String value) {
		TextArea area = new TextArea(text(label));
		area.setValue(value);
		area.setMinRows(3);
		area.setRequiredIndicatorVisible(true);
		return area;
	}

	private static LocalDate day(DayField field) {
		LocalDate day = field.getValue();
		if (day == null) {
			throw new Refused(VisitRefusal.DAY);
		}
		return day;
	}

	private static AccountId account(Select<StaffMember> field) {
		StaffMember chosen = field.getValue();
		if (chosen == null) {
			throw new Refused(VisitRefusal.VISITOR);
		}
		return chosen.id();
	}

}
