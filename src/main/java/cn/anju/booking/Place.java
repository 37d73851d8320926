package cn.anju.booking;

import java.util.Locale;

/**
 * Where people go.
 *
 * @param chinese in Chinese, 1 to 200 characters
 * @param english in English, 1 to 200 characters
 */
public record Place(String chinese, String english) {

	/**
	 * Gives the place in a language.
	 * @param locale the reader's language
	 * @return the place
	 */
	public String in(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.english : this.chinese;
	}

}
