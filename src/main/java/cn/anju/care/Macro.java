package cn.anju.care;

/**
 * Words that are written again and again 常用语, with variables in braces that are filled in
 * from the case.
 *
 * @param id its id
 * @param name how it is called, 1 to 60 characters
 * @param words the words, 1 to 2,000 characters
 * @param version grows with every change
 */
public record Macro(long id, String name, String words, int version) {

	/** The longest name. */
	static final int LONGEST_NAME = 60;

	/** The longest words. */
	static final int LONGEST = 2_000;

}
