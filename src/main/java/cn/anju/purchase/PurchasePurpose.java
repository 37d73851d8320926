package cn.anju.purchase;

import java.util.function.Function;
import java.util.function.Predicate;

import cn.anju.booking.BookableSubject;
import cn.anju.booking.BookingPurpose;
import cn.anju.booking.Readiness;
import cn.anju.core.Subject;

/** Something the buyers of a purchase come for. */
class PurchasePurpose implements BookingPurpose {

	private final String key;

	private final int order;

	private final String path;

	private final Predicate<BookableSubject> concerned;

	private final Function<BookableSubject, Readiness> readiness;

	PurchasePurpose(String key, int order, String path, Function<BookableSubject, Readiness> readiness) {
		this(key, order, path, (_) -> true, readiness);
	}

	PurchasePurpose(String key, int order, String path, Predicate<BookableSubject> concerned,
			Function<BookableSubject, Readiness> readiness) {
		this.key = key;
		this.order = order;
		this.path = path;
		this.concerned = concerned;
		this.readiness = readiness;
	}

	@Override
	public String key() {
		return this.key;
	}

	@Override
	public int order() {
		return this.order;
	}

	@Override
	public String textKey() {
		return "purchase.purpose." + this.key;
	}

	@Override
	public String path() {
		return this.path;
	}

	@Override
	public String subjectKind() {
		return Subject.PURCHASE;
	}

	@Override
	public boolean concerns(BookableSubject subject) {
		return this.concerned.test(subject);
	}

	@Override
	public Readiness readiness(BookableSubject subject) {
		return this.readiness.apply(subject);
	}

}
