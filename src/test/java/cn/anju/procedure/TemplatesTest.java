package cn.anju.procedure;

import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import cn.anju.DatabaseTest;
import cn.anju.core.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Versions of templates (D-10). */
@DatabaseTest
@Import({ ActingStaff.class, Cases.class })
class TemplatesTest {

	@Autowired
	private Templates templates;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Texts texts;

	@Autowired
	private Clock clock;

	private Templates node(Map<String, Map<String, Integer>> parameters) {
		Templates node = new Templates(this.jdbc, this.texts, new ProcedureSettings(parameters), this.clock);
		node.initialize();
		return node;
	}

	@Test
	void D_10_the_same_content_is_published_once_and_a_changed_number_is_a_new_version() {
		int first = this.templates.current("filing").version();
		assertThat(node(Map.of()).current("filing").version()).isEqualTo(first);
		Templates online = node(Map.of("filing", Map.of("authorityWorkingDays", 1)));
		int second = online.current("filing").version();
		assertThat(second).isGreaterThan(first);
		assertThat(online.current("filing").step("authority").duration().days()).isEqualTo(1);
		assertThat(online.version("filing", first)).as("running cases keep their version")
			.isEqualTo(this.templates.current("filing"));
	}

	@Test
	void a_setting_for_a_template_that_does_not_exist_stops_the_start() {
		assertThatThrownBy(() -> node(Map.of("filling", Map.of("authorityWorkingDays", 1))))
			.isInstanceOf(InvalidTemplate.class)
			.hasMessageContaining("filling");
	}

}
