package cn.anju.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account a provider's user has. The first time he is found by what an
 * administrator entered; from then on by the provider's own id for him, whatever his
 * address becomes.
 */
@Service
class ProviderLogins {

	private final JdbcClient jdbc;

	private final StaffAccounts accounts;

	private final Clock clock;

	ProviderLogins(JdbcClient jdbc, StaffAccounts accounts, Clock clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Finds the account, linking it at the first time. */
	@Transactional
	Optional<StaffAccount> account(String issuer, String subject, List<String> logins) {
		Optional<Long> linked = this.jdbc
			.sql("select staff_id from identity_staff_logins where issuer = ? and subject = ?")
			.params(issuer, subject)
			.query(Long.class)
			.optional();
		if (linked.isPresent()) {
			return this.accounts.findById(linked.get());
		}
		return logins.stream()
			.flatMap((login) -> this.accounts.findByProviderLogin(login)
				.filter((account) -> login.equalsIgnoreCase(account.providerLogin()))
				.stream())
			.findFirst()
			.filter((account) -> link(issuer, subject, account));
	}

	/**
	 * An account that has a user of this provider already is not given to a second one.
	 */
	private boolean link(String issuer, String subject, StaffAccount account) {
		return this.jdbc.sql("""
				insert into identity_staff_logins (issuer, subject, staff_id, linked_at)
				select ?, ?, ?, ? from dual where not exists
				(select 1 from identity_staff_logins l where l.staff_id = ? and l.issuer = ?)""")
			.params(issuer, subject, account.account().value(),
					LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC), account.account().value(), issuer)
			.update() == 1;
	}

}
