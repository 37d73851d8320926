package cn.anju.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

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
	 * Forgets what was kept: it was sent. The form may be left in the same moment.
	 * @param ui the page
	 * @param key the key under which it was kept
	 */
	public static void forget(UI ui, String key) {
		ui.getPage().executeJs("localStorage.removeItem('anju-draft-' + $0)", key);
	}

}
