package cn.anju.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * What was typed and not sent, kept in the browser: a lost connection, a closed page or
 * an empty battery lose nothing. It is kept under the owner's own key for seven days and
 * taken away when it is sent. The form gives its fields names by {@code data-draft} and
 * is told by its client-callable method {@code restore} what was kept.
 */
public final class Draft {

	private static final String KEEP = """
			const form = this, key = 'anju-draft-' + $0, week = 7 * 24 * 60 * 60 * 1000;
			const read = () => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
			const kept = read();
			if (kept && Date.now() - kept.at < week && Object.values(kept.fields).some((value) => value.trim().length > 0)) {
				form.$server.restore(JSON.stringify(kept.fields));
			}
			const keep = () => {
				const fields = {};
				form.querySelectorAll('[data-draft]').forEach((field) => {
					if (field.type !== 'radio' || field.checked) fields[field.dataset.draft] = field.value;
				});
				try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields })); } catch { }
			};
			if (!form.anjuDraft) {
				form.anjuDraft = true;
				form.addEventListener('input', keep);
				form.addEventListener('change', keep);
			}""";

	/**
	 * Office computers are shared: what staff type is kept in their tab only. An emptied
	 * field has nothing to keep.
	 */
	private static final String KEEP_FIELD = """
			const field = this, key = 'anju-draft-' + $0;
			let kept = '';
			try { kept = sessionStorage.getItem(key) ?? ''; } catch { }
			field.addEventListener('value-changed', () => {
				try {
					if (field.value) sessionStorage.setItem(key, field.value);
					else sessionStorage.removeItem(key);
				} catch { }
			});
			return kept;""";

	/** A phone is its owner's: kept as long as a form is. */
	private static final String KEEP_WRITING = """
			const field = this, key = 'anju-draft-' + $0, week = 7 * 24 * 60 * 60 * 1000;
			field.addEventListener('input', () => {
				try {
					if (field.value) localStorage.setItem(key, JSON.stringify({ at: Date.now(), words: field.value }));
					else localStorage.removeItem(key);
				} catch { }
			});
			try {
				const kept = JSON.parse(localStorage.getItem(key));
				return (kept && Date.now() - kept.at < week) ? kept.words : '';
			} catch { return ''; }""";

	private Draft() {
	}

	/**
	 * Keeps what is typed in a form, and gives back what was kept.
	 * @param form the form, which is attached
	 * @param key whose and what it is, the same whenever the form is opened
	 */
	public static void keep(Component form, String key) {
		form.getElement().executeJs(KEEP, key);
	}

	/**
	 * Keeps what staff type into one field, in this tab, and gives back what was kept: it
	 * outlives a reload and a dialog that was closed, and nobody else's sign-in finds it.
	 * @param field the field
	 * @param key whose, what it is about and which words, the same whenever they are
	 * asked for; words for one reader never share a key with words for another
	 */
	public static void keep(TextArea field, String key) {
		if (field.isAttached()) {
			keepFrom(field, key);
		}
		field.addAttachListener((_) -> keepFrom(field, key));
	}

	/**
	 * Keeps what an owner types into one field, on this phone, and gives back what was
	 * kept.
	 * @param field the field, which is about to be shown
	 * @param key whose, what it is about and which words
	 */
	public static void keep(Writing field, String key) {
		field.addAttachListener((_) -> field.getElement().executeJs(KEEP_WRITING, key).then(String.class, (kept) -> {
			if (!kept.isBlank() && field.getValue().isEmpty()) {
				field.setValue(kept);
			}
		}));
	}

	private static void keepFrom(TextArea field, String key) {
		field.getElement().executeJs(KEEP_FIELD, key).then(String.class, (kept) -> {
			if (!kept.isBlank()) {
				field.setValue(kept);
			}
		});
	}

	/**
	 * Forgets what a field had kept: it was sent.
	 * @param ui the page
	 * @param key the key under which it was kept
	 */
	public static void forgetField(UI ui, String key) {
		ui.getPage().executeJs("sessionStorage.removeItem('anju-draft-' + $0)", key);
	}

	/**
	 * Forgets what was kept: it was sent. The form may be left in the same moment.
	 * @param ui the page
	 * @param key the key under which it was kept
	 */
	public static void forget(UI ui, String key) {
		ui.getPage().executeJs("localStorage.removeItem('anju-draft-' + $0)", key);
	}

}
