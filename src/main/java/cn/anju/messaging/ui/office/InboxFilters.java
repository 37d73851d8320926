package cn.anju.messaging.ui.office;

import java.util.Map;
import java.util.TreeMap;

import cn.anju.messaging.NoticeFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which notices are shown: all, unread or put away; of one part of the journey.
 */
class InboxFilters extends Div {

	private static final long serialVersionUID = 1L;

	private final transient DeskWords words;

	private final SerializableConsumer<NoticeFilter> chosen;

	InboxFilters(DeskWords words, SerializableConsumer<NoticeFilter> chosen) {
		this.words = words;
		this.chosen = chosen;
		addClassName("aj-inbox-filters");
	}

	void show(NoticeFilter filter, int unread, Map<String, Integer> categories) {
		removeAll();
		Div tabs = new Div(tab("messaging.inbox.all", 0, filter, new NoticeFilter(filter.category(), false, false)),
				tab("messaging.unread", unread, filter, new NoticeFilter(filter.category(), false, true)),
				tab("messaging.inbox.archived", 0, filter, new NoticeFilter(filter.category(), true, false)));
		tabs.addClassName("aj-tabs");
		tabs.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("messaging.inbox.which"));
		Div chips = new Div();
		chips.addClassName("aj-chips");
		chips.getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", getTranslation("messaging.inbox.about"));
		Map<String, Integer> shown = new TreeMap<>(categories);
		if (filter.category() != null) {
			shown.putIfAbsent(filter.category(), 0);
		}
		if (!shown.isEmpty()) {
			chips.add(chip(null, 0, filter));
		}
		shown.forEach((category, count) -> chips.add(chip(category, count, filter)));
		add(tabs, chips);
	}

	private NativeButton tab(String key, int count, NoticeFilter now, NoticeFilter wanted) {
		NativeButton tab = new NativeButton(getTranslation(key), (_) -> this.chosen.accept(wanted));
		tab.addClassName("aj-tab");
		tab.getElement().setAttribute("aria-pressed", Boolean.toString(now.equals(wanted)));
		if (count > 0) {
			tab.add(new Emphasis(Integer.toString(count)));
		}
		return tab;
	}

	private NativeButton chip(@Nullable String category, int count, NoticeFilter now) {
		NativeButton chip = new NativeButton("",
				(_) -> this.chosen.accept(new NoticeFilter(category, now.archived(), now.unread())));
		chip.add(new Span((category != null) ? this.words.category(category, getLocale())
				: getTranslation("messaging.inbox.any")));
		if (count > 0) {
			chip.add(new Emphasis(Integer.toString(count)));
		}
		chip.addClassName("aj-chip");
		boolean pressed = java.util.Objects.equals(category, now.category());
		chip.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
		return chip;
	}

}
