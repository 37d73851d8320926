package cn.anju.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An owner in the rush: taps a free slot, then yes; if somebody else was quicker, another
 * one; when all are full, waits.
 */
final class Visitor {

	private static final int PATIENCE = 25;

	/** What takes longer than this is asked for again. */
	private static final long LONGEST = 1_500;

	private final Phone phone;

	private final PhonePage page;

	private final long purchase;

	Visitor(Phone phone, PhonePage page, long purchase) {
		this.phone = phone;
		this.page = page;
		this.purchase = purchase;
	}

	/** What an owner knows in the end. */
	enum What {

		/** There is an appointment. */
		BOOKED,
		/** All is full, and there is a place on a waiting list. */
		WAITS,
		/** The page said nothing that one could rely on. */
		NOTHING

	}

	/**
	 * What came of it.
	 *
	 * @param what what the owner knows
	 * @param nanos from the first tap to the last answer
	 * @param taps how many it took
	 */
	record Answer(What what, long nanos, int taps) {
	}

	Answer book() {
		long began = System.nanoTime();
		int taps = 0;
		What what = What.NOTHING;
		try {
			while (what == What.NOTHING && taps < PATIENCE) {
				List<String> free = this.page.with("slot-", "aria-pressed");
				taps++;
				what = free.isEmpty() ? join() : choose(one(free));
			}
		}
		catch (IOException | InterruptedException | RuntimeException ex) {
			System.err.println("The home " + this.purchase + " was not answered: " + ex);
		}
		return new Answer(what, System.nanoTime() - began, taps);
	}

	/** The page shows the seat as chosen, or says that somebody else was quicker. */
	private What choose(String slot) throws IOException, InterruptedException {
		if (this.page.tap(slot).contains("刚被别人约走") || !this.page.shows(slot, "aria-pressed", "true", LONGEST)) {
			return What.NOTHING;
		}
		this.page.tap("confirm");
		return this.page.says("my/appointments/", LONGEST) ? What.BOOKED : What.NOTHING;
	}

	private What join() throws IOException, InterruptedException {
		List<String> all = this.page.ids("slot-");
		if (all.isEmpty()) {
			throw new IllegalStateException("The page shows no slot");
		}
		String slot = one(all);
		this.page.tap(slot);
		return this.page.shows(slot, "data-seen", "mine", LONGEST) ? What.WAITS : What.NOTHING;
	}

	private static String one(List<String> of) {
		return of.get(ThreadLocalRandom.current().nextInt(of.size()));
	}

	void close() {
		this.phone.close();
	}

}
