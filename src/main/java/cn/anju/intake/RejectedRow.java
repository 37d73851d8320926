package cn.anju.intake;

import java.util.List;

/**
 * A rejected row as it is recorded.
 *
 * @param row Excel's row number
 * @param title what tells the row from others, such as unit and buyer; empty once it is
 * no longer kept
 * @param number its number in the department's books, empty if it has none
 * @param findings the reason first, then the others that apply
 */
public record RejectedRow(int row, String title, String number, List<Finding> findings) {

	/**
	 * Gives why the row was rejected.
	 * @return the reason
	 */
	public Finding reason() {
		return this.findings.getFirst();
	}

	/**
	 * Gives what else applies.
	 * @return the codes, in the kind's order
	 */
	public List<String> also() {
		return this.findings.stream().skip(1).map(Finding::code).toList();
	}

	static RejectedRow of(Verdict verdict, String title, String number) {
		Finding reason = verdict.reason();
		if (reason == null) {
			throw new IllegalArgumentException("An accepted row has no reason");
		}
		return new RejectedRow(verdict.row(), title, number,
				java.util.stream.Stream.concat(java.util.stream.Stream.of(reason), verdict.also().stream()).toList());
	}

}
