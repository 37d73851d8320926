package cn.anju.care;

import java.time.Instant;
import java.util.List;

/**
 * A group with its cases and with what was said to all of them.
 *
 * @param group the group
 * @param projectName the name of its project
 * @param members its cases, the open ones first, then the oldest first
 * @param remedies what they were offered, the most usual first
 * @param updates what was said to all, the newest first
 */
public record CaseGroupFile(CaseGroup group, String projectName, List<Member> members, List<Offer> remedies,
		List<Update> updates) {

	public CaseGroupFile {
		members = List.copyOf(members);
		remedies = List.copyOf(remedies);
		updates = List.copyOf(updates);
	}

	/**
	 * A case of a group.
	 *
	 * @param id its id
	 * @param number its number
	 * @param title its first words
	 * @param place where it is; may be empty
	 * @param reporter who came with it
	 * @param state where it stands
	 * @param handler the name of whoever has it
	 * @param receivedAt since when it is there
	 */
	public record Member(long id, String number, String title, String place, String reporter, CaseState state,
			String handler, Instant receivedAt) {
	}

	/**
	 * Something that was offered, and to whom.
	 *
	 * @param remedy what
	 * @param numbers the numbers of the cases
	 */
	public record Offer(Remedy remedy, List<String> numbers) {

		public Offer {
			numbers = List.copyOf(numbers);
		}

	}

	/**
	 * Something that was said to all.
	 *
	 * @param words what
	 * @param reached to how many cases
	 * @param at when
	 * @param by the name of whoever said it
	 */
	public record Update(String words, int reached, Instant at, String by) {
	}

	/**
	 * Counts whom an update reaches now.
	 * @return how many of the cases are open
	 */
	public int open() {
		return (int) this.members.stream().filter((one) -> one.state().isOpen()).count();
	}

	/**
	 * Tells whether the principle of one solution for one problem is broken.
	 * @return whether two of the cases were offered different things
	 */
	public boolean remediesDiffer() {
		return this.remedies.size() > 1;
	}

}
