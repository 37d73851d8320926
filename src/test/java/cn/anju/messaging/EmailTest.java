package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentOwner;
import cn.anju.messaging.Reminders.World;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@ReminderTest
@TestPropertySource(properties = { "spring.mail.host=127.0.0.1", "spring.mail.port=1",
		"anju.messaging.mail-from=anju@example.com", "anju.messaging.public-url=https://anju.example.com" })
@DisplayName("R-024: e-mail as a channel, over SMTP to a real server")
class EmailTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final PersonId buyer = new PersonId(Ids.next());

	@Autowired
	private World world;

	@Autowired
	private MyEmail mine;

	@Autowired
	private Courier courier;

	@Autowired
	private EmailChannel channel;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private JdbcClient client;

	@BeforeEach
	void begin() {
		this.server.start();
		this.sender.setPort(this.server.getSmtp().getPort());
		Properties properties = this.sender.getJavaMailProperties();
		properties.put("mail.smtp.connectiontimeout", "5000");
		this.world.begin(MONDAY);
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
		this.world.household(this.buyer);
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void an_address_counts_once_its_code_was_typed() throws Exception {
		this.mine.ask("wang.yi@example.com", Locale.SIMPLIFIED_CHINESE);
		assertThat(this.mine.address()).contains(new EmailAddress("wang.yi@example.com", false));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.mine.confirm("000000x"));
		this.mine.confirm(code());
		assertThat(this.mine.address()).contains(new EmailAddress("wang.yi@example.com", true));
		this.mine.remove();
		assertThat(this.mine.address()).isEmpty();
	}

	@Test
	void a_code_is_sent_once_a_minute_and_tried_five_times() throws Exception {
		this.mine.ask("wang.yi@example.com", Locale.SIMPLIFIED_CHINESE);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.mine.ask("wang.yi@example.com", Locale.SIMPLIFIED_CHINESE))
			.matches((refused) -> refused.reason() == MessagingRefusal.CODE_TOO_SOON);
		for (int i = 0; i < 5; i++) {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.mine.confirm("x"));
		}
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.mine.confirm(code()));
	}

	@Test
	void what_is_no_address_is_refused() {
		for (String typed : new String[] { "", "wang", "wang@", "a b@example.com", "wang@example",
				"x@example.com, y@example.com", "x@example.com\r\nBcc: y@example.com" }) {
			assertThatExceptionOfType(Refused.class).as(typed)
				.isThrownBy(() -> this.mine.ask(typed, Locale.SIMPLIFIED_CHINESE))
				.matches((refused) -> refused.reason() == MessagingRefusal.ADDRESS);
		}
	}

	@Test
	void a_notice_arrives_in_the_language_of_the_person_with_a_plain_part_and_its_link() throws Exception {
		confirmed(Locale.ENGLISH);
		notice();
		assertThat(this.courier.run(this.channel)).isEqualTo(1);
		MimeMessage mail = this.server.getReceivedMessages()[1];
		assertThat(mail.getSubject()).isEqualTo("Please sign your contract by Wed 21 Oct");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(part(mail, "text/plain")).contains("晶都花园 1栋 0301").contains("https://anju.example.com/my");
		assertThat(part(mail, "text/html")).contains("<html lang=\"en\">");
	}

	@Test
	void a_server_that_is_away_is_a_definite_refusal_and_tried_again() throws Exception {
		confirmed(Locale.SIMPLIFIED_CHINESE);
		notice();
		this.server.stop();
		assertThat(this.courier.run(this.channel)).isZero();
		assertThat(this.client.sql("select outcome from messaging_attempts").query(String.class).single())
			.isEqualTo("LATER");
		this.server.start();
		this.sender.setPort(this.server.getSmtp().getPort());
		this.world.clock.set(MONDAY, LocalTime.of(9, 10));
		assertThat(this.courier.run(this.channel)).isEqualTo(1);
	}

	private void confirmed(Locale language) throws Exception {
		this.mine.ask("wang.yi@example.com", language);
		this.mine.confirm(code());
	}

	private void notice() {
		this.world.due("contract.window", this.world.household(this.buyer), MONDAY.plusDays(2), Map.of());
		this.world.at(MONDAY, LocalTime.of(9, 0));
		this.world.clock.set(MONDAY, LocalTime.of(9, 3));
	}

	private String code() throws Exception {
		return String.valueOf(this.server.getReceivedMessages()[0].getContent()).replaceAll("(?s).*?(\\d{6}).*", "$1");
	}

	private static String part(MimeMessage mail, String type) throws Exception {
		return part((MimeMultipart) mail.getContent(), type);
	}

	private static String part(MimeMultipart parts, String type) throws Exception {
		for (int i = 0; i < parts.getCount(); i++) {
			BodyPart one = parts.getBodyPart(i);
			if (one.getContent() instanceof MimeMultipart inner) {
				return part(inner, type);
			}
			if (one.isMimeType(type)) {
				return (String) one.getContent();
			}
		}
		return "";
	}

}
