package cn.anju.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of printed pages.
 *
 * @param fallbackFonts TrueType files with characters that the fonts of the build lack, a
 * list in the order in which they are asked; without one {@code HanaMinB.ttf} is used
 * where the system has it ({@code fonts-hanazono} of Debian and Ubuntu)
 */
@ConfigurationProperties("anju.print")
public record PrintSettings(@DefaultValue List<Path> fallbackFonts) {

	public PrintSettings {
		for (Path font : fallbackFonts) {
			if (!Files.isReadable(font)) {
				throw new IllegalArgumentException(
						"anju.print.fallback-fonts names " + font + ", which cannot be read");
			}
		}
	}

}
