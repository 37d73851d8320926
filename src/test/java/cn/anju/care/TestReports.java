package cn.anju.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Utc;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports of many owners, stored as they are when the specialist has written them down.
 */
@TestComponent
public class TestReports {

	/** What neighbours write about one lift. */
	static final List<String> LIFT = List.of("3号楼2单元电梯停运，老人下不了楼", "3栋2单元电梯坏了", "电梯又停了，3号楼2单元", "二单元电梯不动了",
			"我家住3号楼2单元1203，电梯从早上8点就不运行", "3#2单元电梯困人了！！", "电梯停运，什么时候修好？", "请问3栋电梯怎么不走了，孩子上学迟到", "电梯坏了没人管",
			"3号楼的电梯又罢工了，爬了18层", "早上出门发现电梯停运，物业也没通知", "3-2 电梯停了，家里有孕妇",
			"你好，我是3号楼2单元的业主，今天早上八点左右电梯就停运了，打物业电话没有人接，我妈妈80岁了腿脚不好，需要去医院做透析，请尽快安排维修人员处理，谢谢");

	/** What else is written on such a day. */
	static final List<String> NOISE = List.of("3号楼2单元楼道灯不亮", "车位优惠没写进合同", "网签备案什么时候能办好", "厨房水管漏水", "楼下商铺油烟太大", "入户门划痕",
			"维修基金票据没给", "学区承诺没有兑现", "北门能装遮雨棚吗", "地下车库渗水", "卫生间地漏反味", "外墙空鼓", "契税发票名字写错了", "贷款资料退回三次",
			"你好，我是3号楼1单元业主，去年十月签的合同，首付已经付清，银行一直说开发商没有交资料，贷款批不下来，请尽快核实处理");

	private final JdbcClient jdbc;

	TestReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Forty reports of the lift in twenty minutes, most of them from the house itself.
	 */
	public List<Long> burst(ProjectId project, Instant from) {
		List<Long> ids = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			ids.add(report(project, LIFT.get(i % LIFT.size()), (i % 4 == 0) ? "" : "晴川苑 3栋 2单元 " + (101 + i),
					from.plusSeconds(30L * i)));
		}
		return ids;
	}

	public List<Long> noise(ProjectId project, Instant from) {
		List<Long> ids = new ArrayList<>();
		for (String words : NOISE) {
			ids.add(report(project, words, "晴川苑 3栋 2单元 " + (201 + ids.size()), from.plusSeconds(90L * ids.size())));
		}
		return ids;
	}

	public long report(ProjectId project, String words, String place, Instant at) {
		long id = Ids.next();
		this.jdbc.sql("""
				insert into care_cases (id, number, report_id, type, category, severity, channel, state, project_id,
				reporter_name, place, title, words, first_id, first_name, first_level, handler_id, handler_name,
				handler_level, received_at, version)
				values (?, ?, ?, 'COMPLAINT', 'PROPERTY_SERVICE', 'NORMAL', 'ONLINE', 'REGISTERED', ?, '沐晴', ?, ?, ?,
				7, '林若水', 'SPECIALIST', 7, '林若水', 'SPECIALIST', ?, 0)""")
			.params(id, "TS-" + id, id, project.value(), place,
					new NewItem(CaseType.COMPLAINT, CaseCategory.PROPERTY_SERVICE, words).title(), words,
					Utc.column(at))
			.update();
		this.jdbc.sql("insert into care_involved (case_id, account_id) values (?, 7)").param(id).update();
		return id;
	}

	/** As a plan writes it into the case. */
	public void offer(long one, String remedy, String amount) {
		this.jdbc.sql("update care_cases set remedy = ?, remedy_amount = nullif(?, '') where id = ?")
			.params(remedy, amount, one)
			.update();
	}

	public void close(long one, Instant at) {
		this.jdbc.sql("update care_cases set state = 'CLOSED', closed_at = ? where id = ?")
			.params(Utc.column(at), one)
			.update();
	}

	/** How often something was said to the owner of a case. */
	public int said(long one, String words) {
		return this.jdbc
			.sql("select count(*) from care_entries where case_id = ? and kind = 'SAID' and internal = 0 and words = ?")
			.params(one, words)
			.query(Integer.class)
			.single();
	}

}
