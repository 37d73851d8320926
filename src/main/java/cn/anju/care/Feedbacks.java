package cn.anju.care;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import cn.anju.core.CurrentActor;
import cn.anju.core.Refused;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored feedback: one survey and one visit a case. */
@Component
class Feedbacks {

	private final JdbcClient jdbc;

	private final CurrentActor actor;

	private final Clock clock;

	Feedbacks(JdbcClient jdbc, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.actor = actor;
		this.clock = clock;
	}

	/** Asked once for ever: says whether this was the first time. */
	boolean ask(long about) {
		return this.jdbc.sql("insert ignore into care_feedback (case_id, source, asked_at) values (?, 'SURVEY', ?)")
			.params(about, Utc.column(this.clock.instant()))
			.update() > 0;
	}

	/** Answered once: a second tap changes nothing. */
	void answer(long about, int score, String words) {
		requireScore(score);
		int changed = this.jdbc
			.sql("update care_feedback set score = ?, words = ?, given_at = ?, given_by_name = ?"
					+ " where case_id = ? and source = 'SURVEY' and given_at is null")
			.params(score, words, Utc.column(this.clock.instant()), this.actor.get().name(), about)
			.update();
		if (changed == 0) {
			throw new Refused(CareRefusal.NOT_ASKED_FOR_RATING);
		}
	}

	/** What is said on a later visit takes the place of what was said before. */
	void visited(long about, int score, String words) {
		requireScore(score);
		this.jdbc.sql("""
				insert into care_feedback (case_id, source, score, words, given_at, given_by_name)
				values (?, 'VISIT', ?, ?, ?, ?) as given
				on duplicate key update score = given.score, words = given.words, given_at = given.given_at,
				given_by_name = given.given_by_name""")
			.params(about, score, words, Utc.column(this.clock.instant()), this.actor.get().name())
			.update();
	}

	List<Feedback> of(long about) {
		return this.jdbc.sql("select * from care_feedback where case_id = ? order by source")
			.param(about)
			.query((row, _) -> {
				String by = row.getString("given_by_name");
				return new Feedback(Feedback.Source.valueOf(row.getString("source")),
						row.getObject("score", Integer.class), row.getString("words"),
						Utc.optional(row.getObject("given_at", LocalDateTime.class)), (by != null) ? by : "");
			})
			.list();
	}

	private static void requireScore(int score) {
		if (score < 1 || score > Feedback.BEST) {
			throw new Refused(CareRefusal.SCORE);
		}
	}

}
