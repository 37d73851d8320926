package cn.anju.care;

import java.time.Instant;
import java.util.List;

import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes entries that happened elsewhere, many at once and dated as they were. */
@Component
class MessageEntries {

	private final JdbcTemplate batches;

	MessageEntries(JdbcTemplate batches) {
		this.batches = batches;
	}

	/**
	 * An entry to write.
	 *
	 * @param to the case
	 * @param at when it happened
	 * @param kind what it is
	 * @param counts what the clock counts with, if it does
	 * @param by who wrote it down
	 * @param words what was said
	 */
	record Entry(long to, Instant at, CaseEntry.Kind kind, ClockEntry.@Nullable Kind counts, Actor by, String words) {

		private @Nullable Object[] row() {
			return new @Nullable Object[] { Ids.next(), this.to, Utc.column(this.at), this.kind.name(),
					(this.counts != null) ? this.counts.name() : null, this.by.kind().name(), this.by.id(),
					this.by.name(), this.words };
		}

	}

	void insert(List<Entry> entries) {
		if (!entries.isEmpty()) {
			this.batches.batchUpdate(
					"insert into care_entries (id, case_id, at, kind, clock, internal, actor_kind,"
							+ " actor_id, actor_name, words) values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?)",
					entries.stream().map(Entry::row).toList());
		}
	}

}
