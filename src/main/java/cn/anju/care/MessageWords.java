package cn.anju.care;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import cn.anju.intake.CellTexts;

import org.springframework.core.io.ClassPathResource;

/**
 * The words by which messages are read: headings, what a message is, and what it is about
 * ({@code care/messages.properties}). Only a first guess: staff classify every case.
 */
final class MessageWords {

	/** The words as they are shipped. */
	static final MessageWords SHIPPED = read("care/messages.properties");

	private final Properties words;

	private final Map<CaseType, List<String>> named;

	private final Map<CaseType, List<String>> sounds;

	private final Map<CaseCategory, List<String>> categories;

	private final Map<ChannelType, List<String>> channels;

	private final Set<String> noReply;

	private MessageWords(Properties words) {
		this.words = words;
		this.named = each(CaseType.values(), "type.named.");
		this.sounds = each(CaseType.values(), "type.sounds.");
		this.categories = each(CaseCategory.values(), "category.");
		this.channels = each(ChannelType.values(), "channel.");
		this.noReply = Set.copyOf(list("reply.none"));
	}

	private static MessageWords read(String name) {
		Properties words = new Properties();
		try (Reader reader = new InputStreamReader(new ClassPathResource(name).getInputStream(),
				StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new MessageWords(words);
	}

	private <E extends Enum<E>> Map<E, List<String>> each(E[] values, String prefix) {
		Map<E, List<String>> all = new LinkedHashMap<>();
		for (E value : values) {
			List<String> its = list(prefix + value.name());
			if (!its.isEmpty()) {
				all.put(value, its);
			}
		}
		return all;
	}

	private List<String> list(String key) {
		return Arrays.stream(this.words.getProperty(key, "").split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

	/** The headings of a column. */
	String[] headings(String column) {
		return list("column." + column).toArray(String[]::new);
	}

	/** How somebody without a name is called. */
	String unknown() {
		return this.words.getProperty("reporter.unknown", "");
	}

	/** Whether a cell for the reply says that there is none. */
	boolean isNoReply(String reply) {
		return this.noReply.contains(plain(reply));
	}

	/**
	 * What it is: by a column for it, else by the subject, else by how it sounds.
	 * @param told the cells of the columns for it
	 */
	CaseType type(List<String> told, String subject, String text) {
		return told.stream()
			.map((cell) -> first(this.named, cell))
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> first(this.named, subject))
			.or(() -> first(this.sounds, subject + "\n" + text))
			.orElse(CaseType.ENQUIRY);
	}

	/**
	 * What it is about: by a column for it, else by the most words.
	 * @param told the cells of the columns for it
	 */
	CaseCategory category(List<String> told, String subject, String text) {
		return told.stream()
			.map((cell) -> most(this.categories, cell))
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> most(this.categories, subject + "\n" + text))
			.orElse(CaseCategory.OTHER);
	}

	/** How it came: by a column for it, else from the website. */
	ChannelType channel(String told) {
		return first(this.channels, told).orElse(ChannelType.WEBSITE);
	}

	private static <E> Optional<E> first(Map<E, List<String>> words, String text) {
		String plain = plain(text);
		return words.entrySet()
			.stream()
			.filter((each) -> each.getValue().stream().anyMatch(plain::contains))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static <E> Optional<E> most(Map<E, List<String>> words, String text) {
		String plain = plain(text);
		E best = null;
		long most = 0;
		for (Map.Entry<E, List<String>> each : words.entrySet()) {
			long found = each.getValue().stream().filter(plain::contains).count();
			if (found > most) {
				best = each.getKey();
				most = found;
			}
		}
		return Optional.ofNullable(best);
	}

	private static String plain(String text) {
		return CellTexts.code(text).toLowerCase(Locale.ROOT);
	}

}
