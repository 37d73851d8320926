package cn.anju.intake;

import cn.anju.core.Refusal;

/** Why a file is not read, or an import not started. */
public enum IntakeRefusal implements Refusal {

	/** Not an Excel file; the fact is what it looks like. */
	NOT_EXCEL,
	/** A web page or a text that only carries the name of an Excel file. */
	ONLY_NAMED_EXCEL,
	/** Excel 95 or older. */
	TOO_OLD,
	/** Protected by a password. */
	PROTECTED,
	/** Damaged or cut off. */
	DAMAGED,
	/** More than Anju reads at once. */
	TOO_LARGE,
	/** Nothing in it. */
	EMPTY,
	/** No table whose heading has the needed columns; the fact names what is missing. */
	NO_TABLE,
	/** The file cannot be opened. */
	NOT_FOUND,
	/** No such kind of import. */
	UNKNOWN_KIND,
	/** No such project. */
	UNKNOWN_PROJECT,
	/** An import of this kind is under way. */
	RUNNING,
	/** There is no such import, or its rejected rows are no longer kept. */
	GONE;

	@Override
	public String key() {
		return "intake.refused." + name();
	}

}
