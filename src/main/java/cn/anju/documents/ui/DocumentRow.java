package cn.anju.documents.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import cn.anju.core.Days;
import cn.anju.documents.DocumentSummary;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One file in the office's list. */
class DocumentRow extends Div {

	private static final long serialVersionUID = 1L;

	DocumentRow(DocumentSummary document, Days days, boolean changeable, BiConsumer<DocumentSummary, Boolean> show,
			Consumer<DocumentSummary> remove, Consumer<DocumentSummary> classify) {
		addClassName("row");
		Anchor open = new Anchor(document.link(), document.name());
		open.setTarget(AnchorTarget.BLANK);
		open.getElement().setAttribute("router-ignore", true);
		Span facts = new Span(getTranslation(document.category().key()) + " · " + getTranslation(document.copy().key())
				+ " · " + getTranslation("documents.panel.added", days.written(document.addedAt(), getLocale()),
						document.addedBy()));
		facts.addClassName("aj-muted");
		Div words = new Div(open, facts);
		words.addClassName("aj-grow");
		add(words);
		if (document.superseded()) {
			add(new StateBadge(State.WAIT, getTranslation("documents.panel.superseded")));
		}
		Checkbox visible = new Checkbox(getTranslation("documents.panel.visible"), document.visibleToOwner());
		visible.setAriaLabel(getTranslation("documents.panel.visible-of", document.name()));
		visible.setReadOnly(!changeable);
		visible.addValueChangeListener((change) -> show.accept(document, change.getValue()));
		add(visible);
		if (changeable) {
			NativeButton kind = new NativeButton(getTranslation("documents.panel.classify"),
					(_) -> classify.accept(document));
			kind.addClassName("aj-btn");
			kind.setAriaLabel(getTranslation("documents.panel.classify-of", document.name()));
			add(kind);
			NativeButton gone = new NativeButton(getTranslation("documents.panel.remove"),
					(_) -> remove.accept(document));
			gone.addClassName("aj-btn");
			gone.setAriaLabel(getTranslation("documents.panel.remove-of", document.name()));
			add(gone);
		}
	}

}
