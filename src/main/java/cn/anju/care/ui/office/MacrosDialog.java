package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.CareRefusal;
import cn.anju.care.Macro;
import cn.anju.care.MacroDesk;
import cn.anju.shell.CommandDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** Keeps the words that are written again and again. */
class MacrosDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST = 2_000;

	private final transient MacroDesk desk;

	private final Div list = new Div();

	MacrosDialog(MacroDesk desk) {
		this.desk = desk;
		setHeaderTitle(UI.getCurrent().getTranslation("care.office.macros"));
		addClassNames("aj-command", "aj-macros");
		this.list.addClassNames("aj-file-panel", "aj-macro-list");
		add(this.list);
		Button add = new Button(getTranslation("care.office.macro.add"), (_) -> ask(null));
		getFooter().add(add, new Button(getTranslation("shell.close"), (_) -> close()));
		show();
	}

	private void show() {
		this.list.removeAll();
		List<Macro> macros = this.desk.macros();
		if (macros.isEmpty()) {
			this.list.add(new Paragraph(getTranslation("care.office.macros.none")));
		}
		macros.forEach((macro) -> this.list.add(row(macro)));
	}

	private Div row(Macro macro) {
		Span name = new Span(macro.name());
		name.addClassName("aj-strong");
		Span words = new Span(macro.words());
		words.addClassNames("aj-muted", "words");
		Div text = new Div(name, words);
		text.addClassName("aj-grow");
		Div row = new Div(text, button("change", macro, () -> ask(macro)),
				button("remove", macro, () -> remove(macro)));
		row.addClassName("row");
		return row;
	}

	private NativeButton button(String what, Macro macro, Runnable act) {
		String verb = getTranslation("care.office.macro." + what);
		NativeButton button = new NativeButton(verb, (_) -> act.run());
		button.addClassNames("aj-btn", "aj-link");
		button.setAriaLabel(verb + " " + macro.name());
		return button;
	}

	private void ask(@Nullable Macro shown) {
		TextField name = new TextField(getTranslation("care.office.macro.name"));
		name.setMaxLength(LONGEST_NAME);
		name.setRequiredIndicatorVisible(true);
		TextArea words = StepDialogs.words("care.office.macro.words", true, LONGEST);
		if (shown != null) {
			name.setValue(shown.name());
			words.setValue(shown.words());
		}
		CommandDialog dialog = new CommandDialog(
				getTranslation((shown != null) ? "care.office.macro.change" : "care.office.macro.add"),
				getTranslation("care.office.macro.save"), () -> {
					if (shown != null) {
						this.desk.change(shown, name.getValue(), words.getValue());
					}
					else {
						this.desk.add(name.getValue(), words.getValue());
					}
					show();
				});
		dialog.hint(getTranslation("care.office.macro.variables", String.join(" ", this.desk.variables(getLocale()))));
		dialog.ask(name, words);
		dialog.mark(CareRefusal.NAME_TAKEN, name);
		dialog.mark(CareRefusal.WORDS_MISSING, name, words);
		dialog.open();
	}

	private void remove(Macro macro) {
		CommandDialog dialog = new CommandDialog(getTranslation("care.office.macro.remove"),
				getTranslation("care.office.macro.remove"), () -> {
					this.desk.remove(macro);
					show();
				});
		dialog.hint(getTranslation("care.office.macro.remove-what", macro.name()));
		dialog.open();
	}

}
