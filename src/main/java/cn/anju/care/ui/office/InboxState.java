package cn.anju.care.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.anju.care.CareGroup;
import cn.anju.care.CareQuery;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox shows, as its address says it.
 *
 * @param query the part of the inbox
 * @param open the case that is open beside it
 */
record InboxState(CareQuery query, @Nullable Long open) {

	private static final int LONGEST = 40;

	static InboxState of(QueryParameters parameters) {
		CareGroup group = parameters.getSingleParameter("group")
			.flatMap((name) -> Stream.of(CareGroup.values()).filter((one) -> name(one).equals(name)).findFirst())
			.orElse(CareGroup.MINE);
		String typed = parameters.getSingleParameter("q").orElse("");
		Optional<Long> open = parameters.getSingleParameter("case")
			.filter((id) -> id.matches("\\d{1,18}"))
			.map(Long::valueOf);
		return new InboxState(new CareQuery(group, typed.substring(0, Math.min(LONGEST, typed.length()))),
				open.orElse(null));
	}

	QueryParameters parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		if (this.query.group() != CareGroup.MINE) {
			parameters.put("group", List.of(name(this.query.group())));
		}
		if (!this.query.typed().isEmpty()) {
			parameters.put("q", List.of(this.query.typed()));
		}
		if (this.open != null) {
			parameters.put("case", List.of(this.open.toString()));
		}
		return new QueryParameters(parameters);
	}

	InboxState with(CareQuery other) {
		return new InboxState(other, this.open);
	}

	InboxState opening(@Nullable Long other) {
		return new InboxState(this.query, other);
	}

	static String name(CareGroup group) {
		return group.name().toLowerCase(Locale.ROOT);
	}

}
