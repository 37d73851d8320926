package cn.anju.intake.ui.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import cn.anju.intake.Change;
import cn.anju.intake.Difference;
import cn.anju.intake.Finding;
import cn.anju.intake.PreviewLine;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;

/** Puts verdicts into words. */
final class FindingTexts {

	private final Component reader;

	private final String prefix;

	FindingTexts(Component reader, String prefix) {
		this.reader = reader;
		this.prefix = prefix;
	}

	String column(String key) {
		return this.reader.getTranslation(this.prefix + ".column." + key);
	}

	String finding(Finding finding) {
		String words = this.reader.getTranslation(this.prefix + ".finding." + finding.code(), finding.readable());
		return finding.column().isEmpty() ? words
				: this.reader.getTranslation("intake.line.at", column(finding.column()), words);
	}

	String also(List<Finding> findings) {
		return this.reader.getTranslation("intake.line.also",
				findings.stream().map(this::finding).collect(Collectors.joining(" ")));
	}

	String difference(Difference difference) {
		return this.reader.getTranslation("intake.difference", column(difference.column()), shown(difference.before()),
				shown(difference.after()));
	}

	private String shown(String value) {
		return value.isEmpty() ? this.reader.getTranslation("intake.difference.empty")
				: this.reader.getTranslation("intake.difference.value", Finding.readable(value));
	}

	StateBadge state(Change.Effect effect) {
		State state = switch (effect) {
			case CREATED -> State.DONE;
			case CHANGED -> State.NOW;
			case UNCHANGED -> State.TODO;
			case NONE -> State.NEED;
		};
		return new StateBadge(state, this.reader.getTranslation("intake.state." + effect.name()));
	}

	/**
	 * Says why a row is rejected, what it changes and what is worth a look, each on a
	 * line of its own.
	 */
	Div explained(PreviewLine line) {
		List<String> sentences = new ArrayList<>();
		Finding reason = line.verdict().reason();
		if (reason != null) {
			sentences.add(finding(reason));
		}
		if (!line.verdict().also().isEmpty()) {
			sentences.add(also(line.verdict().also()));
		}
		line.change().differences().forEach((difference) -> sentences.add(difference(difference)));
		line.verdict().warnings().forEach((warning) -> sentences.add(finding(warning)));
		Div lines = new Div();
		lines.addClassName("aj-intake-why");
		sentences.forEach((sentence) -> lines.add(new Span(sentence)));
		return lines;
	}

}
