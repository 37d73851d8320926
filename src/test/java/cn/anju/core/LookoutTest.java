package cn.anju.core;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking what has changed while pages are open. */
class LookoutTest {

	private final BlockingQueue<List<String>> looks = new LinkedBlockingQueue<>();

	private final BlockingQueue<Long> begun = new LinkedBlockingQueue<>();

	private final CountDownLatch held = new CountDownLatch(1);

	private Lookout<String> lookout = new Lookout<>("lookout", this.looks::add);

	@AfterEach
	void close() {
		this.held.countDown();
		this.lookout.close();
	}

	@Test
	void looks_again_and_again_while_a_page_is_open() throws InterruptedException {
		assertThat(this.lookout.isLooking()).isFalse();
		Lookout.Watching watching = this.lookout.watch("a page");
		assertThat(look()).containsExactly("a page");
		assertThat(look()).containsExactly("a page");
		watching.end();
		assertThat(this.lookout.isLooking()).isFalse();
		this.lookout.soon();
		assertThat(this.lookout.isLooking()).isFalse();
	}

	@Test
	void a_look_that_fails_is_not_the_last() throws InterruptedException {
		this.lookout = new Lookout<>("lookout", (pages) -> {
			this.looks.add(pages);
			throw new IllegalStateException("the database is away");
		});
		this.lookout.watch("a page");
		look();
		assertThat(look()).containsExactly("a page");
	}

	@Test
	void many_who_ask_while_it_looks_are_answered_by_one_look_after_a_rest() throws InterruptedException {
		this.lookout = new Lookout<>("lookout", this::lookLong);
		this.lookout.watch("a page");
		long first = take(this.begun);
		for (int i = 0; i < 100; i++) {
			this.lookout.soon();
		}
		long released = System.nanoTime();
		this.held.countDown();
		long second = take(this.begun);
		long third = take(this.begun);
		assertThat(second - released).isGreaterThanOrEqualTo(4 * (released - first));
		assertThat(third - second).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(1));
	}

	private void lookLong(List<String> pages) {
		this.begun.add(System.nanoTime());
		try {
			assertThat(this.held.await(60, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private List<String> look() throws InterruptedException {
		return take(this.looks);
	}

	private static <T> T take(BlockingQueue<T> queue) throws InterruptedException {
		T taken = queue.poll(60, TimeUnit.SECONDS);
		assertThat(taken).isNotNull();
		return taken;
	}

}
