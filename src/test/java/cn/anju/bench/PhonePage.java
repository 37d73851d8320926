package cn.anju.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page that is open on a phone: it taps what has an id, and follows what the server
 * answers.
 */
final class PhonePage {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Phone phone;

	private final String ui;

	private final String key;

	private final Map<String, Integer> nodes = new HashMap<>();

	private final Map<Integer, Map<String, String>> values = new HashMap<>();

	private final StringBuilder latest = new StringBuilder();

	private int messages;

	/** An answer and what is pushed overtake each other; their numbers say the order. */
	private final TreeMap<Integer, JsonNode> early = new TreeMap<>();

	private int next = -1;

	PhonePage(Phone phone, String ui, String key) {
		this.phone = phone;
		this.ui = ui;
		this.key = key;
	}

	String navigate(String path) throws IOException, InterruptedException {
		return tell("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + path
				+ "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
	}

	/** Taps something; nothing happens if it is not there. */
	String tap(String id) throws IOException, InterruptedException {
		Integer node = this.nodes.get(id);
		return (node != null) ? tell("{\"type\":\"event\",\"node\":" + node
				+ ",\"event\":\"click\",\"data\":{\"element.dataset.seen\":\"" + value(id, "data-seen") + "\"}}") : "";
	}

	/** The ids that begin with something and have an attribute. */
	synchronized List<String> with(String prefix, String attribute) {
		return this.nodes.entrySet()
			.stream()
			.filter((one) -> one.getKey().startsWith(prefix)
					&& this.values.getOrDefault(one.getValue(), Map.of()).containsKey(attribute))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	synchronized List<String> ids(String prefix) {
		return this.nodes.keySet().stream().filter((id) -> id.startsWith(prefix)).sorted().toList();
	}

	synchronized String value(String id, String attribute) {
		return this.values.getOrDefault(this.nodes.getOrDefault(id, 0), Map.of()).getOrDefault(attribute, "");
	}

	private synchronized void forget() {
		this.latest.setLength(0);
	}

	private String tell(String event) throws IOException, InterruptedException {
		forget();
		String answer = this.phone.tell(this.ui, "{\"csrfToken\":\"" + this.key + "\",\"rpc\":[" + event
				+ "],\"syncId\":" + this.messages + ",\"clientId\":" + this.messages + "}");
		this.messages++;
		follow(answer);
		return answer;
	}

	/** What comes over the open channel: messages, each after its length. */
	void hear(String pushed) {
		for (int at = 0; at < pushed.length();) {
			int begin = pushed.indexOf('|', at) + 1;
			int end = begin + Integer.parseInt(pushed.substring(at, begin - 1));
			// the first one names the channel
			if (pushed.charAt(begin) == '{') {
				follow(pushed.substring(begin, end));
			}
			at = end;
		}
	}

	/**
	 * Waits until something was said since the last tap, in the answer or over the
	 * channel.
	 */
	boolean says(String text, long milliseconds) throws InterruptedException {
		return becomes(() -> this.latest.indexOf(text) >= 0, milliseconds);
	}

	/** Waits until something with an id has a value in an attribute. */
	boolean shows(String id, String attribute, String value, long milliseconds) throws InterruptedException {
		return becomes(() -> value(id, attribute).equals(value), milliseconds);
	}

	private synchronized boolean becomes(BooleanSupplier state, long milliseconds) throws InterruptedException {
		long until = System.currentTimeMillis() + milliseconds;
		while (!state.getAsBoolean() && System.currentTimeMillis() < until) {
			wait(Math.max(1, until - System.currentTimeMillis()));
		}
		return state.getAsBoolean();
	}

	private synchronized void follow(String answer) {
		this.latest.append(answer);
		if (!answer.startsWith("{")) {
			throw new IllegalStateException("The server said " + answer.substring(0, Math.min(200, answer.length())));
		}
		JsonNode message = JSON.readTree(answer);
		this.early.put(message.path("syncId").asInt(), message);
		if (this.next < 0) {
			this.next = this.early.firstKey();
		}
		for (JsonNode now = this.early.remove(this.next); now != null; now = this.early.remove(this.next)) {
			this.next++;
			now.path("changes").forEach(this::follow);
		}
		notifyAll();
	}

	private void follow(JsonNode change) {
		int node = change.path("node").asInt();
		String name = change.path("key").asString("");
		switch (change.path("type").asString("")) {
			case "put" -> {
				String value = change.path("value").asString("");
				this.values.computeIfAbsent(node, (_) -> new HashMap<>()).put(name, value);
				if (name.equals("id")) {
					this.nodes.put(value, node);
				}
			}
			case "remove" -> this.values.getOrDefault(node, new HashMap<>()).remove(name);
			case "detach" -> {
				this.values.remove(node);
				this.nodes.values().remove(node);
			}
			default -> {
			}
		}
	}

}
