package cn.anju.shell;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DayAxisTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 11, 13);

	private final DayAxis axis = new DayAxis(FIRST, FIRST.plusDays(20), "");

	@Test
	void words_that_would_touch_stand_above_and_below_or_nowhere() {
		this.axis.above("today", FIRST.plusDays(16), "今天");
		this.axis.above("promise", FIRST.plusDays(14), "承诺 27日");
		this.axis.above("limit", FIRST.plusDays(13), "法定 26日");
		this.axis.above("first", FIRST, "原定 13日");
		assertThat(words("above")).containsExactly("今天", "原定 13日");
		assertThat(words("below")).containsExactly("承诺 27日");
	}

	@Test
	void words_at_the_ends_do_not_reach_beyond_the_line() {
		this.axis.above("first", FIRST, "First 13");
		this.axis.above("limit", FIRST.plusDays(20), "Limit 3");
		assertThat(spans()).extracting((span) -> span.getStyle().get("left")).containsExactly("0.0%", "100.0%");
		assertThat(spans().getFirst().hasClassName("begin")).isTrue();
		assertThat(spans().getLast().hasClassName("end")).isTrue();
	}

	private List<String> words(String place) {
		return spans().stream().filter((span) -> span.hasClassName(place)).map(Span::getText).toList();
	}

	private List<Span> spans() {
		return this.axis.getChildren().filter(Span.class::isInstance).map(Span.class::cast).toList();
	}

}
