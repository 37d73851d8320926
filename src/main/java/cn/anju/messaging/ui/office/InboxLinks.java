package cn.anju.messaging.ui.office;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.anju.messaging.NoticeFilter;
import com.vaadin.flow.router.QueryParameters;

/** Which notices are shown, as it stands in the address. */
final class InboxLinks {

	private InboxLinks() {
	}

	/** What is misspelt is passed over. */
	static NoticeFilter read(QueryParameters asked) {
		String shown = asked.getSingleParameter("show").orElse("");
		return new NoticeFilter(asked.getSingleParameter("category").filter((one) -> !one.isBlank()).orElse(null),
				"archived".equals(shown), "unread".equals(shown));
	}

	static QueryParameters write(NoticeFilter filter) {
		Map<String, String> asked = new LinkedHashMap<>();
		if (filter.unread() || filter.archived()) {
			asked.put("show", filter.unread() ? "unread" : "archived");
		}
		if (filter.category() != null) {
			asked.put("category", filter.category());
		}
		return QueryParameters.simple(asked);
	}

}
