package cn.anju.core;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks each second what has changed, as long as there are open pages to be told. It
 * rests four times as long as it has looked: telling many pages never takes the machine
 * from those who act.
 *
 * @param <P> what an open page wants to know, and whom to tell
 */
public final class Lookout<P> implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Lookout.class);

	private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

	private static final int REST = 4;

	private final Consumer<List<P>> look;

	private final Set<P> pages = ConcurrentHashMap.newKeySet();

	// one thread, so that a page is never told an older state after a newer one
	private final ScheduledExecutorService thread;

	private @Nullable ScheduledFuture<?> next;

	private boolean soon;

	private long restsUntil = System.nanoTime();

	/**
	 * Makes one that does nothing until somebody watches.
	 * @param name the name of its thread
	 * @param look compares and tells the pages, on a thread without a transaction; what
	 * it throws is logged, and it looks again
	 */
	public Lookout(String name, Consumer<List<P>> look) {
		this.look = look;
		this.thread = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
	}

	/**
	 * Adds a page, which is looked up soon after the call.
	 * @param page the page; each is another object
	 * @return ends the watching
	 */
	public Watching watch(P page) {
		this.pages.add(page);
		soon();
		return () -> leave(page);
	}

	private synchronized void leave(P page) {
		this.pages.remove(page);
		if (this.pages.isEmpty() && this.next != null) {
			this.next.cancel(false);
			this.next = null;
			this.soon = false;
		}
	}

	/** Looks as soon as it is rested; returns at once. Asking twice is asking once. */
	public synchronized void soon() {
		if (!this.soon && !this.pages.isEmpty()) {
			this.soon = true;
			lookAfter(Math.max(0, this.restsUntil - System.nanoTime()));
		}
	}

	/**
	 * Tells whether it looks again and again.
	 * @return whether there are open pages
	 */
	public synchronized boolean isLooking() {
		return this.next != null;
	}

	private synchronized void lookAfter(long nanos) {
		if (this.next != null) {
			this.next.cancel(false);
		}
		try {
			this.next = this.thread.schedule(this::lookNow, nanos, TimeUnit.NANOSECONDS);
		}
		catch (RejectedExecutionException ex) {
			log.debug("The application is ending, nobody is told any more", ex);
		}
	}

	private void lookNow() {
		List<P> present = begin();
		long began = System.nanoTime();
		try {
			this.look.accept(present);
		}
		catch (RuntimeException ex) {
			log.warn("What has changed could not be looked up; trying again", ex);
		}
		goOn(System.nanoTime() - began);
	}

	/** What changes from now on is looked for again. */
	private synchronized List<P> begin() {
		this.soon = false;
		return List.copyOf(this.pages);
	}

	private synchronized void goOn(long took) {
		long rest = REST * took;
		this.restsUntil = System.nanoTime() + rest;
		if (!this.pages.isEmpty()) {
			lookAfter(this.soon ? rest : Math.max(PAUSE, rest));
		}
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

	/** An open page; ended when the page is left. */
	@FunctionalInterface
	public interface Watching {

		/** Ends the watching; nobody is told any more. */
		void end();

	}

}
