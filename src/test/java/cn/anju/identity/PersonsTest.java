package cn.anju.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import cn.anju.core.Actor;
import cn.anju.core.DocumentType;
import cn.anju.core.IdentityDocument;
import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import cn.anju.core.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Persons in the database (R-006, R-011, D-04, D-16). */
@IdentityTest
class PersonsTest {

	@Autowired
	private Persons persons;

	@Autowired
	private JdbcClient jdbc;

	private IdentityDocument document;

	private PhoneNumber phone;

	@BeforeEach
	void somebodyNew() {
		this.document = TestPersons.document();
		this.phone = TestPersons.phone();
	}

	private PersonId register(String name) {
		return this.persons.register(List.of(TestPersons.person(name, this.document, this.phone))).getFirst();
	}

	@Test
	void R_006_the_same_document_is_the_same_person_in_one_call_and_in_the_next() {
		NewPerson first = TestPersons.person("王一", this.document, this.phone);
		NewPerson other = TestPersons.person("李二", TestPersons.document(), this.phone);
		NewPerson again = new NewPerson("王一一", DocumentType.RESIDENT_ID, " " + this.document.number().toLowerCase(),
				null);
		List<PersonId> ids = this.persons.register(List.of(first, other, again));
		assertThat(ids.get(2)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(1));
		assertThat(this.persons.register(List.of(again))).containsExactly(ids.get(0));
		assertThat(this.persons.summaries(ids)).extracting(PersonSummary::name).containsExactly("王一", "李二");
	}

	@Test
	void a_known_person_keeps_name_and_phone_unless_an_update_is_asked_for() {
		PersonId id = register("王一");
		PhoneNumber other = TestPersons.phone();
		this.persons.register(List.of(TestPersons.person("王改", this.document, other)));
		assertThat(this.persons.findByPhone(this.phone)).containsExactly(id);
		this.persons
			.register(List.of(new NewPerson("王改", this.document.type(), this.document.number(), other.digits(), true)));
		assertThat(this.persons.findByPhone(this.phone)).isEmpty();
		assertThat(this.persons.findByPhone(other)).containsExactly(id);
		assertThat(this.persons.summaries(Set.of(id)).getFirst().name()).isEqualTo("王改");
		assertThat(history(id)).containsExactlyInAnyOrder("NAME 王一→王改",
				"PHONE " + this.phone.masked() + "→" + other.masked());
	}

	private List<String> history(PersonId id) {
		return this.jdbc.sql(
				"select concat(field, ' ', value_before, '→', value_after) from identity_person_changes where person_id = ?")
			.param(id.value())
			.query(String.class)
			.list();
	}

	@Test
	void a_missing_phone_is_filled_in() {
		PersonId id = this.persons
			.register(List.of(new NewPerson("王一", this.document.type(), this.document.number(), null)))
			.getFirst();
		register("王一");
		assertThat(this.persons.findByPhone(this.phone)).containsExactly(id);
	}

	@Test
	void D_04_numbers_stand_sealed_in_the_database_and_masked_in_summaries() {
		PersonId id = register("欧阳𠮷");
		String row = this.jdbc.sql(
				"select concat(hex(document_sealed), hex(document_lookup), hex(phone_sealed), hex(phone_lookup)) from identity_persons where id = ?")
			.param(id.value())
			.query(String.class)
			.single();
		assertThat(row).doesNotContain(java.util.HexFormat.of().formatHex(this.document.number().getBytes()));
		PersonSummary summary = this.persons.summaries(List.of(id)).getFirst();
		assertThat(summary.name()).isEqualTo("欧阳𠮷");
		assertThat(summary.maskedNumber()).isEqualTo(this.document.masked()).contains("**********");
		assertThat(summary.maskedPhone()).isEqualTo(this.phone.masked());
	}

