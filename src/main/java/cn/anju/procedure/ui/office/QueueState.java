package cn.anju.procedure.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import cn.anju.procedure.QueueGroup;
import cn.anju.procedure.QueueQuery;

/**
 * What the page shows, as its address says it.
 *
 * @param query the part of the queue
 * @param open the entry that is open beside it; that of a run has the run's id
 */
record QueueState(QueueQuery query, @Nullable Long open) {

	private static final int LONGEST = 40;

	static QueueState of(QueryParameters parameters) {
		QueueGroup group = parameters.getSingleParameter("group")
			.flatMap((name) -> Stream.of(QueueGroup.values()).filter((one) -> name(one).equals(name)).findFirst())
			.orElse(QueueGroup.ALL);
		String typed = parameters.getSingleParameter("q").orElse("");
		boolean mine = parameters.getSingleParameter("mine").isPresent();
		Optional<Long> run = parameters.getSingleParameter("run")
			.filter((id) -> id.matches("\\d{1,18}"))
			.map(Long::valueOf);
		return new QueueState(new QueueQuery(group, mine, typed.substring(0, Math.min(LONGEST, typed.length()))),
				run.orElse(null));
	}

	QueryParameters parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		if (this.query.group() != QueueGroup.ALL) {
			parameters.put("group", List.of(name(this.query.group())));
		}
		if (this.query.mine()) {
			parameters.put("mine", List.of("1"));
		}
		if (!this.query.typed().isBlank()) {
			parameters.put("q", List.of(this.query.typed()));
		}
		if (this.open != null) {
			parameters.put("run", List.of(this.open.toString()));
		}
		return new QueryParameters(parameters);
	}

	QueueState with(QueueQuery other) {
		return new QueueState(other, this.open);
	}

	QueueState opening(@Nullable Long other) {
		return new QueueState(this.query, other);
	}

	private static String name(QueueGroup group) {
		return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
