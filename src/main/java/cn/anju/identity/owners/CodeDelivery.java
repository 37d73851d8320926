package cn.anju.identity.owners;

import java.util.Optional;

import cn.anju.core.PhoneNumber;
import cn.anju.identity.CodeSender;
import cn.anju.identity.IdentitySettings;
import cn.anju.identity.MisconfiguredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * How codes reach a phone: shown on the page in a demo, by the configured channel, or in
 * the log where development or a setting allows it. Anything else does not start.
 */
@Component
@ConditionalOnWebApplication
class CodeDelivery {

	private static final Logger LOG = LoggerFactory.getLogger(CodeDelivery.class);

	private final boolean onPage;

	private final Optional<CodeSender> channel;

	CodeDelivery(ObjectProvider<CodeSender> senders, IdentitySettings settings, Environment environment) {
		this.onPage = environment.acceptsProfiles(Profiles.of("demo"));
		this.channel = senders.orderedStream().filter(CodeSender::configured).findFirst();
		boolean toLog = settings.codesToLog() || environment.acceptsProfiles(Profiles.of("development"));
		if (!this.onPage && this.channel.isEmpty() && !toLog) {
			throw new MisconfiguredException("No channel for owners' one-time codes is configured. Configure one, or"
					+ " allow codes in the log with anju.identity.codes-to-log=true"
					+ " (ANJU_IDENTITY_CODESTOLOG), or start a development or demo copy.");
		}
	}

	void send(PhoneNumber to, String code) {
		if (this.onPage) {
			return;
		}
		if (to.isSample() && this.channel.isPresent()) {
			LOG.info("{} is a sample number: no code is sent to it", to.masked());
			return;
		}
		this.channel.ifPresentOrElse((sender) -> sender.send(to, code),
				() -> LOG.info("One-time code for {}: {}", to.masked(), code));
	}

	/** Whether the page itself shows the code. */
	boolean isOnPage() {
		return this.onPage;
	}

}
