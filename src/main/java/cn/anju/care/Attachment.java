package cn.anju.care;

/**
 * A photo or paper that belongs to something that was said.
 *
 * @param file the id of the stored file
 * @param entry the id of the entry
 * @param name its name
 */
public record Attachment(long file, long entry, String name) {

	/**
	 * Gives where it is opened.
	 * @return the address, which asks who may
	 */
	public String link() {
		return "documents/" + this.file;
	}

}
