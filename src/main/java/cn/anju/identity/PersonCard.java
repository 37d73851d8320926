package cn.anju.identity;

import java.util.List;

import cn.anju.core.PersonId;

/**
 * A person as queue and ledgers show and find him.
 *
 * @param id the person
 * @param name the name
 * @param searchKeys opaque keys of document, document tail, phone and phone tail
 */
public record PersonCard(PersonId id, String name, List<byte[]> searchKeys) {

	public PersonCard {
		searchKeys = List.copyOf(searchKeys);
	}

}
