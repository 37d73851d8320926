package cn.anju.procedure;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import cn.anju.DatabaseTest;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.identity.ProjectScope;

/** Filing runs of a project that only the test has, in the queue and in the ledger. */
@DatabaseTest
@Import({ ActingStaff.class, Cases.class })
abstract class WithQueue {

	final ProjectId project = new ProjectId(Ids.next());

	final ProjectScope mine = new ProjectScope(false, Set.of(this.project));

	@Autowired
	WorkQueue queue;

	@Autowired
	RunLedger ledger;

	@Autowired
	Cases cases;

	@Autowired
	ActingStaff staff;

	@AfterEach
	void the_usual_clerk_on_the_usual_day() {
		this.staff.is(Filing.CLERK);
		this.staff.on("2026-11-21");
	}

	QueueFilter filter(QueueGroup group, @Nullable CardSearch search) {
		return new QueueFilter(group, this.mine, null, null, search);
	}

	List<Long> page(QueueGroup group) {
		return this.queue.page(filter(group, null), 0, 50).stream().map((item) -> item.entry().subject().id()).toList();
	}

	RunDetails submitted(String on) {
		return this.cases.opened(this.project, on, Filing.fact("contract-signed", on), Filing.fact("submitted", on));
	}

	RunDetails sealed(String signed, String on) {
		return this.cases.opened(this.project, on, Filing.fact("contract-signed", signed),
				Filing.fact("form-sealed", on));
	}

}
