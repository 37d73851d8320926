package cn.anju.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import cn.anju.core.Texts;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * E-mail over SMTP, as plain text and as HTML. It names the notices and leads to them;
 * the inbox keeps them. SMTP knows no key of a message, so one that was cut off is not
 * sent again.
 */
@Component
class EmailChannel implements Channel {

	static final String KEY = "email";

	private static final int PERMANENT = 500;

	private final ObjectProvider<JavaMailSender> sender;

	private final MessagingSettings settings;

	private final Texts texts;

	EmailChannel(ObjectProvider<JavaMailSender> sender, MessagingSettings settings, Texts texts) {
		this.sender = sender;
		this.settings = settings;
		this.texts = texts;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public boolean configured() {
		return !this.settings.mailFrom().isBlank() && this.sender.getIfAvailable() != null;
	}

	@Override
	public boolean idempotent() {
		return false;
	}

	@Override
	public SendOutcome send(Nudge nudge) {
		return send((message) -> fill(message, nudge));
	}

	/** Sends the code by which an address is confirmed. */
	SendOutcome sendCode(String address, String code, Locale language) {
		return send((message) -> {
			MimeMessageHelper mail = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
			mail.setFrom(this.settings.mailFrom());
			mail.setTo(address);
			mail.setSubject(this.texts.of(language, "messaging.mail.code-subject"));
			mail.setText(this.texts.of(language, "messaging.mail.code", code));
		});
	}

	private SendOutcome send(Filling filling) {
		JavaMailSender mail = this.sender.getObject();
		try {
			MimeMessage message = mail.createMimeMessage();
			filling.fill(message);
			message.setHeader("Auto-Submitted", "auto-generated");
			mail.send(message);
			return new SendOutcome(SendOutcome.Kind.SENT, "");
		}
		catch (MailException ex) {
			return outcome(ex, cause(ex));
		}
		catch (MessagingException ex) {
			return new SendOutcome(SendOutcome.Kind.NEVER, ex.getClass().getSimpleName());
		}
	}

	private void fill(MimeMessage message, Nudge nudge) throws MessagingException {
		MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		mail.setFrom(this.settings.mailFrom());
		mail.setTo(nudge.address());
		Locale language = nudge.language();
		int more = nudge.items().size();
		String title = nudge.items().getFirst().title();
		mail.setSubject((more == 1) ? this.texts.of(language, "messaging.mail.subject", title)
				: this.texts.of(language, "messaging.mail.subject-more", title, more));
		mail.setText(plain(nudge), html(nudge));
	}

	private String plain(Nudge nudge) {
		StringBuilder text = new StringBuilder(this.texts.of(nudge.language(), "messaging.mail.head")).append("\n\n");
		for (Nudge.Item item : nudge.items()) {
			text.append(item.title()).append('\n').append(item.text()).append('\n').append(url(item)).append("\n\n");
		}
		return text.append(this.texts.of(nudge.language(), "messaging.mail.foot")).append('\n').toString();
	}

	private String html(Nudge nudge) {
		StringBuilder html = new StringBuilder("<!doctype html><html lang=\"")
			.append(Texts.supported(nudge.language()).toLanguageTag())
			.append("\"><body style=\"font:16px/1.6 sans-serif;color:#1f2d27;max-width:36em\"><p>")
			.append(escaped(this.texts.of(nudge.language(), "messaging.mail.head")))
			.append("</p>");
		for (Nudge.Item item : nudge.items()) {
			html.append("<p><a style=\"color:#1f5c46;font-weight:bold\" href=\"")
				.append(escaped(url(item)))
				.append("\">")
				.append(escaped(item.title()))
				.append("</a><br>")
				.append(escaped(item.text()))
				.append("</p>");
		}
		return html.append("<p style=\"color:#5d6b64;font-size:14px\">")
			.append(escaped(this.texts.of(nudge.language(), "messaging.mail.foot")))
			.append("</p></body></html>")
			.toString();
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	private String url(Nudge.Item item) {
		return this.settings.publicUrl() + "/" + item.link();
	}

	private static @Nullable Throwable cause(MailException ex) {
		if (ex instanceof MailSendException sending && !sending.getFailedMessages().isEmpty()) {
			return sending.getFailedMessages().values().iterator().next();
		}
		return ex.getCause();
	}

	/** A refusal is definite only if the server has said so, or was never reached. */
	private static SendOutcome outcome(MailException ex, @Nullable Throwable cause) {
		String detail = (cause != null) ? cause.getClass().getSimpleName() : ex.getClass().getSimpleName();
		SendOutcome.Kind kind = switch (cause) {
			case MailConnectException _ -> SendOutcome.Kind.LATER;
			case AuthenticationFailedException _ -> SendOutcome.Kind.LATER;
			case SMTPSendFailedException refused ->
				(refused.getReturnCode() >= PERMANENT) ? SendOutcome.Kind.NEVER : SendOutcome.Kind.LATER;
			case SendFailedException refused ->
				(refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0)
						? SendOutcome.Kind.NEVER : SendOutcome.Kind.LATER;
			case null, default ->
				(ex instanceof MailAuthenticationException) ? SendOutcome.Kind.LATER : SendOutcome.Kind.UNKNOWN;
		};
		return new SendOutcome(kind, detail);
	}

	@FunctionalInterface
	private interface Filling {

		void fill(MimeMessage message) throws MessagingException;

	}

}
