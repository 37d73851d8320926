package cn.anju.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/** Tells a page that shows many columns when there is room for one only. */
public final class NarrowScreen {

	private static final int WIDEST = 760;

	private NarrowScreen() {
	}

	/**
	 * Watches the width as long as a view is shown.
	 * @param view the view
	 * @param narrow told whether the screen is narrow, at once and after every change
	 */
	public static void watch(Component view, SerializableConsumer<Boolean> narrow) {
		view.addAttachListener((attached) -> {
			Page page = attached.getUI().getPage();
			page.retrieveExtendedClientDetails((details) -> narrow.accept(isNarrow(details.getWindowInnerWidth())));
			Registration resizing = page
				.addBrowserWindowResizeListener((resized) -> narrow.accept(isNarrow(resized.getWidth())));
			attached.getSource().addDetachListener((detached) -> {
				detached.unregisterListener();
				resizing.remove();
			});
		});
	}

	private static boolean isNarrow(int width) {
		return width > 0 && width < WIDEST;
	}

}
