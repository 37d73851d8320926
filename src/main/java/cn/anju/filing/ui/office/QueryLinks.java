package cn.anju.filing.ui.office;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.anju.filing.FilingLedger;
import cn.anju.filing.FilingQuery;
import cn.anju.filing.FilingTab;
import cn.anju.identity.ProjectName;
import cn.anju.identity.StaffMember;
import cn.anju.procedure.LedgerOrder;
import com.vaadin.flow.router.QueryParameters;

/** What is asked of the ledger, as it stands in the address. */
final class QueryLinks {

	private QueryLinks() {
	}

	/** What the reader may not know, or what is misspelt, is passed over. */
	static FilingQuery read(QueryParameters asked, FilingLedger ledger) {
		FilingTab tab = find(FilingTab.values(), asked.getSingleParameter("tab")).orElse(FilingTab.OPEN);
		FilingQuery usual = FilingQuery.of(tab);
		return new FilingQuery(tab, asked.getSingleParameter("q").orElse(""), asked.getSingleParameter("project")
			.flatMap((id) -> ledger.projects().stream().filter((one) -> one.id().toString().equals(id)).findFirst())
			.map(ProjectName::id)
			.orElse(null), asked.getSingleParameter("variant").filter(FilingLedger.VARIANTS::contains).orElse(null),
				asked.getSingleParameter("assignee")
					.flatMap((id) -> ledger.assignees()
						.stream()
						.filter((one) -> one.id().toString().equals(id))
						.findFirst())
					.map(StaffMember::id)
					.orElse(null),
				find(LedgerOrder.values(), asked.getSingleParameter("order")).orElse(usual.order()));
	}

	private static <E extends Enum<E>> Optional<E> find(E[] values, Optional<String> name) {
		return name
			.flatMap((wanted) -> Arrays.stream(values).filter((value) -> written(value).equals(wanted)).findFirst());
	}

	private static String written(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	static QueryParameters write(FilingQuery query) {
		Map<String, String> asked = new LinkedHashMap<>();
		if (query.tab() != FilingTab.OPEN) {
			asked.put("tab", written(query.tab()));
		}
		if (!query.search().isEmpty()) {
			asked.put("q", query.search());
		}
		if (query.project() != null) {
			asked.put("project", query.project().toString());
		}
		if (query.variant() != null) {
			asked.put("variant", query.variant());
		}
		if (query.assignee() != null) {
			asked.put("assignee", query.assignee().toString());
		}
		if (query.order() != FilingQuery.of(query.tab()).order()) {
			asked.put("order", written(query.order()));
		}
		return QueryParameters.simple(asked);
	}

}
