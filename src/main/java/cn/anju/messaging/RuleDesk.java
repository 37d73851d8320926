package cn.anju.messaging;

import java.util.List;
import java.util.Locale;

import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reminder rules in the office: what each says and when, its versions,
 * and changes, which hold from the next sweep on. Notices that were written keep the
 * words of their version.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class RuleDesk {

	private final Rules rules;

	private final CurrentStaff staff;

	RuleDesk(Rules rules, CurrentStaff staff) {
		this.rules = rules;
		this.staff = staff;
	}

	/**
	 * Lists the rules that hold, switched off ones too.
	 * @param locale the language by whose names they are ordered
	 * @return the rules by part of the journey and name
	 */
	@Transactional(readOnly = true)
	public List<RuleVersion> rules(Locale locale) {
		return this.rules.all()
			.stream()
			.sorted(java.util.Comparator.comparing((RuleVersion version) -> version.rule().category())
				.thenComparing((version) -> version.rule().text(locale).name()))
			.toList();
	}

	/**
	 * Lists the versions of a rule.
	 * @param key the key of the rule
	 * @return the versions, the latest first; none if there is no such rule
	 */
	@Transactional(readOnly = true)
	public List<RuleVersion> versions(String key) {
		return this.rules.versions(key);
	}

	/**
	 * Publishes a change of a rule.
	 * @param rule the rule as it shall be; its key and kind are those of a rule that
	 * holds
	 * @param active whether it shall speak
	 * @param version the number of the version that was shown
	 * @throws Refused if the rule could not run ({@link RuleFault#of}), or somebody else
	 * was quicker
	 */
	@RolesAllowed({ Roles.MANAGER, Roles.ADMINISTRATOR })
	public void publish(Rule rule, boolean active, int version) {
		RuleVersion now = current(rule.key(), version);
		if (!now.rule().kind().equals(rule.kind()) || !now.rule().facts().equals(rule.facts())
				|| !RuleFault.of(rule).isEmpty()) {
			throw new Refused(MessagingRefusal.INVALID_RULE);
		}
		if (!now.rule().equals(rule) || now.active() != active) {
			this.rules.publish(rule, active, this.staff.name(), true);
		}
	}

	/**
	 * Takes a rule back to the words and times it was shipped with; it speaks again.
	 * @param key the key of the rule
	 * @param version the number of the version that was shown
	 */
	@RolesAllowed({ Roles.MANAGER, Roles.ADMINISTRATOR })
	public void restore(String key, int version) {
		current(key, version);
		Rule shipped = this.rules.versions(key)
			.stream()
			.filter((one) -> !one.office())
			.findFirst()
			.orElseThrow(() -> new Refused(MessagingRefusal.UNKNOWN_RULE))
			.rule();
		this.rules.publish(shipped, true, this.staff.name(), false);
	}

	private RuleVersion current(String key, int version) {
		RuleVersion now = this.rules.lock(key).orElseThrow(() -> new Refused(MessagingRefusal.UNKNOWN_RULE));
		if (now.version() != version) {
			throw new Refused(MessagingRefusal.CHANGED_MEANWHILE);
		}
		return now;
	}

}
