package cn.anju.care.warranty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The warranty of one part of one home.
 *
 * @param term the term by which it is counted
 * @param accepted the day on which the home was accepted
 * @param start the day of acceptance, or of the repair that made it begin anew
 * @param lastDay the last day that is covered; null for the design working life
 * @param repairs repairs that moved the last day, the oldest first
 */
public record Warranty(WarrantyTerm term, LocalDate accepted, LocalDate start, @Nullable LocalDate lastDay,
		List<RepairedPart> repairs) {

	/** What is over first stands first; what has no date is last. */
	public static final Comparator<Warranty> BY_LAST_DAY = Comparator
		.comparing(Warranty::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((one) -> one.term().part());

	public Warranty {
		repairs = List.copyOf(repairs);
	}

	/**
	 * Counts a warranty.
	 * @param term the term
	 * @param accepted the day on which the home was accepted
	 * @param repairs every verified repair of the part, in any order
	 * @param seasons when heating and cooling are in use
	 * @return the warranty as it stands
	 */
	static Warranty of(WarrantyTerm term, LocalDate accepted, List<RepairedPart> repairs, Seasons seasons) {
		Warranty now = new Warranty(term, accepted, accepted, term.length().lastDay(accepted, seasons).orElse(null),
				List.of());
		for (RepairedPart repair : repairs.stream().sorted(Comparator.comparing(RepairedPart::verified)).toList()) {
			now = now.after(repair, seasons);
		}
		return now;
	}

	/** What was reported too late changes nothing; nothing ever ends earlier. */
	private Warranty after(RepairedPart repair, Seasons seasons) {
		LocalDate last = this.lastDay;
		if (last == null || !covers(repair.reported())) {
			return this;
		}
		List<RepairedPart> all = Stream.concat(this.repairs.stream(), Stream.of(repair)).toList();
		if (this.term.afterRepair() == WarrantyTerm.AfterRepair.EXTENDS) {
			long days = ChronoUnit.DAYS.between(repair.reported(), repair.verified());
			return new Warranty(this.term, this.accepted, this.start, last.plusDays(days), all);
		}
		LocalDate again = this.term.length().lastDay(repair.verified(), seasons).orElse(last);
		return again.isAfter(last) ? new Warranty(this.term, this.accepted, repair.verified(), again, all) : this;
	}

	/**
	 * Tells whether something is covered.
	 * @param reported the day on which it was reported
	 * @return whether that is not before the acceptance and not after the last day
	 */
	public boolean covers(LocalDate reported) {
		return !reported.isBefore(this.accepted) && (this.lastDay == null || !reported.isAfter(this.lastDay));
	}

	/**
	 * Gives the last day that is covered.
	 * @return the day; nothing for the design working life
	 */
	public Optional<LocalDate> until() {
		return Optional.ofNullable(this.lastDay);
	}

}
