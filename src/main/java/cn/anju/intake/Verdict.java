package cn.anju.intake;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What an import says of one row: accepted, or rejected for one reason, the first that
 * applies in the kind's order.
 *
 * @param row Excel's row number
 * @param reason why it is rejected, nothing if it is accepted
 * @param also the other reasons that apply, in the same order
 * @param warnings what is worth a look but rejects nothing
 */
public record Verdict(int row, @Nullable Finding reason, List<Finding> also, List<Finding> warnings) {

	/**
	 * Gives the verdict that follows from reasons.
	 * @param row Excel's row number
	 * @param reasons everything that stands against the row, in the kind's order
	 * @param warnings what is worth a look
	 * @return rejected for the first reason, accepted if there is none
	 */
	public static Verdict of(int row, List<Finding> reasons, List<Finding> warnings) {
		if (reasons.isEmpty()) {
			return new Verdict(row, null, List.of(), List.copyOf(warnings));
		}
		return new Verdict(row, reasons.getFirst(), List.copyOf(reasons.subList(1, reasons.size())),
				List.copyOf(warnings));
	}

	/**
	 * Adds a reason that was found later, behind those that are there.
	 * @param finding the reason
	 * @return the stricter verdict
	 */
	public Verdict against(Finding finding) {
		Finding first = this.reason;
		if (first == null) {
			return new Verdict(this.row, finding, List.of(), this.warnings);
		}
		return new Verdict(this.row, first, Stream.concat(this.also.stream(), Stream.of(finding)).toList(),
				this.warnings);
	}

	/**
	 * Adds a warning.
	 * @param finding the warning
	 * @return the verdict with the warning
	 */
	public Verdict warning(Finding finding) {
		return new Verdict(this.row, this.reason, this.also,
				Stream.concat(this.warnings.stream(), Stream.of(finding)).toList());
	}

	public boolean isAccepted() {
		return this.reason == null;
	}

}
