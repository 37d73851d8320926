package cn.anju.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people of a journey come in. */
final class Visitors {

	static final String PASSWORD = "a-Quiet-Path-through-2026";

	private static final Pattern SECRET = Pattern.compile("(?m)^.*?([A-Za-z0-9_-]{12,}).*$");

	private Visitors() {
	}

	/**
	 * An owner with phone and code, the first time also with the tail of the document.
	 */
	static void owner(Screen phone, String site, SentCodes codes, String number, String tail) {
		phone.open(site + "/my/sign-in").type("#phone", number);
		phone.click("input[name=agreed]").leaveBy("#send");
		phone.until("the code has arrived", () -> codes.arrived(number));
		phone.type("#code", codes.of(number)).leaveBy("button.go");
		phone.type("#tail", tail).leaveBy("button.go");
		arrived(phone, "/my");
	}

	/**
	 * The first administrator with the one-time password from the data folder, who
	 * changes it.
	 */
	static void administrator(Screen desk, String site, Path data) {
		String secret = firstPassword(data);
		desk.open(site + "/office/sign-in")
			.type("#username", "administrator")
			.type("#password", secret)
			.leaveBy("button.go");
		desk.type("#old", secret).type("#wanted", PASSWORD).type("#again", PASSWORD).leaveBy("button.go");
		arrived(desk, "/office");
	}

	/** An owner of the demo, whose page shows the code. */
	static void ownerOfDemo(Screen phone, String site, String number, String tail) {
		phone.open(site + "/my/sign-in").type("#phone", number);
		phone.click("input[name=agreed]").leaveBy("#send");
		String code = phone.find("#shown-code").getText();
		phone.type("#code", code).leaveBy("button.go");
		phone.type("#tail", tail).leaveBy("button.go");
		arrived(phone, "/my");
	}

	/** A member of staff with a password that was changed already. */
	static void staff(Screen desk, String site, String username, String password) {
		desk.open(site + "/office/sign-in")
			.type("#username", username)
			.type("#password", password)
			.leaveBy("button.go");
		arrived(desk, "/office");
	}

	/** The password of all members of staff of the demo. */
	static String demoPassword(Path data) {
		return read(data.resolve("demo.txt")).lines()
			.filter((line) -> line.contains("password of all: "))
			.map((line) -> line.substring(line.indexOf(": ") + 2))
			.findFirst()
			.orElseThrow();
	}

	/** An address asked for before the sign-in has led on would be overtaken by it. */
	private static void arrived(Screen screen, String path) {
		screen.until("signed in", () -> screen.path().equals(path));
		screen.settled();
	}

	private static String firstPassword(Path data) {
		String last = "";
		Matcher matcher = SECRET.matcher(read(data.resolve("first-administrator.txt")));
		while (matcher.find()) {
			last = matcher.group(1);
		}
		return last;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
