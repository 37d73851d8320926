package cn.anju.shell;

import com.vaadin.flow.component.Component;

/**
 * Single keys of a page. They do nothing while something is typed or a dialog is open,
 * and can be switched off for the browser.
 */
public final class SingleKeys {

	private static final String LISTEN = """
			const part = this;
			const on = (e) => {
				if (!part.isConnected) { document.removeEventListener('keydown', on); return; }
				if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
				if (e.key.length !== 1 || !$0.includes(e.key)) return;
				const at = e.composedPath()[0];
				if (at.matches?.('input,textarea,select,[contenteditable]')) return;
				if (document.querySelector('vaadin-dialog[opened],vaadin-dialog-overlay')) return;
				if (localStorage.getItem('anju-single-keys') === 'off') return;
				e.preventDefault();
				if ($1) part.$server.pressed(e.key); else part.focus();
			};
			document.addEventListener('keydown', on);""";

	private SingleKeys() {
	}

	/**
	 * Lets a key put the focus into a field, as long as the field is attached.
	 * @param field the field
	 * @param key the key
	 */
	static void focus(Component field, String key) {
		field.getElement().executeJs(LISTEN, key, false);
	}

	/**
	 * Tells a part which of its keys was pressed, as long as it is attached.
	 * @param part the part, whose client-callable method {@code pressed} hears the key
	 * @param keys all keys in one word, such as {@code jk}
	 */
	public static void tell(Component part, String keys) {
		part.getElement().executeJs(LISTEN, keys, true);
	}

}
