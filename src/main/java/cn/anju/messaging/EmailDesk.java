package cn.anju.messaging;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;

/** Whether the signed-in member of staff is told of notices by e-mail, and where. */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
public class EmailDesk {

	private final Addresses addresses;

	private final CurrentStaff staff;

	EmailDesk(Addresses addresses, CurrentStaff staff) {
		this.addresses = addresses;
		this.staff = staff;
	}

	/**
	 * Tells whether e-mail can be had at all.
	 * @return whether a mail server is configured
	 */
	public boolean offered() {
		return this.addresses.offered();
	}

	/**
	 * Gives the address.
	 * @return the address, confirmed or not; nothing if there is none
	 */
	public Optional<EmailAddress> address() {
		return this.addresses.of(mine());
	}

	/**
	 * Takes an address and sends a code there; another address is forgotten.
	 * @param address the address
	 * @param language the language of the e-mails
	 * @throws cn.anju.core.Refused if it is no address, a code was sent within the last
	 * minute, or the mail server did not take it
	 */
	public void ask(String address, Locale language) {
		this.addresses.ask(mine(), address, language);
	}

	/**
	 * Confirms the address.
	 * @param code the six digits that were sent
	 * @throws cn.anju.core.Refused if it is not the code, or was tried too often or too
	 * late
	 */
	public void confirm(String code) {
		this.addresses.confirm(mine(), code);
	}

	/** Forgets the address: no e-mail any more. */
	public void remove() {
		this.addresses.remove(mine());
	}

	private Collection<Long> mine() {
		return java.util.List.of(this.staff.accountId().value());
	}

}
