package cn.anju.booking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.core.Refused;

import org.springframework.stereotype.Component;

/** The purposes and kinds of subjects that the other modules supply. */
@Component
class Purposes {

	private final List<BookingPurpose> inOrder;

	private final Map<String, BookingPurpose> byKey;

	private final Map<String, BookingSubjects> byKind;

	Purposes(List<BookingPurpose> purposes, List<BookingSubjects> subjects) {
		this.inOrder = purposes.stream().sorted(Comparator.comparingInt(BookingPurpose::order)).toList();
		this.byKey = purposes.stream().collect(Collectors.toMap(BookingPurpose::key, Function.identity()));
		this.byKind = subjects.stream().collect(Collectors.toMap(BookingSubjects::kind, Function.identity()));
	}

	List<BookingPurpose> inOrder() {
		return this.inOrder;
	}

	BookingPurpose require(String key) {
		return Optional.ofNullable(this.byKey.get(key)).orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	BookingSubjects subjectsOf(BookingPurpose purpose) {
		return Optional.ofNullable(this.byKind.get(purpose.subjectKind()))
			.orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	Collection<BookingSubjects> kinds() {
		return this.byKind.values();
	}

	/** Describes what something is about. */
	Optional<BookableSubject> find(String purpose, long id) {
		return Optional.ofNullable(subjectsOf(require(purpose)).subjects(List.of(id)).get(id));
	}

	BookableSubject subject(String purpose, long id) {
		return find(purpose, id).orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	/** Describes what appointments are about, a kind in one go, by appointment. */
	Map<Long, BookableSubject> of(Collection<Appointment> appointments) {
		Map<Long, BookableSubject> found = new HashMap<>();
		Map<String, List<Appointment>> byKindOf = appointments.stream()
			.collect(Collectors.groupingBy((one) -> one.subject().kind()));
		byKindOf.forEach((kind, ones) -> {
			BookingSubjects answering = this.byKind.get(kind);
			Map<Long, BookableSubject> subjects = (answering != null)
					? answering.subjects(ones.stream().map((one) -> one.subject().id()).distinct().toList()) : Map.of();
			ones.forEach((one) -> Optional.ofNullable(subjects.get(one.subject().id()))
				.ifPresent((subject) -> found.put(one.id(), subject)));
		});
		return found;
	}

}
