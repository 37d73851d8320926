package cn.anju.procedure.ui;

import java.time.LocalDate;

import cn.anju.core.Refused;
import cn.anju.procedure.ProcedureRefused;

/** A field for the day of a step, which is refused if it is empty. */
class DayField extends cn.anju.shell.DayField {

	private static final long serialVersionUID = 1L;

	DayField(String label, LocalDate value) {
		super(label, value);
	}

	LocalDate day() {
		return getOptionalValue().orElseThrow(() -> new Refused(ProcedureRefused.DAY_MISSING));
	}

}
