package cn.anju.booking;

/**
 * What can be booked: an inspection, the signing of a loan. Supplied by the module that
 * owns it, which says what is missing and what to bring.
 */
public interface BookingPurpose {

	/**
	 * Names the purpose.
	 * @return small letters and hyphens, at most 40, such as {@code inspection}; its due
	 * dates are of the kind {@code appointment.<key>}
	 */
	String key();

	/**
	 * Gives the place among the purposes.
	 * @return lower stands first
	 */
	int order();

	/**
	 * Gives the start of the keys of its texts: {@code <textKey>.name} (such as 验房),
	 * {@code .title} (such as 哪天来验房？), {@code .about} and {@code .bring}.
	 * @return such as {@code purchase.purpose.inspection}
	 */
	String textKey();

	/**
	 * Gives the owner's page on which it is booked.
	 * @return such as {@code my/handover/book}
	 */
	String path();

	/**
	 * Gives the kind of subject; a {@link BookingSubjects} answers for it.
	 * @return such as {@link cn.anju.core.Subject#PURCHASE}
	 */
	String subjectKind();

	/**
	 * Tells whether a subject has to do with this at all; where it has not, its owners
	 * are shown no way to it.
	 * @param subject one of its subjects
	 * @return whether it has, as long as nothing else is said
	 */
	default boolean concerns(BookableSubject subject) {
		return true;
	}

	/**
	 * Tells what is missing.
	 * @param subject one of its subjects
	 * @return what is missing
	 */
	Readiness readiness(BookableSubject subject);

}
