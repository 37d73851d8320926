package cn.anju.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a harmless name of the name that came with an upload. */
final class FileName {

	private static final int LONGEST = 120;

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

	// control characters, line and paragraph marks, and the marks that turn text around
	// so
	// that exe.pdf reads as fdp.exe
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}]");

	private static final Pattern UNWANTED = Pattern.compile("[<>:\"|?*]");

	private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

	private FileName() {
	}

	static String of(String uploaded, ContentType type) {
		String name = FOLDERS.matcher(Normalizer.normalize(uploaded, Normalizer.Form.NFC)).replaceFirst("");
		name = UNWANTED.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceAll("_");
		name = EXTENSION.matcher(name.strip()).replaceFirst("").strip();
		name = name.replaceFirst("^\\.+", "");
		String shortened = (name.codePointCount(0, name.length()) > LONGEST)
				? name.substring(0, name.offsetByCodePoints(0, LONGEST)) : name;
		return (shortened.isBlank() ? "document" : shortened) + "." + type.extension();
	}

}
