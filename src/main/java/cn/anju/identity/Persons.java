package cn.anju.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.DocumentType;
import cn.anju.core.IdentityDocument;
import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import cn.anju.core.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The persons Anju knows: buyers, co-buyers, agents, payers. A person is the same if type
 * and number of the identity document are. Documents and phones are sealed; they
 * are found by their whole value or by their tail, and every full view is recorded
 * (D-04). Which persons somebody may look up is for the calling module to decide.
 */
@Service
public class Persons {

	private static final int QUERY_CHUNK = 5000;

	private final JdbcClient jdbc;

	private final PersonRegister register;

	private final PersonKeys keys;

	private final Sealed sealed;

	private final PersonChanges changes;

	private final ReadAudit audit;

	private final CurrentActor actor;

	private final Clock clock;

	Persons(JdbcClient jdbc, PersonRegister register, PersonKeys keys, Sealed sealed, PersonChanges changes,
			ReadAudit audit, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.register = register;
		this.keys = keys;
		this.sealed = sealed;
		this.changes = changes;
		this.audit = audit;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Registers persons, in a few statements per thousand. Who is known already, also
	 * from another row of this call, keeps name and phone unless
	 * {@link NewPerson#update()} says otherwise.
	 * @param persons the persons; a name without characters and what is no phone number
	 * are refused
	 * @return their ids, in the given order
	 */
	@Transactional
	public List<PersonId> register(List<NewPerson> persons) {
		return this.register.register(persons);
	}

	/**
	 * Changes a person and records what was changed, masked.
	 * @param id the person
	 * @param change what changes
	 * @param by who changes it
	 * @throws OptimisticLockingFailureException if somebody else changed the person since
	 * the version that the change names
	 */
	@Transactional
	public void change(PersonId id, PersonChange change, Actor by) {
		FullView before = view(id, " for update").orElseThrow(() -> new Refused(IdentityRefusal.UNKNOWN_PERSON));
		if (before.version() != change.version()) {
			throw new OptimisticLockingFailureException("Person " + id + " was changed by somebody else");
		}
		FullView after = changed(before, change);
		List<PersonChanges.Change> history = differences(before, after);
		if (!history.isEmpty()) {
			store(after);
			this.changes.record(history, by);
		}
	}

	private FullView changed(FullView before, PersonChange change) {
		String name = (change.name() != null) ? change.name().strip() : before.name();
		if (name.isEmpty() || name.length() > 200) {
			throw new Refused(IdentityRefusal.NAME);
		}
		IdentityDocument document = before.document();
		if (change.document() != null) {
			document = change.document();
			if (document.problem(LocalDate.now(this.clock)).isPresent()) {
				throw new Refused(IdentityRefusal.DOCUMENT);
			}
		}
		PhoneNumber phone = (change.phone() != null) ? change.phone() : before.phone();
		return new FullView(before.id(), name, document, change.phoneRemoved() ? null : phone, before.version() + 1);
	}

	private static List<PersonChanges.Change> differences(FullView before, FullView after) {
		List<PersonChanges.Change> found = new ArrayList<>();
		long id = before.id().value();
		if (!before.name().equals(after.name())) {
			found.add(new PersonChanges.Change(id, "NAME", before.name(), after.name()));
		}
		if (!before.document().equals(after.document())) {
			found.add(new PersonChanges.Change(id, "DOCUMENT", before.document().toString(),
					after.document().toString()));
		}
		if (!java.util.Objects.equals(before.phone(), after.phone())) {
			found.add(new PersonChanges.Change(id, "PHONE", masked(before.phone()), masked(after.phone())));
		}
		return found;
	}

	private static String masked(@Nullable PhoneNumber phone) {
		return (phone != null) ? phone.masked() : "";
	}

	private void store(FullView person) {
		PhoneNumber phone = person.phone();
		try {
			this.jdbc.sql("""
					update identity_persons set name = ?, document_type = ?, document_sealed = ?, document_lookup = ?,
					document_tail_lookup = ?, phone_sealed = ?, phone_lookup = ?, phone_tail_lookup = ?, version = ?,
					changed_at = utc_timestamp(6) where id = ?""")
				.param(person.name())
				.param(person.document().type().name())
				.param(this.sealed.encrypt(person.document().number()))
				.param(this.keys.document(person.document()))
				.param(this.keys.documentTail(person.document().tail()))
				.param((phone != null) ? this.sealed.encrypt(phone.digits()) : null)
				.param((phone != null) ? this.keys.phone(phone) : null)
				.param((phone != null) ? this.keys.phoneTail(phone.tail()) : null)
				.param(person.version())
				.param(person.id().value())
				.update();
		}
		catch (DuplicateKeyException _) {
			throw new Refused(IdentityRefusal.DOCUMENT_TAKEN);
		}
	}

	/**
	 * Gives persons as screens show them.
	 * @param ids the persons, any number; unknown ones are left out
	 * @return the summaries in the given order, each person once
	 */
	@Transactional(readOnly = true)
	public List<PersonSummary> summaries(Collection<PersonId> ids) {
		List<Long> wanted = ids.stream().map(PersonId::value).distinct().toList();
		List<PersonSummary> found = new ArrayList<>();
		for (int from = 0; from < wanted.size(); from += QUERY_CHUNK) {
			List<Long> chunk = wanted.subList(from, Math.min(wanted.size(), from + QUERY_CHUNK));
			found.addAll(views("id in (:ids)", chunk, "").stream().map(Persons::summary).toList());
		}
		Map<PersonId, PersonSummary> byId = found.stream()
			.collect(Collectors.toMap(PersonSummary::id, Function.identity()));
		return wanted.stream().map(PersonId::new).map(byId::get).filter(java.util.Objects::nonNull).toList();
	}

	private static PersonSummary summary(FullView person) {
		PhoneNumber phone = person.phone();
		return new PersonSummary(person.id(), person.name(), person.document().type(), person.document().masked(),
				(phone != null) ? phone.masked() : null, person.version());
	}

	private Optional<FullView> view(PersonId id, String lock) {
		return views("id in (:ids)", List.of(id.value()), lock).stream().findFirst();
	}

	private List<FullView> views(String where, List<Long> ids, String lock) {
		return this.jdbc
			.sql("select id, name, document_type, document_sealed, phone_sealed, version from identity_persons where "
					+ where + lock)
			.param("ids", ids)
			.query((row, _) -> {
				byte[] phone = row.getBytes(5);
				return new FullView(new PersonId(row.getLong(1)), row.getString(2),
						new IdentityDocument(DocumentType.valueOf(row.getString(3)),
								this.sealed.decrypt(row.getBytes(4))),
						(phone != null) ? new PhoneNumber(this.sealed.decrypt(phone)) : null, row.getInt(6));
			})
			.list();
	}

	/**
	 * Gives a person's full numbers and records who looked, when and what for; the owner
	 * can read that record.
	 * @param id the person
	 * @param purpose what for, in plain words; refused if empty
	 * @return the full view
	 */
	@Transactional
	public FullView revealed(PersonId id, String purpose) {
		if (purpose.isBlank()) {
			throw new Refused(IdentityRefusal.PURPOSE_MISSING);
		}
		FullView person = view(id, "").orElseThrow(() -> new Refused(IdentityRefusal.UNKNOWN_PERSON));
		String shortened = purpose.strip();
		this.audit.record(id, this.actor.get(), person.phone() != null,
				shortened.substring(0, Math.min(200, shortened.length())));
		return person;
	}

	/**
	 * Lists who looked at the full numbers of some persons.
	 * @param ids the persons
	 * @param limit how many at most
	 * @return the newest first
	 */
	@Transactional(readOnly = true)
	public List<PersonRead> reads(Collection<PersonId> ids, int limit) {
		return this.audit.of(ids, limit);
	}

	/**
	 * Finds persons by the end of their phone.
	 * @param four the last four digits
	 * @return the persons
	 */
	public Set<PersonId> findByPhoneTail(String four) {
		return find("phone_tail_lookup", this.keys.phoneTail(four));
	}

	/**
	 * Finds persons by the end of their identity document.
	 * @param six the last six characters, in any case
	 * @return the persons
	 */
	public Set<PersonId> findByDocumentTail(String six) {
		return find("document_tail_lookup", this.keys.documentTail(six));
	}

	/**
	 * Finds the person of an identity document.
	 * @param type its type
	 * @param number its number in any form people type
	 * @return the person
	 */
	public Optional<PersonId> findByDocument(DocumentType type, String number) {
		return find("document_lookup", this.keys.document(type, number)).stream().findFirst();
	}

	/**
	 * Finds the persons who have a phone; spouses may share one.
	 * @param phone the phone
	 * @return the persons
	 */
	public Set<PersonId> findByPhone(PhoneNumber phone) {
		return find("phone_lookup", this.keys.phone(phone));
	}

	private Set<PersonId> find(String column, byte[] lookup) {
		return new HashSet<>(this.jdbc.sql("select id from identity_persons where " + column + " = ?")
			.param(lookup)
			.query((row, _) -> new PersonId(row.getLong(1)))
			.list());
	}

}
