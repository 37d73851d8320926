package cn.anju.procedure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import cn.anju.core.Ids;
import cn.anju.core.Subject;

/**
 * Begins many runs of one template in few statements, or sets those anew that nobody has
 * worked on.
 */
@Component
class Openings {

	private final Templates templates;

	private final RunStore store;

	private final Runs runs;

	private final Conditions conditions;

	private final ApplicationEventPublisher events;

	Openings(Templates templates, RunStore store, Runs runs, Conditions conditions, ApplicationEventPublisher events) {
		this.templates = templates;
		this.store = store;
		this.runs = runs;
		this.conditions = conditions;
		this.events = events;
	}

	OpeningResult open(String key, List<Opening> openings, LocalDate importDay, Moment moment) {
		Map<Subject, Run> known = new HashMap<>();
		this.store.lock(key, openings.stream().map(Opening::subject).toList())
			.forEach((run) -> known.put(run.subject, run));
		Batch batch = new Batch();
		openings.forEach((opening) -> sort(opening, known.get(opening.subject()), moment, batch));
		List<Run> all = new ArrayList<>(batch.fresh);
		all.addAll(batch.again);
		this.conditions.settle(all, moment);
		all.forEach((run) -> new RunOpening(run, moment).takeOver(importDay));
		this.runs.keepNew(batch.fresh, moment);
		this.runs.replace(batch.again, moment);
		this.runs.keep(batch.flagged, moment);
		tell(key, all);
		return new OpeningResult(batch.fresh.size(), batch.again.size(), batch.unchanged,
				batch.kept.stream().map((run) -> run.subject).toList());
	}

	private void sort(Opening opening, @Nullable Run known, Moment moment, Batch batch) {
		String hash = hash(opening);
		if (known == null) {
			batch.fresh.add(opened(Ids.next(), 0, opening, hash, moment));
		}
		else if (hash.equals(known.openingHash)) {
			batch.unchanged++;
		}
		else if (known.worked) {
			batch.kept.add(known);
			if (known.flag == null) {
				known.flag = RunOpening.FACTS_DIFFER;
				batch.flagged.add(known);
			}
		}
		else {
			Run fresh = opened(known.id, known.version, opening, hash, moment);
			fresh.assignee = known.assignee;
			fresh.unitOrder = known.unitOrder;
			known.steps().forEach((step) -> fresh.step(step.key).stored = step.stored);
			batch.again.add(fresh);
		}
	}

	private Run opened(long id, int version, Opening opening, String hash, Moment moment) {
		Run run = new Run(id, version, this.templates.current(opening.template()), opening.subject(), opening.project(),
				opening.purchase(), opening.variant());
		run.openingHash = hash;
		new RunOpening(run, moment).open(opening);
		return run;
	}

	private void tell(String key, List<Run> all) {
		if (!all.isEmpty()) {
			long first = all.stream().mapToLong((run) -> run.id).min().orElseThrow();
			long last = all.stream().mapToLong((run) -> run.id).max().orElseThrow();
			this.events.publishEvent(new RunsOpened(key, first, last, all.size()));
		}
	}

	private static String hash(Opening opening) {
		List<String> parts = new ArrayList<>(
				List.of(opening.variant(), Objects.requireNonNullElse(opening.flag(), "")));
		opening.facts().stream().map(Fact::toString).sorted().forEach(parts::add);
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Batch {

		private final List<Run> fresh = new ArrayList<>();

		private final List<Run> again = new ArrayList<>();

		private final List<Run> kept = new ArrayList<>();

		private final List<Run> flagged = new ArrayList<>();

		private int unchanged;

	}

}
