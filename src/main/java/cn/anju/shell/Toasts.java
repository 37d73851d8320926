package cn.anju.shell;

import com.vaadin.flow.component.notification.Notification;

/** Says in passing that something is done; never used for errors. */
public final class Toasts {

	private static final int MILLISECONDS = 4000;

	private Toasts() {
	}

	/**
	 * Says that something is done.
	 * @param text one short sentence
	 */
	public static void done(String text) {
		Alert.current().ifPresent(Alert::quiet);
		Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_START);
	}

}
