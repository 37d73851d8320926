package cn.anju.identity.staff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import cn.anju.DatabaseTest;
import cn.anju.core.CoreSettings;
import cn.anju.core.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** The first administrator of an empty installation (D-02). */
@DatabaseTest
class FirstAdministratorTest {

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private Passwords passwords;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@TempDir
	private Path folder;

	private FirstAdministrator node(CoreSettings settings) {
		return new FirstAdministrator(this.accounts, this.passwords, this.transactions, settings, this.clock);
	}

	@Test
	void of_nodes_that_start_at_once_one_makes_him_and_the_file_opens_his_account() throws Exception {
		this.jdbc.sql("delete from identity_staff_roles").update();
		this.jdbc.sql("delete from identity_staff_changes").update();
		this.jdbc.sql("delete from identity_staff_tries").update();
		this.jdbc.sql("delete from identity_staff").update();
		CoreSettings settings = new CoreSettings(this.clock.getZone(), this.folder);
		CompletableFuture
			.allOf(IntStream.range(0, 4)
				.mapToObj(
						(_) -> CompletableFuture.runAsync(() -> node(settings).run(new DefaultApplicationArguments())))
				.toArray(CompletableFuture[]::new))
			.join();
		List<StaffAccount> all = this.accounts.findAllByOrderByUsername();
		assertThat(all).singleElement().satisfies((account) -> {
			assertThat(account.has(Roles.ADMINISTRATOR)).isTrue();
			assertThat(account.passwordIsNew()).isTrue();
		});
		Path file = this.folder.resolve(FirstAdministrator.FILE);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		List<String> lines = Files.readAllLines(file);
		assertThat(lines.getFirst()).isEqualTo("username: administrator");
		String password = lines.get(1).substring("password: ".length());
		assertThat(this.passwords.matches(password, all.getFirst().passwordHash())).isTrue();
		assertThat(Files.list(this.folder)).hasSize(1);
	}

	@Test
	void where_there_is_an_administrator_nothing_happens() {
		node(new CoreSettings(this.clock.getZone(), this.folder.resolve("other")))
			.run(new DefaultApplicationArguments());
		assertThat(this.folder.resolve("other")).doesNotExist();
	}

}
