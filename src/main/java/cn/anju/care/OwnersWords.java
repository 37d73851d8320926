package cn.anju.care;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.documents.MyPhotos;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What owners say and show, and how much of it at once. */
@Component
class OwnersWords {

	private static final Duration WINDOW = Duration.ofHours(1);

	private final StoredCases cases;

	private final CaseChanges changes;

	private final CaseEntries entries;

	private final Attachments attachments;

	private final Feedbacks feedbacks;

	private final MyPhotos photos;

	private final CaseDepartments departments;

	private final CareSettings settings;

	private final Clock clock;

	OwnersWords(StoredCases cases, CaseChanges changes, CaseEntries entries, Attachments attachments,
			Feedbacks feedbacks, MyPhotos photos, CaseDepartments departments, CareSettings settings, Clock clock) {
		this.departments = departments;
		this.cases = cases;
		this.changes = changes;
		this.entries = entries;
		this.attachments = attachments;
		this.feedbacks = feedbacks;
		this.photos = photos;
		this.settings = settings;
		this.clock = clock;
	}

	/** Slows abuse down; what was typed stays with whoever typed it. */
	void requireCalm(PurchaseId purchase, int more) {
		int before = this.cases.reportedSince(purchase, this.clock.instant().minus(WINDOW));
		if (before + more > this.settings.mostReports()) {
			throw new Refused(CareRefusal.TOO_MANY, this.settings.mostReports());
		}
	}

	/** Photos of what was just received. */
	void attach(long about, List<NewPhoto> shown) {
		if (!shown.isEmpty()) {
			attach(about, this.entries.of(about).getFirst().id(), shown);
		}
	}

	/**
	 * What is said in a closed case would be read by nobody: it is opened again first.
	 */
	void say(Case to, String words, List<NewPhoto> shown) {
		if (!to.state().isOpen()) {
			throw new Refused(CareRefusal.CLOSED);
		}
		if (shown.size() > NewItem.MOST_PHOTOS) {
			throw new Refused(CareRefusal.TOO_MANY_PHOTOS, NewItem.MOST_PHOTOS);
		}
		String said = shown.isEmpty() ? words : Words.atMost(words, NewItem.LONGEST);
		long entry = said.isBlank() && !shown.isEmpty() ? this.changes.show(to)
				: this.changes.say(to, CaseEntry.Kind.SAID, null, false, said);
		attach(to.id(), entry, shown);
	}

	/**
	 * Says whether staff have understood it, once for the household: what is newer or was
	 * answered is not answered by a page that shows an older state.
	 */
	void answer(Case to, long summary, CaseEntry.Kind kind, String words) {
		if (!to.state().isOpen()) {
			throw new Refused(CareRefusal.CLOSED);
		}
		Optional<CaseSummary> latest = CaseSummary.latest(this.entries.of(to.id()));
		if (latest.filter((one) -> one.isOpen() && one.written().id() == summary).isEmpty()) {
			throw new Refused(CareRefusal.SUMMARY_ANSWERED);
		}
		this.changes.sayOnce(to, kind, words);
	}

	private void attach(long about, long entry, List<NewPhoto> shown) {
		Subject holder = new Subject(CaseQueue.CASE, about);
		for (NewPhoto photo : shown) {
			long file = this.photos.add(holder, photo.name(), photo.bytes());
			this.attachments.add(about, new Attachment(file, entry, photo.name()));
		}
	}

	/** Those of what the owner may read. */
	List<Attachment> attachments(long about, List<CaseEntry> said) {
		Set<Long> read = said.stream().map(CaseEntry::id).collect(Collectors.toSet());
		return this.attachments.of(about).stream().filter((one) -> read.contains(one.entry())).toList();
	}

	@Nullable Department department(long about) {
		return this.departments.of(about).orElse(null);
	}

	Optional<Feedback> survey(long about) {
		return this.feedbacks.of(about).stream().filter((one) -> one.source() == Feedback.Source.SURVEY).findFirst();
	}

	void rate(Case one, int score, String words) {
		String said = Words.atMost(words, Feedback.LONGEST);
		this.feedbacks.answer(one.id(), score, said);
		this.changes.rated(one, score, said);
	}

}
