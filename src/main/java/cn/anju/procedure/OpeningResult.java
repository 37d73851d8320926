package cn.anju.procedure;

import java.util.ArrayList;
import java.util.List;

import cn.anju.core.Subject;

/**
 * What an import of openings did.
 *
 * @param opened how many runs were begun
 * @param changed how many runs, on which nobody had worked, were set to the new facts
 * @param unchanged how many had the same facts already
 * @param kept the subjects whose facts differ but whose run somebody has worked on: they
 * stand as they were and are flagged
 */
public record OpeningResult(int opened, int changed, int unchanged, List<Subject> kept) {

	OpeningResult plus(OpeningResult other) {
		List<Subject> both = new ArrayList<>(this.kept);
		both.addAll(other.kept);
		return new OpeningResult(this.opened + other.opened, this.changed + other.changed,
				this.unchanged + other.unchanged, List.copyOf(both));
	}

}
