package cn.anju.identity;

import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.PersonId;

/**
 * The owner who is signed in; the only way in which owners' services know whose data to
 * show.
 */
public interface CurrentOwner {

	/**
	 * Gives the account.
	 * @return the account of the phone that is signed in
	 * @throws cn.anju.core.Refused if nobody is signed in as an owner
	 */
	AccountId accountId();

	/**
	 * Gives the persons whose homes may be shown: bound to this account by the tail of
	 * their document, and still having this phone.
	 * @return the persons, maybe none
	 * @throws cn.anju.core.Refused if nobody is signed in as an owner
	 */
	Set<PersonId> persons();

}
