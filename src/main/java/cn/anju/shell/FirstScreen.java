package cn.anju.shell;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Fills the first screen of a path into the bootstrap page, so that a phone paints it
 * before any script has run. It is asked before any view's access check and must look for
 * itself who is asking.
 */
public interface FirstScreen {

	/**
	 * Names the path.
	 * @return such as {@code /my}
	 */
	String path();

	/**
	 * Writes the screen.
	 * @param request the request for the page
	 * @param preferences the reader's preferences
	 * @return HTML with every value escaped and real links only; nothing if the signed-in
	 * user has no such screen
	 */
	Optional<String> html(HttpServletRequest request, Preferences preferences);

}
