package cn.anju.identity;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.anju.core.DocumentType;
import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks many persons up at once without opening their numbers: for imports that compare,
 * and for what queue and ledgers are searched by.
 */
@Service
@Transactional(readOnly = true)
public class PersonLookup {

	private static final int CHUNK = 5000;

	private static final int DOCUMENT_TAIL = 6;

	private static final int PHONE_TAIL = 4;

	private final JdbcClient jdbc;

	private final PersonKeys keys;

	private final Sealed sealed;

	PersonLookup(JdbcClient jdbc, PersonKeys keys, Sealed sealed) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.sealed = sealed;
	}

	/**
	 * Compares persons of a sheet with those who are known by the same documents.
	 * @param persons the persons as the sheet names them
	 * @return one standing each, in the same order
	 */
	public List<PersonStanding> standing(List<NewPerson> persons) {
		List<byte[]> lookups = persons.stream()
			.map((person) -> this.keys.document(person.type(), person.number()))
			.toList();
		Map<ByteBuffer, Known> known = new HashMap<>();
		for (int from = 0; from < lookups.size(); from += CHUNK) {
			this.jdbc.sql("""
					select document_lookup, id, name, phone_lookup, phone_sealed from identity_persons
					where document_lookup in (:lookups)""")
				.param("lookups", lookups.subList(from, Math.min(lookups.size(), from + CHUNK)))
				.query((row) -> {
					known.put(ByteBuffer.wrap(row.getBytes(1)), known(row));
				});
		}
		List<PersonStanding> standings = new ArrayList<>(persons.size());
		for (int i = 0; i < persons.size(); i++) {
			Known person = known.get(ByteBuffer.wrap(lookups.get(i)));
			standings.add((person != null) ? standing(persons.get(i), person) : PersonStanding.UNKNOWN);
		}
		return standings;
	}

	private static Known known(ResultSet row) throws SQLException {
		return new Known(new PersonId(row.getLong(2)), row.getString(3), row.getBytes(4), row.getBytes(5));
	}

	private PersonStanding standing(NewPerson named, Known known) {
		String typed = named.phone();
		boolean samePhone = typed == null || PhoneNumber.parse(typed)
			.filter((phone) -> Arrays.equals(this.keys.phone(phone), known.phoneLookup()))
			.isPresent();
		byte[] phone = known.phoneSealed();
		String masked = (samePhone || phone == null) ? "" : new PhoneNumber(this.sealed.decrypt(phone)).masked();
		return new PersonStanding(known.id(), known.name(), masked, known.name().equals(named.name().strip()),
				samePhone);
	}

	/**
	 * Gives what persons are shown and found by.
	 * @param ids the persons
	 * @return the cards of those there are
	 */
	public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
		Map<PersonId, PersonCard> cards = new HashMap<>();
		List<Long> values = ids.stream().map(PersonId::value).distinct().toList();
		for (int from = 0; from < values.size(); from += CHUNK) {
			this.jdbc.sql("""
					select id, name, document_lookup, document_tail_lookup, phone_lookup, phone_tail_lookup
					from identity_persons where id in (:ids)""")
				.param("ids", values.subList(from, Math.min(values.size(), from + CHUNK)))
				.query((row) -> {
					PersonId id = new PersonId(row.getLong(1));
					cards.put(id, new PersonCard(id, row.getString(2), keys(row)));
				});
		}
		return cards;
	}

	private static List<byte[]> keys(ResultSet row) throws SQLException {
		return Stream.of(row.getBytes(3), row.getBytes(4), row.getBytes(5), row.getBytes(6))
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * Gives the keys by which a typed text could name a person's document or phone.
	 * @param typed what somebody types into a search field
	 * @return keys of the four-digit tail of a phone, the six-character tail of a
	 * document, a whole phone or a whole document; empty if it can be none of these
	 */
	public List<byte[]> searchKeys(String typed) {
		String plain = typed.strip();
		List<byte[]> found = new ArrayList<>();
		if (plain.matches("\\d{" + PHONE_TAIL + "}")) {
			found.add(this.keys.phoneTail(plain));
		}
		if (plain.matches("\\d{" + (DOCUMENT_TAIL - 1) + "}[\\dXx]")) {
			found.add(this.keys.documentTail(plain));
		}
		PhoneNumber.parse(plain).ifPresent((phone) -> found.add(this.keys.phone(phone)));
		if (plain.length() > DOCUMENT_TAIL && plain.matches("[\\w()-]+")) {
			Arrays.stream(DocumentType.values()).map((type) -> this.keys.document(type, plain)).forEach(found::add);
		}
		return found;
	}

	/** What is compared of a known person. */
	private record Known(PersonId id, String name, byte @Nullable [] phoneLookup, byte @Nullable [] phoneSealed) {
	}

}
