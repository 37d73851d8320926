package cn.anju.care.ui.office;

import java.util.List;
import java.util.Optional;

import cn.anju.care.CareRefusal;
import cn.anju.care.CaseGroup;
import cn.anju.care.GroupDesk;
import cn.anju.care.GroupSearch;
import cn.anju.care.SimilarCase;
import cn.anju.core.Refused;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;

/** Adds cases to a group: similar ones are proposed, any other is found by its number. */
class AddCasesDialog extends CommandDialog {

	private static final long serialVersionUID = 1L;

	private final transient CaseGroup group;

	private final transient GroupDesk desk;

	private final transient GroupSearch search;

	private final transient Runnable changed;

	private final TextField number = new TextField();

	private final CasePicker picker;

	AddCasesDialog(CaseGroup group, GroupDesk desk, GroupSearch search, GroupWords words, Runnable changed) {
		super(UI.getCurrent().getTranslation("care.groups.add-title"),
				UI.getCurrent().getTranslation("care.groups.add-do"));
		this.group = group;
		this.desk = desk;
		this.search = search;
		this.changed = changed;
		this.picker = new CasePicker(getTranslation("care.groups.lacking"), words, (_) -> {
		});
		List<SimilarCase> lacking = search.lacking(group.id());
		hint(getTranslation(lacking.isEmpty() ? "care.groups.none-lacking" : "care.groups.lacking"));
		this.picker.offer(lacking, false);
		this.number.setLabel(getTranslation("care.groups.number"));
		this.number.setPlaceholder(getTranslation("care.groups.number-like"));
		this.number.addKeyPressListener(Key.ENTER, (_) -> find());
		NativeButton find = new NativeButton(getTranslation("care.groups.find"), (_) -> find());
		find.addClassNames("aj-btn", "aj-btn-outline");
		Div line = new Div(this.number, find);
		line.addClassName("aj-care-find");
		ask(this.picker, line);
		mark(CareRefusal.NOT_FOUND, this.number);
	}

	private void find() {
		Optional<SimilarCase> found = this.search.numbered(this.group.id(), this.number.getValue());
		this.number.setInvalid(found.isEmpty());
		this.number.setErrorMessage(getTranslation("care.groups.not-found"));
		found.ifPresent((one) -> {
			this.picker.offer(List.of(one), true);
			this.picker.tick(one.id());
			this.number.clear();
		});
	}

	@Override
	protected boolean carryOut() {
		List<Long> chosen = this.picker.chosen();
		if (chosen.isEmpty()) {
			throw new Refused(CareRefusal.GROUP_TOO_SMALL, 1);
		}
		this.desk.add(this.group.id(), this.group.version(), chosen);
		this.changed.run();
		Toasts.done(getTranslation("care.groups.added", chosen.size()));
		return true;
	}

}
