package cn.anju.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.documents.CustodyEntry.Type;
import cn.anju.messaging.DueDates;
import cn.anju.messaging.NewDueDate;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chain of custody of paper originals (D-13, R-089, R-091–R-093): which copy is
 * where, since when, and the hand-overs with both signatures that brought it there.
 * Entries are never changed; a mistake is corrected by a further entry. An original that
 * is only lent has a due date {@value #RETURN_DUE}.
 */
@Service
@Transactional
public class Custody {

	/**
	 * The kind of due date of an original that is due back; its subject is the original.
	 */
	public static final String RETURN_DUE = "original-return";

	/** The kind of subject of an original. */
	public static final String ORIGINAL = "original";

	private final CustodyBook book;

	private final Holders holders;

	private final DueDates dueDates;

	private final Clock clock;

	Custody(CustodyBook book, Holders holders, DueDates dueDates, Clock clock) {
		this.book = book;
		this.holders = holders;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/**
	 * Begins to keep track of originals; those known by holder, kind and copy number stay
	 * as they are. For the modules that own the holders, in bulk too; asks nobody who is
	 * signed in.
	 * @param originals the originals
	 */
	public void register(Collection<NewOriginal> originals) {
		this.book.register(originals, this.holders.actor().name(),
				LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC));
	}

	/**
	 * Records that an original has passed to somebody.
	 * @param handOver the hand-over; refused without both signatures, without a named
	 * receiver where the kind needs one, to who has it already, in the future or before
	 * the last entry
	 * @throws OptimisticLockingFailureException if somebody else has recorded an entry
	 * meanwhile
	 */
	public void handOver(HandOver handOver) {
		CustodyBook.Held held = changeable(handOver.original(), handOver.afterEntry());
		Holding now = held.holding();
		requireSignatures(handOver);
		requireReceiver(handOver.to(), now.party());
		requireDay(handOver.on(), now.since());
		LocalDate back = handOver.returnDue();
		if (back != null && back.isBefore(handOver.on())) {
			throw new Refused(DocumentRefusal.DUE_BACK_TOO_EARLY);
		}
		append(now, Type.HANDED_OVER, handOver.to(), handOver.on(), handOver.signedFrom().strip(),
				handOver.signedTo().strip(), back, handOver.note().strip());
		follow(held, back);
	}

	/**
	 * Corrects the chain: the last entry was wrong, and somebody else has the original.
	 * @param original the original
	 * @param afterEntry the number of its last entry as it was read
	 * @param right who really has it
	 * @param reason what was wrong; refused if empty
	 */
	public void correct(long original, int afterEntry, Party right, String reason) {
		CustodyBook.Held held = changeable(original, afterEntry);
		if (reason.isBlank()) {
			throw new Refused(DocumentRefusal.REASON_MISSING);
		}
		requireReceiver(right, held.holding().party());
		append(held.holding(), Type.CORRECTED, right, LocalDate.now(this.clock), "", "", null, reason.strip());
		follow(held, null);
	}

	private CustodyBook.Held changeable(long original, int afterEntry) {
		CustodyBook.Held held = this.book.find(original).orElseThrow(() -> new Refused(DocumentRefusal.NOT_YOURS));
		this.holders.requireChange(held.holder());
		if (held.holding().entry() != afterEntry) {
			throw new OptimisticLockingFailureException("Somebody else has recorded an entry for this original");
		}
		return held;
	}

	private static void requireSignatures(HandOver handOver) {
		if (handOver.signedFrom().isBlank() || handOver.signedTo().isBlank()) {
			throw new Refused(DocumentRefusal.SIGNATURE_MISSING);
		}
	}

	private static void requireReceiver(Party to, Party now) {
		boolean needsName = to.kind() == PartyKind.OTHER || to.kind() == PartyKind.BANK;
		if (needsName && to.name().isEmpty()) {
			throw new Refused(DocumentRefusal.RECEIVER_MISSING);
		}
		if (to.equals(now)) {
			throw new Refused(DocumentRefusal.RECEIVER_HAS_IT);
		}
	}

	private void requireDay(LocalDate day, LocalDate last) {
		if (day.isAfter(LocalDate.now(this.clock))) {
			throw new Refused(DocumentRefusal.IN_THE_FUTURE);
		}
		if (day.isBefore(last)) {
			throw new Refused(DocumentRefusal.BEFORE_THE_LAST);
		}
	}

	private void append(Holding now, Type type, Party to, LocalDate on, String signedFrom, String signedTo,
			@Nullable LocalDate returnDue, String note) {
		this.book.add(new CustodyEntry(now.original(), now.kind(), now.copyNo(), now.entry() + 1, type, now.party(), to,
				on, signedFrom, signedTo, returnDue, note, this.holders.actor().name(), this.clock.instant()));
	}

	private void follow(CustodyBook.Held held, @Nullable LocalDate returnDue) {
		Subject original = new Subject(ORIGINAL, held.holding().original());
		Optional<ProjectId> project = this.holders.project(held.holder());
		if (returnDue == null || project.isEmpty()) {
			this.dueDates.withdraw(RETURN_DUE, List.of(original));
			return;
		}
		boolean ofPurchase = Subject.PURCHASE.equals(held.holder().kind());
		PurchaseId purchase = ofPurchase ? new PurchaseId(held.holder().id()) : null;
		this.dueDates.set(List.of(new NewDueDate(RETURN_DUE, original, project.get(), purchase, returnDue,
				Map.of("copy", Integer.toString(held.holding().copyNo())))));
	}

	/**
	 * Tells who has which original of a holder.
	 * @param holder the holder
	 * @return its originals by kind and copy number
	 */
	@Transactional(readOnly = true)
	public List<Holding> holdings(Subject holder) {
		this.holders.requireSeenByStaff(holder);
		return this.book.holdings(holder);
	}

	/**
	 * Tells who has which original, for the conditions of other modules; asks nobody who
	 * is signed in, so it is not for showing.
	 * @param kind the kind of the holders
	 * @param ids the holders, at most some thousand
	 * @return the originals by holder
	 */
	@Transactional(readOnly = true)
	public Map<Long, List<Holding>> holdings(String kind, Collection<Long> ids) {
		return this.book.holdings(kind, ids).stream().collect(Collectors.groupingBy(Holding::holder));
	}

	/**
	 * Gives the chain of custody of a holder's originals.
	 * @param holder the holder
	 * @return every entry, the newest first
	 */
	@Transactional(readOnly = true)
	public List<CustodyEntry> history(Subject holder) {
		this.holders.requireSeenByStaff(holder);
		return this.book.entries(holder);
	}

	/**
	 * Tells whether the signed-in member of staff may record hand-overs.
	 * @param holder the holder
	 * @return whether it is so
	 */
	@Transactional(readOnly = true)
	public boolean mayChange(Subject holder) {
		return this.holders.mayChange(holder);
	}

}
