package cn.anju.care.ui.office;

import java.util.List;
import java.util.Optional;

import cn.anju.care.GroupDesk;
import cn.anju.care.GroupSearch;
import cn.anju.care.SimilarCase;
import cn.anju.shell.Alert;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/**
 * Beside a case: others that may have the same cause, to make them one group or to bring
 * the case into the group that there is. The view that shows it brings the style sheet
 * {@code care-office.css}.
 */
class SimilarCases extends Section {

	private static final long serialVersionUID = 1L;

	private final transient GroupDesk desk;

	private final transient Runnable changed;

	private final long about;

	private final NativeButton together = new NativeButton("", (_) -> together());

	private final CasePicker picker;

	/**
	 * Shows what is similar.
	 * @param about the id of a case of the asker's projects
	 * @param changed told when the case has a group
	 */
	SimilarCases(long about, GroupDesk desk, GroupSearch search, GroupWords words, Runnable changed) {
		this.about = about;
		this.desk = desk;
		this.changed = changed;
		addClassNames("aj-panel", "aj-care-similar");
		add(new H2(getTranslation("care.similar.title")));
		this.together.addClassNames("aj-btn", "aj-btn-outline");
		this.picker = new CasePicker(getTranslation("care.similar.title"), words, this::count);
		Optional<SimilarCase.Grouped> own = search.of(about);
		own.ifPresent((group) -> add(linkTo(group)));
		long its = own.map(SimilarCase.Grouped::id).orElse(0L);
		show(desk.similar(about).stream().filter((one) -> its == 0 || !isIn(one, its)).toList());
	}

	private static boolean isIn(SimilarCase one, long group) {
		SimilarCase.Grouped its = one.group();
		return its != null && its.id() == group;
	}

	private void show(List<SimilarCase> similar) {
		if (similar.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("care.similar.none"));
			none.addClassName("aj-muted");
			add(none);
			return;
		}
		this.picker.offer(similar, false);
		add(this.picker, this.together);
	}

	private Anchor linkTo(SimilarCase.Grouped group) {
		Anchor link = new Anchor(GroupWords.pathOf(group.id()), getTranslation("care.groups.in", group.title()));
		link.getElement().setAttribute("router-link", true);
		return link;
	}

	private void count(int chosen) {
		this.together.setText(getTranslation("care.similar.together", chosen));
		this.together.setEnabled(chosen > 0);
	}

	private void together() {
		Alert.current().ifPresent(Alert::quiet);
		this.desk.together(this.about, this.picker.chosen());
		this.changed.run();
		Toasts.done(getTranslation("care.similar.done"));
	}

}