	@Test
	void persons_are_found_by_whole_values_and_by_tails() {
		PersonId id = register("王一");
		assertThat(this.persons.findByDocument(DocumentType.RESIDENT_ID, this.document.number().toLowerCase()))
			.contains(id);
		assertThat(this.persons.findByDocument(DocumentType.PASSPORT, this.document.number())).isEmpty();
		assertThat(this.persons.findByDocumentTail(this.document.tail())).contains(id);
		assertThat(this.persons.findByPhoneTail(this.phone.tail())).contains(id);
		assertThat(this.persons.findByPhoneTail("")).isEmpty();
	}

	@Test
	void R_011_D_16_every_full_view_is_recorded_and_needs_a_purpose() {
		PersonId id = register("王一");
		assertThatThrownBy(() -> this.persons.revealed(id, "  ")).isInstanceOf(Refused.class);
		FullView view = this.persons.revealed(id, "核对备案资料");
		assertThat(view.document()).isEqualTo(this.document);
		assertThat(view.phone()).isEqualTo(this.phone);
		assertThat(view.toString()).doesNotContain(this.document.number());
		assertThat(this.persons.reads(Set.of(id), 10)).singleElement().satisfies((read) -> {
			assertThat(read.purpose()).isEqualTo("核对备案资料");
			assertThat(read.phoneToo()).isTrue();
			assertThat(read.by()).isEqualTo(Actor.CLOCK);
		});
	}

	@Test
	void a_change_on_an_older_state_is_refused_and_a_taken_document_too() {
		PersonId id = register("王一");
		this.persons.change(id, PersonChange.name(0, "王二"), Actor.CLOCK);
		assertThatThrownBy(() -> this.persons.change(id, PersonChange.name(0, "王三"), Actor.CLOCK))
			.isInstanceOf(OptimisticLockingFailureException.class);
		IdentityDocument taken = TestPersons.document();
		this.persons.register(List.of(TestPersons.person("李四", taken, TestPersons.phone())));
		assertThatThrownBy(() -> this.persons.change(id, PersonChange.document(1, taken), Actor.CLOCK))
			.isInstanceOf(Refused.class)
			.hasMessageContaining("DOCUMENT_TAKEN");
		this.persons.change(id, PersonChange.withoutPhone(1), Actor.CLOCK);
		assertThat(this.persons.summaries(Set.of(id)).getFirst().maskedPhone()).isNull();
	}

	@Test
	void names_and_phones_that_are_none_are_refused() {
		assertThatThrownBy(
				() -> this.persons.register(List.of(new NewPerson(" ", DocumentType.OTHER, "ABC12345", null))))
			.isInstanceOf(Refused.class)
			.hasMessageContaining("NAME");
		assertThatThrownBy(
				() -> this.persons.register(List.of(new NewPerson("王", DocumentType.OTHER, "ABC12345", "12345"))))
			.isInstanceOf(Refused.class)
			.hasMessageContaining("PHONE");
	}

	@Test
	void two_imports_of_the_same_persons_at_once_end_with_one_of_each() {
		List<NewPerson> people = many(3000, "并行");
		CompletableFuture<List<PersonId>> other = CompletableFuture.supplyAsync(() -> this.persons.register(people));
		List<PersonId> mine = this.persons.register(people);
		assertThat(other.join()).isEqualTo(mine).doesNotHaveDuplicates();
	}

	@Test
	void twenty_thousand_persons_are_registered_in_a_few_seconds() {
		List<NewPerson> people = many(20_000, "批量");
		long start = System.nanoTime();
		List<PersonId> ids = this.persons.register(people);
		long milliseconds = (System.nanoTime() - start) / 1_000_000;
		System.out.println("20,000 persons in " + milliseconds + " ms");
		assertThat(ids).hasSize(20_000).doesNotHaveDuplicates();
		assertThat(milliseconds).isLessThan(30_000);
		assertThat(this.persons.register(people)).isEqualTo(ids);
		assertThat(this.persons.summaries(ids)).hasSize(20_000);
	}

	private static List<NewPerson> many(int count, String name) {
		List<NewPerson> people = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			people.add(new NewPerson(name + i, DocumentType.OTHER, name.hashCode() + "-" + i,
					"1390000" + (1000 + i % 9000)));
		}
		return people;
	}

}
