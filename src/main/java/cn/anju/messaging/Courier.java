package cn.anju.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends what is due on one channel, some at a time. A provider that refuses everything is
 * left alone until the next run; nobody else waits for it.
 */
@Component
class Courier {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	private static final int AT_ONCE = 16;

	private static final int CLAIM = AT_ONCE * 4;

	private static final Duration LONGEST_RUN = Duration.ofSeconds(50);

	private final Deliveries deliveries;

	Courier(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	/**
	 * Sends until nothing is due, the provider refuses everything, or the run has lasted
	 * long enough.
	 * @return how many nudges the provider has taken
	 */
	int run(Channel channel) {
		if (!channel.configured()) {
			return 0;
		}
		this.deliveries.recover(channel);
		long end = System.nanoTime() + LONGEST_RUN.toNanos();
		int sent = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
			while (System.nanoTime() < end) {
				List<Deliveries.Claimed> claimed = this.deliveries.claim(channel.key(), CLAIM);
				if (claimed.isEmpty()) {
					break;
				}
				int taken = send(channel, claimed, threads);
				sent += taken;
				if (taken == 0) {
					log.warn("The channel {} took none of {} nudges; trying again later", channel.key(),
							claimed.size());
					break;
				}
			}
		}
		return sent;
	}

	private int send(Channel channel, List<Deliveries.Claimed> claimed, ExecutorService threads) {
		List<Callable<Boolean>> sendings = claimed.stream()
			.map((delivery) -> (Callable<Boolean>) () -> send(channel, delivery))
			.toList();
		int taken = 0;
		try {
			for (Future<Boolean> sent : threads.invokeAll(sendings)) {
				taken += (sent.state() == Future.State.SUCCESS && sent.resultNow()) ? 1 : 0;
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		return taken;
	}

	/** An exception says nothing of whether the provider has taken it. */
	private boolean send(Channel channel, Deliveries.Claimed delivery) {
		if (delivery.nudge().items().isEmpty()) {
			this.deliveries.drop(delivery);
			return true;
		}
		SendOutcome outcome;
		try {
			outcome = channel.send(delivery.nudge());
		}
		catch (RuntimeException ex) {
			outcome = new SendOutcome(channel.idempotent() ? SendOutcome.Kind.LATER : SendOutcome.Kind.UNKNOWN,
					ex.getClass().getSimpleName());
		}
		this.deliveries.end(delivery, outcome);
		return outcome.kind() == SendOutcome.Kind.SENT;
	}

}
