package cn.anju.identity.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import cn.anju.core.CoreSettings;
import cn.anju.core.Ids;
import cn.anju.core.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the first administrator of an empty installation. His password stands in a file
 * that only the owner of the process can read, and never in a log. Of two nodes that
 * start at once, one makes him: the user name is unique. An import that comes before the
 * first start finds him too: somebody has to receive what it brings.
 */
@Component
@Order(0)
class FirstAdministrator implements ApplicationRunner {

	static final String USERNAME = "administrator";

	static final String FILE = "first-administrator.txt";

	private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

	private final StaffAccounts accounts;

	private final Passwords passwords;

	private final TransactionOperations transactions;

	private final CoreSettings settings;

	private final Clock clock;

	FirstAdministrator(StaffAccounts accounts, Passwords passwords, TransactionOperations transactions,
			CoreSettings settings, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.transactions = transactions;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments args) {
		if (this.accounts.existsByRolesRole(Roles.ADMINISTRATOR)) {
			return;
		}
		try {
			this.transactions.executeWithoutResult((_) -> create());
			LOG.info("The first administrator was made; name and password stand in {} of the data directory", FILE);
		}
		catch (DataIntegrityViolationException _) {
			LOG.info("Another node has just made the first administrator");
		}
	}

	/**
	 * The file is written before the commit: an account whose password nobody knows
	 * cannot come about.
	 */
	private void create() {
		String password = this.passwords.random();
		this.accounts.saveAndFlush(new StaffAccount(Ids.next(), USERNAME, USERNAME, null, this.passwords.hash(password),
				Set.of(new StaffRole(Roles.ADMINISTRATOR, StaffRole.EVERY_PROJECT)), Instant.now(this.clock)));
		try {
			write("username: " + USERNAME + "\npassword: " + password + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(String text) throws IOException {
		Path folder = Files.createDirectories(this.settings.data());
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] mode = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Path draft = Files.createTempFile(folder, "first-administrator", ".draft", mode);
		Files.writeString(draft, text);
		Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

}
