package cn.anju.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.springframework.jdbc.core.JdbcTemplate;

import cn.anju.care.CaseCategory;
import cn.anju.care.CaseType;
import cn.anju.core.Ids;
import cn.anju.core.Utc;

/**
 * Fills a database of purchases with cases in Chinese, each with what was said in it:
 * most of them closed, as after years, some open and some of those alike.
 */
final class StressCases {

	private static final int CHUNK = 1_000;

	private static final int COMMENTS = 5;

	private static final int OPEN_PER_CENT = 6;

	private static final List<String> PLACES = List.of("主卧外墙", "客厅顶棚", "次卧飘窗", "厨房烟道", "卫生间地漏", "阳台推拉门", "入户门", "地下车库",
			"单元门禁", "电梯轿厢", "楼道照明", "儿童活动区", "消防通道", "小区大门", "外墙保温", "屋面女儿墙");

	private static final List<String> FAULTS = List.of("下雨渗水，墙皮起泡", "有裂缝，一直在变长", "关不上，漏风严重", "反味很大，晚上没法睡", "停了两个小时没人来修",
			"灯坏了半个月", "划痕很深，交付前就有", "尺寸和合同写的不一样", "噪音大，孩子睡不着", "玻璃碎了，怕掉下来", "积水排不出去", "钥匙打不开");

	private static final List<String> WISHES = List.of("请尽快安排人上门", "希望给一个书面答复", "什么时候能修好", "要求赔偿", "请把处理方案发给我",
			"不要再推来推去", "已经打过三次电话了", "请派懂技术的人来看", "不解决我就去投诉", "麻烦周末来");

	private static final List<String> ANSWERS = List.of("您好，已经安排工程部明天上午上门查看。", "师傅已到现场，初步判断是密封胶老化。", "材料要从厂家调，预计三天到货。",
			"已处理，请您确认。", "您反映的情况已记录，今天 20:00 前给您方案。", "请您把照片发过来，我们一起判断。");

	private final JdbcTemplate jdbc;

	private final Random random = new Random(20_261_127);

	private final List<Object[]> homes;

	private final List<Object[]> clerks;

	StressCases(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.homes = jdbc.query(
				"select p.id, p.project_id, c.unit_label, c.names from purchase_purchases p"
						+ " join procedure_cards c on c.subject_kind = 'purchase' and c.subject_id = p.id",
				(row, _) -> new Object[] { row.getLong(1), row.getLong(2), row.getString(3), row.getString(4) });
		this.clerks = jdbc.query("select id, name from identity_staff where username like 'clerk%'",
				(row, _) -> new Object[] { row.getLong(1), row.getString(2) });
	}

	void fill(int cases, Instant now) {
		for (int from = 0; from < cases; from += CHUNK) {
			List<Object[]> rows = new ArrayList<>();
			List<Object[]> involved = new ArrayList<>();
			List<Object[]> entries = new ArrayList<>();
			for (int i = from; i < Math.min(cases, from + CHUNK); i++) {
				one(i, now, rows, involved, entries);
			}
			this.jdbc.batchUpdate(
					"""
							insert into care_cases (id, number, report_id, type, category, severity, channel, state, project_id,
							purchase_id, reporter_name, place, title, words, first_id, first_name, first_level, handler_id,
							handler_name, handler_level, received_at, closed_at, due_at, due_kind, version)
							values (?, ?, ?, ?, ?, 'NORMAL', 'ONLINE', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SPECIALIST', ?, ?, 'SPECIALIST',
							?, ?, ?, ?, 5)""",
					rows);
			this.jdbc.batchUpdate("insert into care_involved (case_id, account_id) values (?, ?)", involved);
			this.jdbc.batchUpdate(
					"""
							insert into care_entries (id, case_id, at, kind, clock, internal, actor_kind, actor_id, actor_name, words)
							values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
					entries);
		}
		this.jdbc.execute("analyze table care_cases, care_entries, care_involved");
	}

	private void one(int index, Instant now, List<Object[]> rows, List<Object[]> involved, List<Object[]> entries) {
		Object[] home = one(this.homes);
		Object[] clerk = one(this.clerks);
		boolean open = this.random.nextInt(100) < OPEN_PER_CENT;
		Instant received = now.minus(Duration.ofMinutes(this.random.nextInt(open ? 20_000 : 1_500_000)));
		long id = Ids.next();
		String title = one(PLACES) + one(FAULTS);
		String words = title + "。" + one(WISHES) + "，" + one(PLACES) + "也" + one(FAULTS) + "。" + one(WISHES) + "！";
		String name = ((String) home[3]).split(" ")[0];
		rows.add(new Object[] { id, "TS-" + (20_200_000 + index / 999) + "-" + index, id, CaseType.COMPLAINT.name(),
				one(List.of(CaseCategory.values())).name(), open ? "HANDLING" : "CLOSED", home[1], home[0], name,
				home[2], (title.length() > 30) ? title.substring(0, 30) : title, words, clerk[0], clerk[1], clerk[0],
				clerk[1], Utc.column(received), open ? null : Utc.column(received.plus(Duration.ofDays(3))),
				open ? Utc.column(received.plus(Duration.ofDays(9))) : "9999-12-31", open ? "RESOLUTION" : null });
		involved.add(new Object[] { id, clerk[0] });
		String[] clocks = { "RECEIVED", "CONTACTED", "PROPOSED", null, open ? null : "RESOLVED" };
		String[] kinds = { "RECEIVED", "CONTACTED", "PROPOSED", "SAID", open ? "SAID" : "RESOLVED" };
		for (int i = 0; i < COMMENTS; i++) {
			entries.add(new Object[] { Ids.next(), id, Utc.column(received.plus(Duration.ofHours(i))), kinds[i],
					clocks[i], i == 3, (i == 0) ? "OWNER" : "STAFF", clerk[0], (i == 0) ? name : clerk[1],
					(i == 0) ? words : one(ANSWERS) + one(ANSWERS) });
		}
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

}
