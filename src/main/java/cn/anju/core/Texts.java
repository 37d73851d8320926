package cn.anju.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all modules, one pair of bundles each: {@code texts/<module>_zh_CN} and
 * {@code texts/<module>_en}. Simplified Chinese where a language is not known.
 */
@Component
public class Texts {

	/** The languages there are, the first one first. */
	public static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private static final String SUFFIX = "_zh_CN.properties";

	private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

	private final Days days;

	Texts(Days days) {
		this.days = days;
		this.source.setBasenames(modules());
		this.source.setDefaultEncoding("UTF-8");
		this.source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		this.source.setAlwaysUseMessageFormat(true);
	}

	private static String[] modules() {
		try {
			var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*" + SUFFIX);
			return Arrays.stream(resources)
				.map((resource) -> Objects.requireNonNull(resource.getFilename()))
				.map((name) -> "texts/" + name.substring(0, name.length() - SUFFIX.length()))
				.distinct()
				.sorted()
				.toArray(String[]::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Gives a text.
	 * @param locale the reader's language
	 * @param key the key, which starts with the module's name
	 * @param facts what the text mentions, in the order of its placeholders; days are
	 * written as {@link Days} writes them
	 * @return the text; the key itself between marks if there is none
	 */
	public String of(Locale locale, String key, Object... facts) {
		Locale supported = supported(locale);
		Object[] written = Arrays.stream(facts)
			.map((fact) -> (fact instanceof LocalDate day) ? this.days.written(day, supported) : fact)
			.toArray();
		try {
			return this.source.getMessage(key, written, supported);
		}
		catch (NoSuchMessageException _) {
			return "!" + key + "!";
		}
	}

	/**
	 * Tells whether there is a text.
	 * @param key the key
	 * @return whether some bundle has it
	 */
	public boolean has(String key) {
		return this.source.getMessage(key, null, null, Locale.SIMPLIFIED_CHINESE) != null;
	}

	/**
	 * Gives the nearest language there is.
	 * @param locale the wanted language
	 * @return English for any English, else simplified Chinese
	 */
	public static Locale supported(Locale locale) {
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

}
