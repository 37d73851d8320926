package cn.anju.booking;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.anju.identity.ProjectScope;

/**
 * Answers for one kind of thing that appointments are about. Supplied by the module that
 * owns the kind; without it nobody books.
 */
public interface BookingSubjects {

	/**
	 * Names the kind.
	 * @return such as {@link cn.anju.core.Subject#PURCHASE}
	 */
	String kind();

	/**
	 * Gives what the signed-in owner may book for.
	 * @return the subjects in the order to show them; nothing that is not released, and
	 * an agent's only while the mandate holds
	 */
	List<BookableSubject> owned();

	/**
	 * Describes subjects, for staff and for the clock.
	 * @param ids their ids
	 * @return those there are
	 */
	Map<Long, BookableSubject> subjects(Collection<Long> ids);

	/**
	 * Finds subjects for a clerk on the phone.
	 * @param typed part of a name or unit, the tail of a phone or document
	 * @param scope the projects to search in
	 * @param most how many at most
	 * @return the subjects
	 */
	List<BookableSubject> search(String typed, ProjectScope scope, int most);

}
