package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

import cn.anju.core.Days;
import cn.anju.core.Ids;
import cn.anju.core.Refused;
import cn.anju.core.Texts;
import cn.anju.core.Utc;
import cn.anju.identity.CurrentStaff;
import cn.anju.core.Roles;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The macros of customer service: everybody uses them, supervisors and above keep them.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class MacroDesk {

	private static final List<String> VARIABLES = List.of("owner", "handler", "number", "place", "due");

	private final JdbcClient jdbc;

	private final CaseAccess access;

	private final CaseClocks clocks;

	private final CurrentStaff staff;

	private final Texts texts;

	private final Days days;

	private final Clock clock;

	MacroDesk(JdbcClient jdbc, CaseAccess access, CaseClocks clocks, CurrentStaff staff, Texts texts, Days days,
			Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.clocks = clocks;
		this.staff = staff;
		this.texts = texts;
		this.days = days;
		this.clock = clock;
	}

	/**
	 * Lists the macros.
	 * @return all, by name
	 */
	@Transactional(readOnly = true)
	public List<Macro> macros() {
		return this.jdbc.sql("select id, name, words, version from care_macros order by name")
			.query((row, _) -> new Macro(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)))
			.list();
	}

	/**
	 * Names the variables that can stand in a macro.
	 * @param locale the writer's language
	 * @return such as {@code {业主}}
	 */
	public List<String> variables(Locale locale) {
		return VARIABLES.stream().map((variable) -> variable(variable, locale)).toList();
	}

	private String variable(String name, Locale locale) {
		return "{" + this.texts.of(locale, "care.macro.variable." + name) + "}";
	}

	/**
	 * Fills a macro in for a case; a variable of either language is known.
	 * @param macro the id of a macro
	 * @param id the case
	 * @return the words, to be read once more before they are sent
	 */
	@Transactional(readOnly = true)
	public String filled(long macro, long id) {
		Case one = this.access.require(id);
		String words = macros().stream()
			.filter((candidate) -> candidate.id() == macro)
			.map(Macro::words)
			.findFirst()
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		Instant now = this.clock.instant();
		String due = this.clocks.of(one)
			.next(now)
			.map((target) -> this.days.written(target.due(), Locale.SIMPLIFIED_CHINESE))
			.orElse("");
		Map<String, String> values = new LinkedHashMap<>();
		values.put("owner", one.reporter());
		values.put("handler", this.staff.name());
		values.put("number", one.number());
		values.put("place", one.place());
		values.put("due", due);
		for (Map.Entry<String, String> value : values.entrySet()) {
			words = words.replace(variable(value.getKey(), Locale.SIMPLIFIED_CHINESE), value.getValue())
				.replace(variable(value.getKey(), Locale.ENGLISH), value.getValue());
		}
		return words;
	}

	/**
	 * Writes a macro.
	 * @param name how it is called, 1 to 60 characters, different from all others
	 * @param words the words, 1 to 2,000 characters
	 */
	public void add(String name, String words) {
		requireLead();
		unique(() -> this.jdbc
			.sql("insert into care_macros (id, name, words, written_by_name, written_at, version)"
					+ " values (?, ?, ?, ?, ?, 0)")
			.params(Ids.next(), Words.required(name, Macro.LONGEST_NAME), known(words), this.staff.name(),
					Utc.column(this.clock.instant()))
			.update());
	}

	/**
	 * Changes a macro.
	 * @param shown the macro as it was shown
	 * @param name its name then
	 * @param words its words then
	 */
	public void change(Macro shown, String name, String words) {
		requireLead();
		unique(() -> this.jdbc
			.sql("update care_macros set name = ?, words = ?, written_by_name = ?, written_at = ?,"
					+ " version = version + 1 where id = ? and version = ?")
			.params(Words.required(name, Macro.LONGEST_NAME), known(words), this.staff.name(),
					Utc.column(this.clock.instant()), shown.id(), shown.version())
			.update());
	}

	/**
	 * Removes a macro; what was written with it stays.
	 * @param shown the macro as it was shown
	 */
	public void remove(Macro shown) {
		requireLead();
		requireOne(this.jdbc.sql("delete from care_macros where id = ? and version = ?")
			.params(shown.id(), shown.version())
			.update());
	}

	/** A variable that nobody knows would be sent to an owner as it stands. */
	private String known(String words) {
		String written = Words.required(words, Macro.LONGEST);
		String left = written;
		for (Locale locale : Texts.LOCALES) {
			for (String variable : variables(locale)) {
				left = left.replace(variable, "");
			}
		}
		if (left.contains("{") || left.contains("}")) {
			throw new Refused(CareRefusal.MACRO_VARIABLE);
		}
		return written;
	}

	private static void unique(IntSupplier write) {
		try {
			requireOne(write.getAsInt());
		}
		catch (DuplicateKeyException _) {
			throw new Refused(CareRefusal.NAME_TAKEN);
		}
	}

	private static void requireOne(int changed) {
		if (changed == 0) {
			throw new Refused(CareRefusal.CHANGED_MEANWHILE);
		}
	}

	private void requireLead() {
		if (!this.staff.has(Roles.SUPERVISOR) && !this.staff.has(Roles.MANAGER)
				&& !this.staff.has(Roles.ADMINISTRATOR)) {
			throw new Refused(CareRefusal.NOT_YOURS);
		}
	}

}
