package cn.anju.messaging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * A second channel, whose provider knows a key again: it is a bean and nothing else had
 * to change for it.
 */
class SecondChannel implements Channel {

	private final Map<String, Nudge> delivered = new ConcurrentHashMap<>();

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private volatile Function<Nudge, SendOutcome> provider = SecondChannel::takes;

	private volatile boolean idempotent = true;

	@Override
	public String key() {
		return "second";
	}

	@Override
	public boolean configured() {
		return true;
	}

	@Override
	public boolean idempotent() {
		return this.idempotent;
	}

	@Override
	public SendOutcome send(Nudge nudge) {
		this.asked.add(nudge.key());
		SendOutcome outcome = this.provider.apply(nudge);
		if (outcome.kind() == SendOutcome.Kind.SENT) {
			this.delivered.putIfAbsent(nudge.key(), nudge);
		}
		return outcome;
	}

	static SendOutcome takes(Nudge nudge) {
		return new SendOutcome(SendOutcome.Kind.SENT, "");
	}

	void begin() {
		this.delivered.clear();
		this.asked.clear();
		this.provider = SecondChannel::takes;
		this.idempotent = true;
	}

	void answers(SendOutcome.Kind kind) {
		this.provider = (_) -> new SendOutcome(kind, "503");
	}

	void breaks() {
		this.provider = (_) -> {
			throw new IllegalStateException("the line was cut");
		};
	}

	/**
	 * Takes every nudge to the provider and never comes back before the latch is open.
	 */
	void hangs(CountDownLatch until) {
		this.provider = (nudge) -> {
			try {
				until.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return takes(nudge);
		};
	}

	void knowsNoKey() {
		this.idempotent = false;
	}

	List<Nudge> delivered() {
		return List.copyOf(this.delivered.values());
	}

	int asked() {
		return this.asked.size();
	}

}
