package cn.anju.procedure;

import java.time.Instant;

/**
 * A version of a template.
 *
 * @param version its number
 * @param publishedAt when it was published
 * @param openRuns the runs that go on with it
 * @param allRuns all runs that were begun with it
 */
public record PublishedVersion(int version, Instant publishedAt, int openRuns, int allRuns) {

	PublishedVersion with(int open, int all) {
		return new PublishedVersion(this.version, this.publishedAt, open, all);
	}

}
