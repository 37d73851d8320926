package cn.anju.shell;

import com.vaadin.flow.component.Component;

/**
 * Single keys of a page. They do nothing while something is typed or a dialog is open,
 * and can be switched off for the browser.
 */
public final class SingleKeys {

	private static final String LISTEN = """
			const part = this;
			const open = () => {
				const opening = document.anjuOpening = { at: Date.now(), typed: '' };
				const into = (f) => {
					const field = f.composedPath()[0];
					const over = document.anjuOpening !== opening || Date.now() - opening.at > 2000;
					if (!over && !field.matches?.('textarea,input[type=text],input:not([type])')) return;
					document.removeEventListener('focusin', into);
					if (over) return;
					document.anjuOpening = null;
					if (opening.typed) setTimeout(() => document.execCommand('insertText', false, opening.typed));
				};
				document.addEventListener('focusin', into);
			};
			const on = (e) => {
				if (!part.isConnected) { document.removeEventListener('keydown', on); return; }
				if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.key.length !== 1) return;
				const at = e.composedPath()[0];
				if (at.matches?.('input,textarea,select,[contenteditable]')) return;
				const opening = document.anjuOpening;
				if (opening && Date.now() - opening.at < 2000) {
					opening.typed += e.key;
					e.preventDefault();
					e.stopImmediatePropagation();
					return;
				}
				if (!$0.includes(e.key)) return;
				if (document.querySelector('vaadin-dialog[opened],vaadin-dialog-overlay')) return;
				if (localStorage.getItem('anju-single-keys') === 'off') return;
				e.preventDefault();
				if ($2.includes(e.key)) open();
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
		field.getElement().executeJs(LISTEN, key, false, "");
	}

	/**
	 * Tells a part which of its keys was pressed, as long as it is attached.
	 * @param part the part, whose client-callable method {@code pressed} hears the key
	 * @param keys all keys in one word, such as {@code jk}
	 */
	public static void tell(Component part, String keys) {
		tell(part, keys, "");
	}

	/**
	 * Tells a part which of its keys was pressed. After a key that opens something to
	 * write in, what is typed until it is there does nothing else and is not lost: it
	 * stands in the field.
	 * @param part the part, whose client-callable method {@code pressed} hears the key
	 * @param keys all keys in one word
	 * @param opening those of them that open something to write in
	 */
	public static void tell(Component part, String keys, String opening) {
		part.getElement().executeJs(LISTEN, keys, true, opening);
	}

}
