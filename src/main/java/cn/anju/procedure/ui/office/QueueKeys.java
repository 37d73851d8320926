package cn.anju.procedure.ui.office;

import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import cn.anju.procedure.ui.RunWords;
import cn.anju.shell.SingleKeys;

/**
 * The keys of the queue, shown at its foot.
 */
class QueueKeys extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Consumer<String> pressed;

	QueueKeys(RunWords words, Consumer<String> pressed) {
		this.pressed = pressed;
		addClassName("aj-keys");
		add(key("J", "K", words.text("procedure.key.move")), key("E", "", words.text("procedure.key.forward")),
				key("H", "", words.text("procedure.key.hold")), key("/", "", words.text("procedure.key.find")));
		NativeButton all = new NativeButton(words.text("procedure.key.all"), (_) -> pressed.accept("?"));
		all.getElement().insertChild(0, new Element("kbd").setText("?"));
		Div gap = new Div();
		gap.addClassName("aj-grow");
		add(all, gap, legend("dot", words.text("procedure.axis.promise")),
				legend("law", words.text("procedure.axis.legal")));
	}

	private static Span key(String one, String other, String text) {
		Span key = new Span();
		key.getElement().appendChild(new Element("kbd").setText(one));
		if (!other.isEmpty()) {
			key.getElement().appendChild(new Element("kbd").setText(other));
		}
		key.add(new Span(text));
		return key;
	}

	private static Span legend(String mark, String text) {
		Span legend = new Span();
		legend.getElement().appendChild(new Element("i").setAttribute("class", mark));
		legend.add(new Span(text));
		return legend;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		SingleKeys.tell(this, "jkeh?");
	}

	/** Told by the browser. */
	@ClientCallable
	void pressed(String key) {
		this.pressed.accept(key);
	}

}
