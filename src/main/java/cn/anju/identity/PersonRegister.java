package cn.anju.identity;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.anju.core.CurrentActor;
import cn.anju.core.IdentityDocument;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Registers persons in bulk: a few statements per thousand, never one per person. */
@Component
class PersonRegister {

	static final int CHUNK = 1000;

	private static final int NAME_LENGTH = 200;

	private final JdbcTemplate jdbc;

	private final Sealed sealed;

	private final PersonKeys keys;

	private final PersonChanges changes;

	private final CurrentActor actor;

	private final Clock clock;

	PersonRegister(JdbcTemplate jdbc, Sealed sealed, PersonKeys keys, PersonChanges changes, CurrentActor actor,
			Clock clock) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.keys = keys;
		this.changes = changes;
		this.actor = actor;
		this.clock = clock;
	}

	List<PersonId> register(List<NewPerson> persons) {
		List<PersonId> ids = new ArrayList<>(persons.size());
		for (int from = 0; from < persons.size(); from += CHUNK) {
			ids.addAll(chunk(persons.subList(from, Math.min(persons.size(), from + CHUNK))));
		}
		return ids;
	}

	private List<PersonId> chunk(List<NewPerson> persons) {
		List<ByteBuffer> order = new ArrayList<>(persons.size());
		Map<ByteBuffer, Entry> entries = new LinkedHashMap<>();
		for (NewPerson person : persons) {
			Entry entry = entry(person);
			order.add(entry.key());
			entries.merge(entry.key(), entry, Entry::followedBy);
		}
		Map<ByteBuffer, Known> known = known(entries.keySet(), "");
		List<Entry> missing = missing(entries, known);
		if (!missing.isEmpty()) {
			this.jdbc.queryForList("select id from identity_register for update");
			known.putAll(known(missing.stream().map(Entry::key).toList(), " for share"));
			insert(missing(entries, known));
		}
		update(entries.values(), known);
		return order.stream().map((key) -> id(key, known, entries)).toList();
	}

	private static List<Entry> missing(Map<ByteBuffer, Entry> entries, Map<ByteBuffer, Known> known) {
		return entries.values().stream().filter((entry) -> !known.containsKey(entry.key())).toList();
	}

	private static PersonId id(ByteBuffer key, Map<ByteBuffer, Known> known, Map<ByteBuffer, Entry> entries) {
		Known person = known.get(key);
		return new PersonId((person != null) ? person.id() : Objects.requireNonNull(entries.get(key)).id());
	}

	private Entry entry(NewPerson person) {
		String name = person.name().strip();
		if (name.isEmpty() || name.length() > NAME_LENGTH) {
			throw new Refused(IdentityRefusal.NAME);
		}
		IdentityDocument document = new IdentityDocument(person.type(), person.number());
		byte[] lookup = this.keys.document(document);
		return new Entry(ByteBuffer.wrap(lookup), Ids.next(), name, document, phone(person.phone()), person.update());
	}

	private static @Nullable PhoneNumber phone(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		return PhoneNumber.parse(typed).orElseThrow(() -> new Refused(IdentityRefusal.PHONE));
	}

	private Map<ByteBuffer, Known> known(Collection<ByteBuffer> keys, String lock) {
		Map<ByteBuffer, Known> known = new HashMap<>();
		if (keys.isEmpty()) {
			return known;
		}
		String marks = String.join(",", Collections.nCopies(keys.size(), "?"));
		this.jdbc.query("select document_lookup, id, name, phone_lookup, phone_sealed from identity_persons"
				+ " where document_lookup in (" + marks + ")" + lock, (row) -> {
					known.put(ByteBuffer.wrap(row.getBytes(1)), known(row));
				}, keys.stream().map(ByteBuffer::array).toArray());
		return known;
	}

	private static Known known(ResultSet row) throws SQLException {
		return new Known(row.getLong(2), row.getString(3), row.getBytes(4), row.getBytes(5));
	}

	private void insert(List<Entry> missing) {
		if (missing.isEmpty()) {
			return;
		}
		String row = "(?,?,?,?,?,?,?,?,?,?,?,0)";
		List<@Nullable Object> values = new ArrayList<>(missing.size() * 11);
		LocalDateTime now = LocalDateTime.ofInstant(Instant.now(this.clock), ZoneOffset.UTC);
		for (Entry entry : missing) {
			Collections.addAll(values, entry.id(), entry.name(), entry.document().type().name(),
					this.sealed.encrypt(entry.document().number()), entry.key().array(),
					this.keys.documentTail(entry.document().tail()));
			Collections.addAll(values, phoneColumns(entry.phone()));
			Collections.addAll(values, now, now);
		}
		this.jdbc.update("""
				insert into identity_persons (id, name, document_type, document_sealed, document_lookup,
				document_tail_lookup, phone_sealed, phone_lookup, phone_tail_lookup, created_at, changed_at, version)
				values\s""" + String.join(",", Collections.nCopies(missing.size(), row)), values.toArray());
	}

	private @Nullable Object[] phoneColumns(@Nullable PhoneNumber phone) {
		if (phone == null) {
			return new @Nullable Object[] { null, null, null };
		}
		return new @Nullable Object[] { this.sealed.encrypt(phone.digits()), this.keys.phone(phone),
				this.keys.phoneTail(phone.tail()) };
	}

	private void update(Collection<Entry> entries, Map<ByteBuffer, Known> known) {
		List<Object[]> names = new ArrayList<>();
		List<@Nullable Object[]> phones = new ArrayList<>();
		List<PersonChanges.Change> history = new ArrayList<>();
		for (Entry entry : entries) {
			Known person = known.get(entry.key());
			if (person != null) {
				newName(entry, person).ifPresent((name) -> {
					names.add(new Object[] { name, person.id() });
					history.add(new PersonChanges.Change(person.id(), "NAME", person.name(), name));
				});
				newPhone(entry, person).ifPresent((phone) -> {
					@Nullable Object[] columns = phoneColumns(phone);
					phones.add(new @Nullable Object[] { columns[0], columns[1], columns[2], person.id() });
					history.add(new PersonChanges.Change(person.id(), "PHONE", masked(person), phone.masked()));
				});
			}
		}
		this.jdbc.batchUpdate(
				"update identity_persons set name = ?, version = version + 1, changed_at = utc_timestamp(6) where id = ?",
				names);
		this.jdbc.batchUpdate("""
				update identity_persons set phone_sealed = ?, phone_lookup = ?, phone_tail_lookup = ?,
				version = version + 1, changed_at = utc_timestamp(6) where id = ?""", phones);
		this.changes.record(history, this.actor.get());
	}

	private static Optional<String> newName(Entry entry, Known person) {
		return Optional.of(entry.name()).filter((name) -> entry.update() && !name.equals(person.name()));
	}

	private Optional<PhoneNumber> newPhone(Entry entry, Known person) {
		return Optional.ofNullable(entry.phone())
			.filter((phone) -> person.phoneLookup() == null
					|| entry.update() && !java.util.Arrays.equals(this.keys.phone(phone), person.phoneLookup()));
	}

	private String masked(Known person) {
		return (person.phoneSealed() == null) ? ""
				: new PhoneNumber(this.sealed.decrypt(person.phoneSealed())).masked();
	}

	/** A person to register. */
	private record Entry(ByteBuffer key, long id, String name, IdentityDocument document, @Nullable PhoneNumber phone,
			boolean update) {

		/** The same person again in one call: the later row counts if it may update. */
		Entry followedBy(Entry later) {
			if (later.update()) {
				PhoneNumber laterPhone = later.phone();
				return new Entry(this.key, this.id, later.name(), this.document,
						(laterPhone != null) ? laterPhone : this.phone, true);
			}
			return (this.phone != null) ? this
					: new Entry(this.key, this.id, this.name, this.document, later.phone(), this.update);
		}

	}

	/** A person who stands in the database. */
	private record Known(long id, String name, byte @Nullable [] phoneLookup, byte @Nullable [] phoneSealed) {
	}

}
