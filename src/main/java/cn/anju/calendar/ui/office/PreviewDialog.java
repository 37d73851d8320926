package cn.anju.calendar.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import cn.anju.calendar.HolidayPreview;
import cn.anju.core.Days;

/** What a table would change, before it is stored. */
class PreviewDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	PreviewDialog(HolidayPreview preview, Days days, Runnable store) {
		String year = Integer.toString(preview.notice().year());
		setHeaderTitle(getTranslation("calendar.preview.title", year));
		add(new Paragraph(getTranslation(kind(preview), year)));
		if (preview.changesNothing()) {
			add(new Paragraph(getTranslation("calendar.preview.nothing")));
			getFooter().add(new Button(getTranslation("calendar.preview.close"), (_) -> close()));
			return;
		}
		add(new Paragraph(getTranslation("calendar.preview.counts", Integer.toString(preview.workingDaysBefore()),
				Integer.toString(preview.workingDaysAfter()))), moves(preview, days));
		Button confirm = new Button(getTranslation("calendar.preview.store", year), (_) -> {
			close();
			store.run();
		});
		confirm.addThemeName("primary");
		getFooter().add(new Button(getTranslation("calendar.preview.cancel"), (_) -> close()), confirm);
	}

	private static String kind(HolidayPreview preview) {
		if (preview.notice().provisional()) {
			return "calendar.preview.provisional";
		}
		return (preview.replaces() != null) ? "calendar.preview.replaces" : "calendar.preview.new";
	}

	private UnorderedList moves(HolidayPreview preview, Days days) {
		UnorderedList list = new UnorderedList();
		list.addClassName("aj-calendar-words");
		preview.moves().forEach((move) -> {
			String key = move.worked() ? "calendar.preview.worked" : "calendar.preview.off";
			list.add(new ListItem(getTranslation(key, days.written(move.date(), getLocale()), move.name())));
		});
		return list;
	}

}
