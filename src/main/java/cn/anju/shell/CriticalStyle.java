package cn.anju.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The style sheets that the first screen needs, as one inline text. */
@Component
class CriticalStyle {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final String css;

	CriticalStyle() {
		this.css = read("tokens.css") + read("base.css") + read("icons.css") + read("owner.css");
	}

	private static String read(String name) {
		try {
			String text = new ClassPathResource("META-INF/resources/anju/" + name)
				.getContentAsString(StandardCharsets.UTF_8);
			return BLANKS.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll(" ");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String css() {
		return this.css;
	}

}
