package cn.anju.messaging;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.PersonId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;

/** Whether the signed-in owner is told of notices by e-mail, and where. */
@Service
@RolesAllowed(Roles.OWNER)
public class MyEmail {

	private final Addresses addresses;

	private final CurrentOwner owner;

	MyEmail(Addresses addresses, CurrentOwner owner) {
		this.addresses = addresses;
		this.owner = owner;
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
		return this.owner.persons().stream().map(PersonId::value).toList();
	}

}
