package cn.anju.purchase.ui.owner;

import java.util.function.BiFunction;

import org.jsoup.nodes.Element;

/** Draws whom the owner reaches in customer service, and how. */
final class HomeContact {

	private HomeContact() {
	}

	static Element draw(HomeContent content, BiFunction<String, Object[], String> text) {
		Element list = new Element("div").addClass("aj-card aj-list");
		Element item = list.appendElement("a").addClass("aj-item").attr("href", "tel:" + content.hotline());
		item.appendElement("span").addClass("aj-icon aj-icon-phone").attr("aria-hidden", "true");
		Element words = item.appendElement("div").addClass("aj-grow");
		words.appendElement("h3")
			.text(content.specialist().isEmpty() ? text.apply("purchase.home.service", new Object[0])
					: text.apply("purchase.home.specialist", new Object[] { content.specialist() }));
		words.appendElement("p")
			.text(text.apply("purchase.home.call", new Object[] { content.hotline(), content.address() }));
		return list;
	}

}
