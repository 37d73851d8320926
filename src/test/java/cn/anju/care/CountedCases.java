package cn.anju.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Utc;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases whose figures a test has worked out by hand. */
@TestComponent
class CountedCases {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final JdbcClient jdbc;

	CountedCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void building(ProjectId project, String name, String key) {
		this.jdbc.sql("insert into property_buildings values (?, ?, ?, ?, utc_timestamp(6))")
			.params(Ids.next(), project.value(), name, key)
			.update();
	}

	/** A complaint of somebody whose name and words have a phone number in them. */
	Row complaint(ProjectId project, CaseCategory category, String place, String received) {
		Row row = new Row(Ids.next());
		this.jdbc
			.sql("""
					insert into care_cases (id, number, report_id, type, category, severity, channel, state, project_id,
					reporter_name, place, title, words, first_id, first_name, first_level, handler_id, handler_name,
					handler_level, received_at, version) values (?, ?, ?, 'COMPLAINT', ?, 'NORMAL', 'PHONE', 'INVESTIGATING', ?,
					'陈13912345678', ?, '请打13912345678', '请打13912345678', 7, '林若水', 'SPECIALIST', 7, '林若水', 'SPECIALIST', ?, 0)""")
			.params(row.id(), row.number(), row.id(), category.name(), project.value(), place, Utc.column(at(received)))
			.update();
		row.entry(ClockEntry.Kind.RECEIVED, received);
		return row;
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

	/** A stored case. */
	final class Row {

		private final long id;

		Row(long id) {
			this.id = id;
		}

		long id() {
			return this.id;
		}

		String number() {
			return "TS-" + this.id;
		}

		Row entry(ClockEntry.Kind kind, String at) {
			CountedCases.this.jdbc.sql("""
					insert into care_entries (id, case_id, at, kind, clock, internal, actor_kind, actor_id, actor_name,
					words) values (?, ?, ?, 'MOVED_ON', ?, 0, 'STAFF', 7, '林若水', '')""")
				.params(Ids.next(), this.id, Utc.column(at(at)), kind.name())
				.update();
			return this;
		}

		/** Its clock has not begun. */
		Row takenOver() {
			CountedCases.this.jdbc.sql("delete from care_entries where case_id = ?").param(this.id).update();
			CountedCases.this.jdbc
				.sql("insert into care_sources (case_id, project_id, source_number, text_hash, taken_at, import_id)"
						+ " select id, project_id, number, '', received_at, 1 from care_cases where id = ?")
				.param(this.id)
				.update();
			return this;
		}

		Row set(String columns, Object... values) {
			Object[] all = java.util.Arrays.copyOf(values, values.length + 1);
			all[values.length] = this.id;
			CountedCases.this.jdbc.sql("update care_cases set " + columns + " where id = ?").params(all).update();
			return this;
		}

		Row archived(CauseType cause, String measure) {
			return set("state = 'ARCHIVED', closed_at = received_at, cause = ?, measure = ?", cause.name(), measure);
		}

		Row due(String at) {
			return set("due_at = ?", Utc.column(at(at)));
		}

		Row promised(boolean fulfilled, boolean broken) {
			CountedCases.this.jdbc.sql("""
					insert into care_promises (id, case_id, words, due_on, made_by_id, made_by_name, made_at,
					fulfilled_at, broken) values (?, ?, '周三前', ?, 7, '林若水', utc_timestamp(6),
					if(?, utc_timestamp(6), null), ?)""")
				.params(Ids.next(), this.id, LocalDate.of(2026, 12, 16), fulfilled, broken)
				.update();
			return this;
		}

		/** Score 0 for one that has not come. */
		Row rated(Feedback.Source source, int score) {
			CountedCases.this.jdbc
				.sql("insert into care_feedback (case_id, source, asked_at, score, given_at) values"
						+ " (?, ?, if(?, utc_timestamp(6), null), nullif(?, 0), utc_timestamp(6))")
				.params(this.id, source.name(), source == Feedback.Source.SURVEY, score)
				.update();
			return this;
		}

	}

}
