package cn.anju.intake;

import java.util.List;

/**
 * A rejected row as it is recorded.
 *
 * @param row Excel's row number
 * @param findings the reason first, then the others that apply
 */
public record RejectedRow(int row, List<Finding> findings) {

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

	static RejectedRow of(Verdict verdict) {
		Finding reason = verdict.reason();
		if (reason == null) {
			throw new IllegalArgumentException("An accepted row has no reason");
		}
		return new RejectedRow(verdict.row(),
				java.util.stream.Stream.concat(java.util.stream.Stream.of(reason), verdict.also().stream()).toList());
	}

}
