package cn.anju.care.warranty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Every warranty of one home.
 *
 * @param accepted the day on which the home was accepted; null before
 * @param warranties its warranties, what is over first stands first; empty before
 */
public record WarrantyWallet(@Nullable LocalDate accepted, List<Warranty> warranties) {

	/** Of a home that was not accepted yet. */
	static final WarrantyWallet NOT_YET = new WarrantyWallet(null, List.of());

	public WarrantyWallet {
		warranties = List.copyOf(warranties);
	}

	/**
	 * Parts that are covered alike, for a picture that is read at a glance.
	 *
	 * @param from the day of acceptance, or of the repair that made it begin anew
	 * @param until the last day; nothing for the design working life
	 * @param warranties the parts, at least one, by the same article
	 */
	public record Line(LocalDate from, Optional<LocalDate> until, List<Warranty> warranties) {

		public Line {
			warranties = List.copyOf(warranties);
		}

		/**
		 * Tells whether the parts are covered.
		 * @param day a day
		 * @return whether it is not after the last day
		 */
		public boolean covers(LocalDate day) {
			return this.until.filter(day::isAfter).isEmpty();
		}

	}

	/**
	 * Puts together what begins and ends on the same days by the same article.
	 * @return the lines, what is over first stands first
	 */
	public List<Line> lines() {
		Map<List<Object>, Line> lines = new LinkedHashMap<>();
		for (Warranty one : this.warranties) {
			lines.merge(List.of(one.start(), one.until(), one.term().article()),
					new Line(one.start(), one.until(), List.of(one)),
					(first, more) -> new Line(first.from(), first.until(),
							Stream.concat(first.warranties().stream(), more.warranties().stream()).toList()));
		}
		return List.copyOf(lines.values());
	}

	/**
	 * Finds the warranty of a part.
	 * @param part the part
	 * @return its warranty; nothing if the home was not accepted yet
	 */
	public Optional<Warranty> of(WarrantyPart part) {
		return this.warranties.stream().filter((one) -> one.term().part() == part).findFirst();
	}

	/**
	 * Counts what is covered.
	 * @param day a day
	 * @return how many parts are covered on that day
	 */
	public long covered(LocalDate day) {
		return this.warranties.stream().filter((one) -> one.covers(day)).count();
	}

	/**
	 * Gives the day up to which a picture of all of them reaches.
	 * @return the latest last day; nothing before the home was accepted
	 */
	public Optional<LocalDate> end() {
		return this.warranties.stream().flatMap((one) -> one.until().stream()).max(LocalDate::compareTo);
	}

}
