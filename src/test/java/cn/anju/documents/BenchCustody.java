package cn.anju.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;

import cn.anju.core.Subject;

/**
 * Hand-overs of many originals at once: the entries that {@link Custody} writes one by
 * one.
 */
public final class BenchCustody {

	private final Custody custody;

	private final CustodyBook book;

	public BenchCustody(ApplicationContext beans) {
		this.custody = beans.getBean(Custody.class);
		this.book = beans.getBean(CustodyBook.class);
	}

	/** Begins to keep track of originals. */
	public void register(Collection<NewOriginal> originals) {
		this.custody.register(originals);
	}

	/** Gives who has the originals of purchases. */
	public Map<Long, List<Holding>> holdings(Collection<Long> purchases) {
		return this.custody.holdings(Subject.PURCHASE, purchases);
	}

	/** Gives an original to somebody for good. */
	public void handOver(Holding now, Party to, LocalDate on, String signedBy, Instant at) {
		this.book.add(new CustodyEntry(now.original(), now.kind(), now.copyNo(), now.entry() + 1,
				CustodyEntry.Type.HANDED_OVER, now.party(), to, on, signedBy, to.name().isEmpty() ? "经办人" : to.name(),
				null, "", signedBy, at));
	}

}
