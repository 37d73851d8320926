package cn.anju.care;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A case that may have the same cause as another one.
 *
 * @param id its id
 * @param number its number
 * @param title its first words
 * @param place where it is; may be empty
 * @param samePlace whether it is known to be in the same building
 * @param reporter who came with it
 * @param state where it stands
 * @param receivedAt since when it is there
 * @param group the group that it belongs to, if it does
 */
public record SimilarCase(long id, String number, String title, String place, boolean samePlace, String reporter,
		CaseState state, Instant receivedAt, @Nullable Grouped group) {

	/**
	 * The group of a case.
	 *
	 * @param id its id
	 * @param title its title
	 * @param open whether it is not over
	 * @param version as it stands now
	 */
	public record Grouped(long id, String title, boolean open, int version) {
	}

	SimilarCase at(boolean same) {
		return new SimilarCase(this.id, this.number, this.title, this.place, same, this.reporter, this.state,
				this.receivedAt, this.group);
	}

}
