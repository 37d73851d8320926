package cn.anju.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import cn.anju.core.Texts;
import com.vaadin.flow.dom.Element;
import org.jsoup.nodes.TextNode;

/**
 * Marks what stays Chinese on a page in another language, such as names, units and
 * reasons as clerks typed them, so that it is spoken and drawn as Chinese (WCAG 3.1.2).
 */
public final class Chinese {

	private static final String TAG = "zh-CN";

	/** From a Chinese character to the last one before the next Latin word. */
	private static final Pattern RUN = Pattern.compile("\\p{IsHan}(?:\\P{IsLatin}*\\p{IsHan})?[，。；：！？、）》”]*");

	private Chinese() {
	}

	/**
	 * Marks what is drawn as HTML.
	 * @param root the drawing, which is changed
	 * @param locale the reader's language
	 */
	public static void mark(org.jsoup.nodes.Element root, Locale locale) {
		if (isForeign(locale)) {
			root.nodeStream(TextNode.class).filter(Chinese::isOpen).toList().forEach(Chinese::mark);
		}
	}

	private static boolean isOpen(TextNode text) {
		return text.parent() instanceof org.jsoup.nodes.Element parent && parent.closest("[lang]") == null;
	}

	private static void mark(TextNode text) {
		List<Part> parts = parts(text.getWholeText());
		if (parts.stream().noneMatch(Part::chinese)) {
			return;
		}
		var whole = new org.jsoup.nodes.Element("span");
		parts.forEach((part) -> {
			if (part.chinese()) {
				whole.appendElement("span").attr("lang", TAG).text(part.text());
			}
			else {
				whole.appendText(part.text());
			}
		});
		text.replaceWith(whole);
	}

	/**
	 * Marks what a view shows at present.
	 * @param root the view's element, which is changed
	 * @param locale the reader's language
	 */
	public static void mark(Element root, Locale locale) {
		if (isForeign(locale)) {
			mark(root);
		}
	}

	private static void mark(Element element) {
		for (Element child : element.getChildren().toList()) {
			if (child.isTextNode()) {
				markText(element, child);
			}
			else if (!child.hasAttribute("lang")) {
				mark(child);
			}
		}
	}

	/** One element in place of one text, whatever the layout around it makes of many. */
	private static void markText(Element parent, Element text) {
		List<Part> parts = parts(text.getText());
		if (parts.stream().noneMatch(Part::chinese)) {
			return;
		}
		Element whole = new Element("span");
		parts.forEach((part) -> whole
			.appendChild(part.chinese() ? new Element("span").setAttribute("lang", TAG).setText(part.text())
					: Element.createText(part.text())));
		int at = parent.indexOfChild(text);
		parent.removeChild(text);
		parent.insertChild(at, whole);
	}

	private static boolean isForeign(Locale locale) {
		return !Texts.supported(locale).equals(Locale.SIMPLIFIED_CHINESE);
	}

	static List<Part> parts(String text) {
		List<Part> parts = new ArrayList<>();
		int end = 0;
		for (MatchResult run : RUN.matcher(text).results().toList()) {
			if (run.start() > end) {
				parts.add(new Part(text.substring(end, run.start()), false));
			}
			parts.add(new Part(run.group(), true));
			end = run.end();
		}
		if (end < text.length()) {
			parts.add(new Part(text.substring(end), false));
		}
		return parts;
	}

	/** A part of a text in one language. */
	record Part(String text, boolean chinese) {
	}

}
