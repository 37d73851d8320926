package cn.anju.care;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.Lookout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells open pages when something was written in a case, whichever node it was, and each
 * minute, so that clocks move. While pages are open it compares the newest entries.
 */
@Component
public class CaseWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(CaseWatch.class);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Lookout<Page> pages = new Lookout<>("case-watch", this::look);

	CaseWatch(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Watches one case until the registration is ended.
	 * @param id the case; one that does not exist never changes
	 * @param listener told after every change and each minute, on a thread without a
	 * transaction
	 * @return ends the watching
	 */
	public Lookout.Watching watch(long id, Runnable listener) {
		return this.pages.watch(new Page(id, listener));
	}

	/**
	 * Watches all cases until the registration is ended.
	 * @param listener told after every change and each minute, on a thread without a
	 * transaction
	 * @return ends the watching
	 */
	public Lookout.Watching watchAll(Runnable listener) {
		return this.pages.watch(new Page(null, listener));
	}

	private void look(List<Page> present) {
		String minute = this.clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
		Set<Long> watched = present.stream().map(Page::id).filter(Objects::nonNull).collect(Collectors.toSet());
		Map<Long, String> newest = newest(watched);
		String all = present.stream().anyMatch((page) -> page.id == null) ? newest() : "";
		present.forEach(
				(page) -> page.compare(minute + " " + ((page.id != null) ? newest.getOrDefault(page.id, "") : all)));
	}

	private Map<Long, String> newest(Set<Long> watched) {
		Map<Long, String> found = new HashMap<>();
		if (!watched.isEmpty()) {
			this.jdbc.sql("""
					select c.id, c.version, (select e.id from care_entries e where e.case_id = c.id
					order by e.at desc, e.id desc limit 1) newest from care_cases c where c.id in (:cases)""")
				.param("cases", watched)
				.query((row) -> {
					found.put(row.getLong(1), row.getString(2) + "/" + row.getString(3));
				});
		}
		return found;
	}

	private String newest() {
		return this.jdbc.sql("select coalesce(max(id), 0) from care_entries").query(String.class).single();
	}

	@Override
	public void close() {
		this.pages.close();
	}

	private static final class Page {

		private final @Nullable Long id;

		private final Runnable listener;

		private @Nullable String told;

		private Page(@Nullable Long id, Runnable listener) {
			this.id = id;
			this.listener = listener;
		}

		private @Nullable Long id() {
			return this.id;
		}

		/** The page has just read what is there when it begins to watch. */
		private void compare(String now) {
			boolean first = this.told == null;
			if (now.equals(this.told)) {
				return;
			}
			this.told = now;
			if (first) {
				return;
			}
			try {
				this.listener.run();
			}
			catch (RuntimeException ex) {
				log.warn("An open page could not be told about a case", ex);
			}
		}

	}

}
