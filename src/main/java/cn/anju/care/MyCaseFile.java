package cn.anju.care;

import java.util.List;

/**
 * One of the owner's cases as a conversation.
 *
 * @param head the case and its clock
 * @param entries what was said and done, without what staff wrote to each other
 * @param promises what was promised, first what is due first
 */
public record MyCaseFile(MyCase head, List<CaseEntry> entries, List<Promise> promises) {

	public MyCaseFile {
		entries = List.copyOf(entries);
		promises = List.copyOf(promises);
	}

}
