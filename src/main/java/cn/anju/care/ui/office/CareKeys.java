package cn.anju.care.ui.office;

import java.util.function.Consumer;

import cn.anju.shell.SingleKeys;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The single keys of a page of care; those that are used most stand at its foot. */
class CareKeys extends Div {

	private static final long serialVersionUID = 1L;

	/** Opens what is open beside the list, as long as nothing else hears the key. */
	private static final String ENTER = """
			const part = this;
			const on = (e) => {
				if (!part.isConnected) { document.removeEventListener('keydown', on); return; }
				if (e.key !== 'Enter' || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.defaultPrevented) return;
				const at = e.composedPath()[0];
				if (at.closest?.('a,button,input,textarea,select,summary,[role=button],vaadin-button')) return;
				if (document.querySelector('vaadin-dialog[opened],vaadin-dialog-overlay')) return;
				e.preventDefault();
				part.$server.pressed('o');
			};
			document.addEventListener('keydown', on, true);""";

	/** Those after which something is written. */
	private static final String OPENING = "rncps";

	private final transient Consumer<String> pressed;

	private final String keys;

	CareKeys(String keys, Consumer<String> pressed) {
		this.keys = keys;
		this.pressed = pressed;
		addClassName("aj-keys");
		if (keys.contains("j")) {
			add(key("J", "K", "move"), key("O", "", "open"));
		}
		add(key("A", "", "act"), key("R", "", "reply"), key("N", "", "note"), key("C", "", "contacted"));
		if (keys.contains("i")) {
			add(key("I", "", "intake"), key("/", "", "find"));
		}
		NativeButton all = new NativeButton(getTranslation("care.office.key.all"), (_) -> pressed.accept("?"));
		all.getElement().insertChild(0, new Element("kbd").setText("?"));
		add(all);
	}

	private Span key(String one, String other, String what) {
		Span key = new Span();
		key.getElement().appendChild(new Element("kbd").setText(one));
		if (!other.isEmpty()) {
			key.getElement().appendChild(new Element("kbd").setText(other));
		}
		key.add(new Span(getTranslation("care.office.key." + what)));
		return key;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		SingleKeys.tell(this, this.keys, OPENING);
		if (this.keys.contains("o")) {
			getElement().executeJs(ENTER);
		}
	}

	/** Told by the browser. */
	@ClientCallable
	void pressed(String key) {
		this.pressed.accept(key);
	}

}
