package cn.anju.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;

/**
 * Says that there is no connection, instead of Vaadin's own indicator. What is on the
 * screen stays readable.
 */
class OfflineStrip extends Div {

	private static final long serialVersionUID = 1L;

	OfflineStrip() {
		addClassName("aj-offline");
		getElement().setAttribute("role", "status").setAttribute("hidden", true);
		setText(getTranslation("shell.offline"));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs("""
				const strip = this;
				const show = () => strip.hidden = navigator.onLine
					&& !['connection-lost', 'reconnecting'].includes(window.Vaadin?.connectionState?.state);
				addEventListener('online', show);
				addEventListener('offline', show);
				window.Vaadin?.connectionState?.addStateChangeListener(show);
				show();""");
	}

}
