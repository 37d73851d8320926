package cn.anju.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CoreSettings;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.documents.DocumentChange.Deed;
import cn.anju.identity.CurrentOwner;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class DocumentDeskTest {

	private final PersonId buyer = new PersonId(Ids.next());

	private final PersonId neighbour = new PersonId(Ids.next());

	@Autowired
	private DocumentDesk desk;

	@Autowired
	private MyDocuments mine;

	@Autowired
	private TestHolder homes;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private CoreSettings settings;

	@Autowired
	private TransactionTemplate transaction;

	private Subject home;

	@BeforeEach
	void a_clerk_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 5, "Lin"));
		given(this.owner.persons()).willReturn(Set.of(this.buyer));
		this.home = this.homes.homeOf(this.buyer);
	}

	static Stream<byte[]> allowed() {
		return Stream.of(SampleFiles.pdf(), SampleFiles.png(), SampleFiles.jpeg(), SampleFiles.heic());
	}

	@ParameterizedTest
	@MethodSource("allowed")
	void what_is_stored_comes_back_as_it_was(byte[] content) {
		long id = add("sample", content, true);
		assertThat(this.desk.open(id).content()).isEqualTo(content);
		assertThat(this.mine.open(id).content()).isEqualTo(content);
	}

	@Test
	void nothing_readable_lies_on_the_disk() throws IOException {
		byte[] secret = "%PDF-1.7 the secret number is 330106199001011234".getBytes(StandardCharsets.US_ASCII);
		add("secret.pdf", secret, false);
		try (Stream<Path> files = Files.walk(this.settings.data().resolve("files"))) {
			assertThat(files.filter(Files::isRegularFile).toList()).isNotEmpty()
				.noneSatisfy((file) -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
					.contains("secret number"));
		}
	}

	@Test
	void pages_scripts_empty_and_huge_files_are_refused_whatever_they_are_called() {
		refused(DocumentRefusal.TYPE_NOT_ALLOWED, () -> add("contract.pdf", SampleFiles.html(), true));
		refused(DocumentRefusal.TYPE_NOT_ALLOWED,
				() -> add("photo.jpg", "<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII), true));
		refused(DocumentRefusal.EMPTY, () -> add("empty.pdf", new byte[0], true));
		byte[] huge = new byte[20 * 1024 * 1024 + 1];
		System.arraycopy(SampleFiles.pdf(), 0, huge, 0, SampleFiles.pdf().length);
		refused(DocumentRefusal.TOO_LARGE, () -> add("huge.pdf", huge, true));
		assertThat(this.desk.of(this.home)).isEmpty();
	}

	@Test
	void an_upload_whose_transaction_fails_leaves_no_file_behind() throws IOException {
		long before = countFiles();
		this.transaction.executeWithoutResult((status) -> {
			add("gone.pdf", SampleFiles.pdf(), false);
			status.setRollbackOnly();
		});
		assertThat(countFiles()).isEqualTo(before);
	}

	@Test
	void an_owner_opens_only_what_is_visible_and_own() {
		long hidden = add("hidden.pdf", SampleFiles.pdf(), false);
		long visible = add("visible.pdf", SampleFiles.pdf(), true);
		assertThat(this.mine.open(visible).name()).isEqualTo("visible.pdf");
		refused(DocumentRefusal.NOT_YOURS, () -> this.mine.open(hidden));
		given(this.owner.persons()).willReturn(Set.of(this.neighbour));
		this.homes.homeOf(this.neighbour);
		refused(DocumentRefusal.NOT_YOURS, () -> this.mine.open(visible));
		refused(DocumentRefusal.NOT_YOURS, () -> this.mine.open(Ids.next()));
		assertThat(this.mine.all()).allSatisfy((held) -> assertThat(held.documents()).isEmpty());
		assertThat(this.mine.originals(this.home)).isEmpty();
		assertThat(this.mine.checklist(this.home)).isEmpty();
	}

	@Test
	void staff_without_access_to_the_holder_get_nothing() {
		long id = add("closed.pdf", SampleFiles.pdf(), false);
		this.homes.closeToStaff(this.home);
		refused(DocumentRefusal.NOT_YOURS, () -> this.desk.of(this.home));
		refused(DocumentRefusal.NOT_YOURS, () -> this.desk.open(id));
		refused(DocumentRefusal.NOT_YOURS, () -> this.desk.show(id, 0, true));
		refused(DocumentRefusal.NOT_YOURS, () -> add("more.pdf", SampleFiles.pdf(), false));
		refused(DocumentRefusal.NOT_YOURS, () -> this.desk.of(new Subject("unknown", this.home.id())));
	}

	@Test
	void an_owner_who_calls_the_desk_changes_nothing() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.OWNER, 9, "Chen"));
		refused(DocumentRefusal.NOT_YOURS, () -> add("own.pdf", SampleFiles.pdf(), true));
	}

	@Test
	void R_004_R_088_a_document_is_classified_marked_shown_removed_and_restored_and_all_of_it_stays_on_record() {
		long id = add("paper.pdf", SampleFiles.pdf(), false);
		this.desk.classify(id, read().version(), DocumentCategory.CONTRACT);
		this.desk.mark(id, read().version(), CopyKind.ORIGINAL);
		this.desk.show(id, read().version(), true);
		refused(DocumentRefusal.REASON_MISSING, () -> this.desk.remove(id, read().version(), " "));
		this.desk.remove(id, read().version(), "wrong home");
		assertThat(this.desk.of(this.home)).isEmpty();
		refused(DocumentRefusal.NOT_YOURS, () -> this.mine.open(id));
		this.desk.restore(id);
		assertThat(read()).matches((document) -> document.category() == DocumentCategory.CONTRACT
				&& document.copy() == CopyKind.ORIGINAL && document.visibleToOwner());
		assertThat(this.desk.history(this.home)).extracting(DocumentChange::deed)
			.containsExactly(Deed.RESTORED, Deed.REMOVED, Deed.SHOWN, Deed.MARKED, Deed.CLASSIFIED, Deed.ADDED);
		assertThat(this.desk.history(this.home)).allSatisfy((change) -> assertThat(change.by()).isEqualTo("Lin"));
	}

	@Test
	void of_two_clerks_at_once_the_second_is_told() {
		long id = add("both.pdf", SampleFiles.pdf(), false);
		int version = read().version();
		this.desk.show(id, version, true);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.desk.classify(id, version, DocumentCategory.TITLE));
	}

	@Test
	void a_newer_version_takes_the_place_of_the_older_one_for_the_owner() {
		long older = add("v1.pdf", SampleFiles.pdf(), true);
		long newer = this.desk.add(
				new NewDocument(this.home, "v2.pdf", DocumentCategory.FILING, CopyKind.COPY, true, older),
				new ByteArrayInputStream(SampleFiles.pdf()));
		assertThat(this.mine.all()).singleElement()
			.satisfies((held) -> assertThat(held.documents()).extracting(DocumentSummary::id).containsExactly(newer));
		assertThat(this.desk.of(this.home)).extracting(DocumentSummary::superseded).containsExactly(false, true);
		Subject other = this.homes.homeOf(this.buyer);
		refused(DocumentRefusal.NOTHING_TO_SUPERSEDE, () -> this.desk
			.add(new NewDocument(other, "v3.pdf", DocumentCategory.FILING, CopyKind.COPY, true, older), stream()));
	}

	private static InputStream stream() {
		return new ByteArrayInputStream(SampleFiles.pdf());
	}

	private DocumentSummary read() {
		return this.desk.of(this.home).getFirst();
	}

	private long add(String name, byte[] content, boolean visible) {
		return this.desk.add(new NewDocument(this.home, name, DocumentCategory.FILING, CopyKind.COPY, visible, null),
				new ByteArrayInputStream(content));
	}

	private long countFiles() throws IOException {
		Path folder = this.settings.data().resolve("files");
		if (!Files.exists(folder)) {
			return 0;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).count();
		}
	}

	private static void refused(DocumentRefusal reason, ThrowingCallable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call)
			.satisfies((refused) -> assertThat(List.of(refused.reason())).containsExactly(reason));
	}

}
