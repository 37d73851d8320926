package cn.anju.booking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the signed-in owner can book for one of the homes, and where it stands.
 *
 * @param purpose the key of the purpose
 * @param textKey the start of the keys of its texts
 * @param path the page on which it is booked
 * @param subject what it is about
 * @param calendar the calendar, if the project has one for the purpose
 * @param open whether it can be booked now, what is missing apart
 * @param appointment the live appointment, if there is one
 * @param holds seats that are kept, the first to run out first
 * @param places where it waits for a seat, the slot that begins first before others
 */
public record MyBooking(String purpose, String textKey, String path, BookableSubject subject,
		@Nullable BookingCalendar calendar, boolean open, @Nullable MyAppointment appointment, List<Hold> holds,
		List<WaitingPlace> places) {

	public MyBooking {
		holds = List.copyOf(holds);
		places = List.copyOf(places);
	}

	/**
	 * Gives the same with another choice.
	 * @param choice the chosen seat
	 * @return this, without the choice before
	 */
	public MyBooking choosing(Hold choice) {
		Stream<Hold> kept = this.holds.stream()
			.filter((hold) -> hold.kind() != Hold.Kind.CHOICE && hold.slot().id() != choice.slot().id());
		List<Hold> now = Stream.concat(kept, Stream.of(choice)).sorted(Comparator.comparing(Hold::until)).toList();
		return new MyBooking(this.purpose, this.textKey, this.path, this.subject, this.calendar, this.open,
				this.appointment, now, this.places);
	}

	/**
	 * Gives the page of this purpose and home.
	 * @return such as {@code my/handover/book/17}
	 */
	public String link() {
		return this.path + "/" + this.subject.subject().id();
	}

	/**
	 * Gives the seat that was offered or is kept instead of a cancelled appointment.
	 * @return the one that runs out first
	 */
	public Optional<Hold> kept() {
		return this.holds.stream().filter((hold) -> hold.kind() != Hold.Kind.CHOICE).findFirst();
	}

}
