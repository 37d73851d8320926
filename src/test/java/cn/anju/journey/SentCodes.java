package cn.anju.journey;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import cn.anju.core.PhoneNumber;
import cn.anju.identity.CodeSender;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The phones of the journeys: whoever was sent a code can read it here. */
@TestConfiguration(proxyBeanMethods = false)
class SentCodes implements CodeSender {

	private final Map<String, String> codes = new ConcurrentHashMap<>();

	@Bean
	@Primary
	SentCodes sentCodes() {
		return this;
	}

	@Override
	public void send(PhoneNumber to, String code) {
		this.codes.put(to.digits(), code);
	}

	@Override
	public boolean configured() {
		return true;
	}

	String of(String phone) {
		return Objects.requireNonNull(this.codes.get(phone), "No code was sent to this phone");
	}

	boolean arrived(String phone) {
		return this.codes.containsKey(phone);
	}

}
