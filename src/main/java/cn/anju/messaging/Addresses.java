package cn.anju.messaging;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.Refused;
import cn.anju.core.Texts;
import cn.anju.core.Utc;
import cn.anju.identity.Sealed;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * E-mail addresses of recipients: sealed, used only once a code that was sent there has
 * been typed in, and gone when they are taken back.
 */
@Component
class Addresses {

	private static final Duration VALID = Duration.ofMinutes(30);

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private static final int TRIES = 5;

	private static final int LONGEST = 190;

	private static final int CODES = 1_000_000;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient client;

	private final Sealed sealed;

	private final EmailChannel email;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Addresses(JdbcClient client, Sealed sealed, EmailChannel email, TransactionTemplate transaction, Clock clock) {
		this.client = client;
		this.sealed = sealed;
		this.email = email;
		this.transaction = transaction;
		this.clock = clock;
	}

	boolean offered() {
		return this.email.configured();
	}

	Optional<EmailAddress> of(Collection<Long> recipients) {
		return recipients.isEmpty() ? Optional.empty()
				: this.client.sql("""
						select address_sealed, confirmed_at from messaging_addresses
						where channel = 'email' and recipient_id in (:recipients) order by recipient_id limit 1""")
					.param("recipients", recipients)
					.query((row, _) -> new EmailAddress(this.sealed.decrypt(row.getBytes(1)), row.getObject(2) != null))
					.optional();
	}

	/** The code is sent after the commit: the mail server is not waited for inside it. */
	void ask(Collection<Long> recipients, String typed, Locale language) {
		String address = checked(typed);
		if (!offered()) {
			throw new Refused(MessagingRefusal.MAIL_NOT_SENT);
		}
		String code = "%06d".formatted(this.random.nextInt(CODES));
		this.transaction.executeWithoutResult((_) -> store(recipients, address, language, code));
		SendOutcome outcome = this.email.sendCode(address, code, language);
		if (outcome.kind() != SendOutcome.Kind.SENT) {
			throw new Refused(MessagingRefusal.MAIL_NOT_SENT);
		}
	}

	private void store(Collection<Long> recipients, String address, Locale language, String code) {
		Instant now = this.clock.instant();
		for (long recipient : recipients.stream().sorted().toList()) {
			Optional<LocalDateTime> sent = this.client.sql("""
					select code_sent_at from messaging_addresses where channel = 'email' and recipient_id = ?
					and code_sent_at is not null for update""").param(recipient).query(LocalDateTime.class).optional();
			if (sent.isPresent() && Utc.instant(sent.get()).plus(PAUSE).isAfter(now)) {
				throw new Refused(MessagingRefusal.CODE_TOO_SOON);
			}
			this.client.sql("""
					insert into messaging_addresses (channel, recipient_id, address_sealed, address_lookup, language,
					code_hash, code_until, code_sent_at, tries) values ('email', ?, ?, ?, ?, ?, ?, ?, 0)
					on duplicate key update address_sealed = values(address_sealed),
					address_lookup = values(address_lookup), language = values(language),
					code_hash = values(code_hash), code_until = values(code_until),
					code_sent_at = values(code_sent_at), tries = 0, confirmed_at = null""")
				.params(recipient, this.sealed.encrypt(address), this.sealed.lookup(address.toLowerCase(Locale.ROOT)),
						Texts.supported(language).toLanguageTag(), hash(address, code), Utc.column(now.plus(VALID)),
						Utc.column(now))
				.update();
		}
	}

	void confirm(Collection<Long> recipients, String code) {
		boolean right = Boolean.TRUE.equals(this.transaction.execute((_) -> {
			List<Asked> asked = asked(recipients);
			LocalDateTime now = Utc.column(this.clock.instant());
			boolean fits = !asked.isEmpty() && asked.stream()
				.allMatch((one) -> one.tries() < TRIES && one.until().isAfter(now)
						&& Arrays.equals(one.hash(), hash(one.address(), code.strip())));
			this.client
				.sql("update messaging_addresses set "
						+ (fits ? "confirmed_at = :now, code_hash = null, code_until = null" : "tries = tries + 1")
						+ " where channel = 'email' and recipient_id in (:recipients)")
				.param("now", now)
				.param("recipients", recipients)
				.update();
			return fits;
		}));
		if (!right) {
			throw new Refused(MessagingRefusal.CODE_WRONG);
		}
	}

	private List<Asked> asked(Collection<Long> recipients) {
		return this.client.sql("""
				select address_sealed, code_hash, code_until, tries from messaging_addresses
				where channel = 'email' and recipient_id in (:recipients) and code_hash is not null
				order by recipient_id for update""")
			.param("recipients", recipients)
			.query((row, _) -> new Asked(this.sealed.decrypt(row.getBytes(1)), row.getBytes(2),
					row.getObject(3, LocalDateTime.class), row.getInt(4)))
			.list();
	}

	void remove(Collection<Long> recipients) {
		this.client.sql("delete from messaging_addresses where channel = 'email' and recipient_id in (:recipients)")
			.param("recipients", recipients)
			.update();
	}

	private static String checked(String typed) {
		String address = typed.strip();
		try {
			new InternetAddress(address, true).validate();
		}
		catch (AddressException _) {
			throw new Refused(MessagingRefusal.ADDRESS);
		}
		if (address.length() > LONGEST || !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
			throw new Refused(MessagingRefusal.ADDRESS);
		}
		return address;
	}

	private byte[] hash(String address, String code) {
		return this.sealed.lookup(address + " " + code);
	}

	private record Asked(String address, byte[] hash, LocalDateTime until, int tries) {
	}

}
