package cn.anju.shell;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Taps wait for their turn, everything else does not. */
class TurnsTest {

	private static final String TAP = "v-r=uidl&v-uiId=0";

	private final Turns turns = new Turns(2, Duration.ofSeconds(30));

	private final AtomicInteger inside = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	@Test
	void no_more_taps_are_worked_on_at_once_than_there_are_turns_and_all_have_theirs() throws Exception {
		AtomicInteger done = new AtomicInteger();
		List<Future<Void>> taps = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 60; i++) {
				taps.add(threads.submit(() -> ask(this.turns, TAP, (_, _) -> {
					this.most.accumulateAndGet(this.inside.incrementAndGet(), Math::max);
					Thread.yield();
					this.inside.decrementAndGet();
					done.incrementAndGet();
				})));
			}
			for (Future<Void> tap : taps) {
				tap.get(20, TimeUnit.SECONDS);
			}
		}
		assertThat(done).hasValue(60);
		assertThat(this.most.get()).isBetween(1, 2);
	}

	@Test
	void files_news_and_questions_after_health_never_wait() throws Exception {
		Turns taken = new Turns(0, Duration.ofMinutes(5));
		List<String> asked = new ArrayList<>();
		for (String query : new String[] { null, "v-r=init&location=my", "v-r=push&v-uiId=0", "x=v-r=uidlx" }) {
			ask(taken, query, (_, _) -> asked.add(String.valueOf(query)));
		}
		assertThat(asked).hasSize(4);
	}

	@Test
	void whoever_has_waited_long_goes_on_all_the_same_and_gives_no_turn_away() throws Exception {
		Turns one = new Turns(1, Duration.ofMillis(1));
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Void> slow = threads.submit(() -> ask(one, TAP, (_, _) -> {
				begun.countDown();
				await(end);
			}));
			begun.await();
			AtomicInteger passed = new AtomicInteger();
			ask(one, TAP, (_, _) -> passed.incrementAndGet());
			ask(one, TAP, (_, _) -> passed.incrementAndGet());
			assertThat(passed).hasValue(2);
			end.countDown();
			slow.get(20, TimeUnit.SECONDS);
		}
	}

	@Test
	void a_tap_that_fails_gives_its_turn_back() throws Exception {
		Turns one = new Turns(1, Duration.ofMinutes(5));
		for (int i = 0; i < 3; i++) {
			assertThatIOException().isThrownBy(() -> ask(one, TAP, (_, _) -> {
				throw new IOException("lost");
			}));
		}
		AtomicInteger passed = new AtomicInteger();
		ask(one, TAP, (_, _) -> passed.incrementAndGet());
		assertThat(passed).hasValue(1);
	}

	private static void await(CountDownLatch latch) throws IOException {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	private static Void ask(Turns turns, String query, FilterChain chain) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
		request.setQueryString(query);
		turns.doFilter(request, new MockHttpServletResponse(), chain);
		return null;
	}

}
