package cn.anju.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import cn.anju.core.DayException;
import cn.anju.core.WorkingDays;

/**
 * The working days that hold now (D-08): the national table, and the tables of single
 * authorities. Kept in memory; a change made on any node is seen within two seconds.
 */
@Service
public class WorkingCalendars {

	private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

	private final CalendarStore store;

	private final TransactionTemplate ownReading;

	private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();

	private final ReentrantLock looking = new ReentrantLock();

	WorkingCalendars(CalendarStore store, PlatformTransactionManager transactions) {
		this.store = store;
		this.ownReading = new TransactionTemplate(transactions);
		this.ownReading.setReadOnly(true);
		this.ownReading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.ownReading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Gives the national table: holidays and make-up days of every imported year.
	 * @return the working days of the country
	 */
	public WorkingDays national() {
		return present().national();
	}

	/**
	 * Gives the days on which an authority works.
	 * @param authority its key, such as {@code exchange}; one without exceptions follows
	 * the national table
	 * @return its working days
	 */
	public WorkingDays of(String authority) {
		Snapshot snapshot = present();
		return snapshot.authorities().getOrDefault(authority, snapshot.national());
	}

	/**
	 * Lists the authorities and banks whose counters keep days of their own.
	 * @return the authorities by name
	 */
	public List<Authority> authorities() {
		return this.store.authorities();
	}

	/**
	 * Gives the state of the calendars, which grows with every change.
	 * @return the number of the state that {@link #national()} and {@link #of} count with
	 */
	public long revision() {
		return present().revision();
	}

	/** Looks for a change at once: for whoever has just heard that there is one. */
	public void refresh() {
		keep(load());
	}

	private Snapshot present() {
		Snapshot snapshot = this.current.get();
		if (snapshot != null && System.nanoTime() - snapshot.checkedAt() < LOOK_AGAIN) {
			return snapshot;
		}
		return (snapshot != null) ? lookAgain(snapshot) : firstTime();
	}

	/**
	 * Only one thread looks; it needs a second connection, and the others can go on with
	 * what is known.
	 */
	private Snapshot lookAgain(Snapshot snapshot) {
		if (!this.looking.tryLock()) {
			return snapshot;
		}
		try {
			return keep((revisionNow() == snapshot.revision()) ? snapshot.checkedNow() : load());
		}
		finally {
			this.looking.unlock();
		}
	}

	private Snapshot firstTime() {
		return keep(load());
	}

	/** Two threads may read at once: whoever read earlier must not be believed later. */
	private Snapshot keep(Snapshot read) {
		return Objects.requireNonNull(this.current.accumulateAndGet(read,
				(known, fresh) -> (known != null && known.revision() > fresh.revision()) ? known : fresh));
	}

	/** A transaction of its own: the caller's may look at the past. */
	private long revisionNow() {
		Long revision = this.ownReading.execute((_) -> this.store.revision());
		return (revision != null) ? revision : 0;
	}

	private Snapshot load() {
		Snapshot snapshot = this.ownReading.execute((_) -> read());
		if (snapshot == null) {
			throw new IllegalStateException("Calendars could not be read");
		}
		return snapshot;
	}

	private Snapshot read() {
		Set<Integer> official = this.store.years()
			.stream()
			.filter((year) -> !year.provisional())
			.map(CalendarYear::year)
			.collect(Collectors.toSet());
		List<DayException> days = this.store.days();
		Map<String, WorkingDays> authorities = new HashMap<>();
		this.store.authorityDays()
			.stream()
			.collect(Collectors.groupingBy(AuthorityDay::authority))
			.forEach((key, own) -> authorities.put(key, WorkingDays.of(overlaid(days, own), official)));
		return new Snapshot(this.store.revision(), System.nanoTime(), WorkingDays.of(days, official), authorities);
	}

	private static List<DayException> overlaid(List<DayException> days, List<AuthorityDay> own) {
		List<DayException> all = new ArrayList<>(days);
		own.forEach((day) -> all.add(new DayException(day.date(), !day.open(), day.reason())));
		return all;
	}

	private record Snapshot(long revision, long checkedAt, WorkingDays national, Map<String, WorkingDays> authorities) {

		Snapshot checkedNow() {
			return new Snapshot(this.revision, System.nanoTime(), this.national, this.authorities);
		}

	}

}
