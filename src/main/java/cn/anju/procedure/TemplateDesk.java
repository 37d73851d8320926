package cn.anju.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.Roles;

/**
 * The templates as the office sees them: steps, durations, limits, versions and running
 * cases.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class TemplateDesk {

	private final Templates templates;

	private final JdbcTemplate jdbc;

	TemplateDesk(Templates templates, JdbcTemplate jdbc) {
		this.templates = templates;
		this.jdbc = jdbc;
	}

	/**
	 * Lists the templates that new runs take.
	 * @return the templates by key
	 */
	public List<Template> templates() {
		return this.templates.all();
	}

	/**
	 * Lists the published versions of a template with the runs that keep them.
	 * @param key the key of the template
	 * @return the latest version first
	 */
	public List<PublishedVersion> versions(String key) {
		Map<Integer, PublishedVersion> versions = new LinkedHashMap<>();
		RowCallbackHandler published = (row) -> versions.put(row.getInt("version"),
				new PublishedVersion(row.getInt("version"), Stored.instant(row, "published_at"), 0, 0));
		this.jdbc.query(
				"SELECT version, published_at FROM procedure_templates WHERE template_key = ? ORDER BY version DESC",
				published, key);
		RowCallbackHandler runs = (row) -> {
			PublishedVersion version = versions.get(row.getInt("template_version"));
			if (version != null) {
				versions.put(version.version(), version.with(row.getInt("open_runs"), row.getInt("all_runs")));
			}
		};
		this.jdbc.query("""
				SELECT template_version, SUM(closed = FALSE) AS open_runs, COUNT(*) AS all_runs FROM procedure_runs \
				WHERE template_key = ? GROUP BY template_version""", runs, key);
		return List.copyOf(versions.values());
	}

	/**
	 * Gives a published version.
	 * @param key the key of the template
	 * @param version its number
	 * @return the version
	 */
	public Template version(String key, int version) {
		return this.templates.version(key, version);
	}

}
