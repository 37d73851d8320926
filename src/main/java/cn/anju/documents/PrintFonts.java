package cn.anju.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * The fonts of printed pages: two weights for every text, and others for characters that
 * these lack. What no font has is printed as its code point, so that a name stays
 * unmistakable and can be completed by hand.
 */
@Component
class PrintFonts {

	private static final Path OF_THE_SYSTEM = Path.of("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf");

	/** They choose between shapes of one character, of which a font has one. */
	private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

	private final PrintFont regular = ofTheBuild("NotoSansSC_400Regular.ttf", 400);

	private final PrintFont bold = ofTheBuild("NotoSansSC_700Bold.ttf", 700);

	private final List<PrintFont> others;

	PrintFonts(PrintSettings settings) {
		List<Path> files = settings.fallbackFonts().isEmpty() ? List.of(OF_THE_SYSTEM) : settings.fallbackFonts();
		this.others = Stream.concat(
				Stream.of(ofTheBuild("NotoSansHK_400Regular.ttf", 400), ofTheBuild("NotoSansJP_400Regular.ttf", 400)),
				files.stream()
					.map(FileSystemResource::new)
					.filter(FileSystemResource::exists)
					.map((file) -> new PrintFont(file, 400)))
			.toList();
	}

	private static PrintFont ofTheBuild(String name, int weight) {
		return new PrintFont(new ClassPathResource("fonts/" + name), weight);
	}

	/** Chooses the fonts of a page and spells out what none of them has. */
	List<PrintFont> fit(Document page) {
		Map<Integer, Optional<PrintFont>> rare = new HashMap<>();
		for (TextNode text : page.body().nodeStream(TextNode.class).toList()) {
			String whole = VARIATION_SELECTORS.matcher(text.getWholeText()).replaceAll("");
			StringBuilder printable = new StringBuilder(whole.length());
			whole.codePoints()
				.forEach((codePoint) -> printable.append(isPrintable(codePoint, rare) ? Character.toString(codePoint)
						: "〔U+%04X〕".formatted(codePoint)));
			text.text(printable.toString());
		}
		Set<PrintFont> needed = new LinkedHashSet<>(List.of(this.regular, this.bold));
		this.others.stream().filter((font) -> rare.containsValue(Optional.of(font))).forEach(needed::add);
		return new ArrayList<>(needed);
	}

	private boolean isPrintable(int codePoint, Map<Integer, Optional<PrintFont>> rare) {
		return Character.isISOControl(codePoint) || Character.isSpaceChar(codePoint)
				|| Character.getType(codePoint) == Character.FORMAT || this.regular.has(codePoint)
				|| rare.computeIfAbsent(codePoint, this::findAmongOthers).isPresent();
	}

	private Optional<PrintFont> findAmongOthers(int codePoint) {
		return this.others.stream().filter((font) -> font.has(codePoint)).findFirst();
	}

}
