package cn.anju.care;

import java.util.ArrayList;
import java.util.List;

import cn.anju.core.EachMinute;
import cn.anju.core.OneByOne;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts anew when open cases are due that were counted by another service standard:
 * somebody has changed the settings, and a node has started with them. Each case
 * keeps by which standard it was counted, so that it is done once in the cluster, goes on
 * where a node was stopped, and finds what an older node has written meanwhile.
 */
@Component
class ChangedStandard implements EachMinute {

	private static final Logger log = LoggerFactory.getLogger(ChangedStandard.class);

	private static final int AT_ONCE = 200;

	private final StoredCases cases;

	private final CaseClocks clocks;

	private final CaseDues dues;

	private final OneByOne oneByOne;

	private final JdbcClient jdbc;

	ChangedStandard(StoredCases cases, CaseClocks clocks, CaseDues dues, OneByOne oneByOne, JdbcClient jdbc) {
		this.cases = cases;
		this.clocks = clocks;
		this.dues = dues;
		this.oneByOne = oneByOne;
		this.jdbc = jdbc;
	}

	@Override
	public String what() {
		return "count by the present service standard";
	}

	@Override
	public void run() {
		String standard = this.clocks.standard();
		List<Long> others = this.jdbc.sql("select id from care_cases where open = 1 and due_by <> ? order by id")
			.param(standard)
			.query(Long.class)
			.list();
		if (others.isEmpty()) {
			return;
		}
		log.info("Open cases that were counted by another service standard: {}", others.size());
		List<List<Long>> parts = new ArrayList<>();
		for (int from = 0; from < others.size(); from += AT_ONCE) {
			parts.add(others.subList(from, Math.min(others.size(), from + AT_ONCE)));
		}
		this.oneByOne.run(parts, (part) -> count(part, standard));
	}

	/** Locked before anything is read: what another node has counted is seen as it is. */
	private void count(List<Long> some, String standard) {
		List<Long> left = this.jdbc.sql(
				"select id from care_cases where id in (:some) and open = 1 and due_by <> :standard order by id for update")
			.param("some", some)
			.param("standard", standard)
			.query(Long.class)
			.list();
		this.dues.settle(this.cases.find(left));
	}

}
