package cn.anju.demo;

import java.util.List;

import cn.anju.care.CaseCategory;
import cn.anju.care.CaseIntake;
import cn.anju.care.CaseType;
import cn.anju.care.ChannelType;
import cn.anju.care.NewIntake;
import cn.anju.care.NewItem;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many of the demo's households who call about the same lift on one morning. */
@TestComponent
public class DemoBurst {

	private static final List<String> SAYINGS = List.of("3 号楼 2 单元电梯又停了，%d 楼的老人下不了楼", "3 号楼 2 单元的电梯坏了，我住 %d 楼，什么时候能修好？",
			"电梯停运，3 号楼 2 单元，%d 楼等了一上午没人来修", "我家在 3 号楼 2 单元 %d 楼，电梯停了，请尽快处理");

	private final DemoOffice office;

	private final CaseIntake intake;

	private final JdbcClient jdbc;

	DemoBurst(DemoOffice office, CaseIntake intake, JdbcClient jdbc) {
		this.office = office;
		this.intake = intake;
		this.jdbc = jdbc;
	}

	/** As many calls, taken in by a clerk, from the released homes in turn. */
	public void lift(int calls) {
		List<PurchaseId> homes = this.jdbc
			.sql("select id from purchase_purchases where released_at is not null order by id")
			.query((row, _) -> new PurchaseId(row.getLong(1)))
			.list();
		for (int i = 0; i < calls; i++) {
			String words = SAYINGS.get(i % SAYINGS.size()).formatted(i + 1);
			PurchaseId home = homes.get(i % homes.size());
			this.office.as(DemoCrew.clerk(1).username(), 0, () -> take(home, words));
		}
	}

	private void take(PurchaseId home, String words) {
		CaseIntake.Caller caller = this.intake.caller(home).orElseThrow();
		this.intake.take(new NewIntake(ChannelType.PHONE, caller.home().project(), home, "", caller.home().names(),
				List.of(new NewItem(CaseType.COMPLAINT, CaseCategory.PROPERTY_SERVICE, words))));
	}

}
