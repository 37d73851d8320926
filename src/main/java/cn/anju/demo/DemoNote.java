package cn.anju.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.CoreSettings;
import cn.anju.core.Roles;
import cn.anju.identity.DemoStaff.Member;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The file that says how to sign in to the demo; {@code bin/run --demo} shows it. The
 * password is another one in every data folder, and only the owner of the process can
 * read it.
 */
@Component
@Profile("demo")
class DemoNote {

	static final String FILE = "demo.txt";

	private static final String PASSWORD = "  password of all: ";

	private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 12;

	private final Path file;

	DemoNote(CoreSettings settings) {
		this.file = settings.data().resolve(FILE);
	}

	/** The password of an earlier start. */
	Optional<String> password() {
		try {
			return Files.exists(this.file) ? Files.readAllLines(this.file)
				.stream()
				.filter((line) -> line.startsWith(PASSWORD))
				.map((line) -> line.substring(PASSWORD.length()))
				.findFirst() : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String fresh() {
		SecureRandom random = new SecureRandom();
		return random.ints(LENGTH, 0, CHARACTERS.length())
			.mapToObj((at) -> CHARACTERS.substring(at, at + 1))
			.reduce("", String::concat);
	}

	void write(String password) {
		StringBuilder note = new StringBuilder("Demo staff at /office\n" + PASSWORD + password + "\n");
		DemoCrew.ALL.forEach(
				(member) -> note.append("  %-14s%s %s%n".formatted(member.username(), member.name(), role(member))));
		note.append("Demo owners at /my: phone, code on the page, the first time the tail of the document\n");
		DemoHomes.ALL.stream()
			.filter((home) -> home.work() != DemoHome.NOTHING)
			.forEach((home) -> home.buyers()
				.forEach((buyer) -> note.append(line(buyer, home.unitNo() + " " + home.shows()))));
		note.append(line(DemoHomes.AGENT, "代理人"));
		write(note);
	}

	private static String role(Member member) {
		return Roles.STAFF.stream().filter(member.roles()::contains).findFirst().orElse("").toLowerCase(Locale.ROOT);
	}

	private static String line(DemoPerson person, String what) {
		return "  %s  %s  %s：%s%n".formatted(person.phoneNumber(), person.tail(), person.name(), what);
	}

	private void write(CharSequence text) {
		try {
			Path folder = Files.createDirectories(this.file.toAbsolutePath().getParent());
			boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
			FileAttribute<?>[] mode = posix
					? new FileAttribute<?>[] {
							PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
					: new FileAttribute<?>[0];
			Path draft = Files.createTempFile(folder, "demo", ".draft", mode);
			Files.writeString(draft, text);
			Files.move(draft, this.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
