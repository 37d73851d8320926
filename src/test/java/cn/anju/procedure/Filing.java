package cn.anju.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.core.io.ClassPathResource;

import cn.anju.calendar.ShippedCalendar;
import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.core.WorkingDays;

/** Filing runs for tests without a database, moved by the real transitions. */
final class Filing {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	static final Actor CLERK = new Actor(Actor.Kind.STAFF, 11, "顾清和");

	static final Actor OTHER = new Actor(Actor.Kind.STAFF, 12, "林一帆");

	static final LocalDate SIGNED = LocalDate.of(2026, 9, 23);

	final Run run;

	final List<RunEvent> history = new ArrayList<>();

	WorkingDays days = ShippedCalendar.national();

	private Filing(Run run) {
		this.run = run;
	}

	static Template template() {
		return template(UnaryOperator.identity());
	}

	static Template template(UnaryOperator<String> changed) {
		return TemplateReader.read(changed.apply(yaml()), Map.of()).published(1);
	}

	static String yaml() {
		try {
			return new ClassPathResource("procedures/filing.yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Opening opening(Subject subject, Fact... facts) {
		return new Opening("filing", subject, new ProjectId(1), new PurchaseId(subject.id()), "mortgage",
				Arrays.asList(facts), null);
	}

	static Fact fact(String key, String on) {
		return new Fact(key, LocalDate.parse(on), null);
	}

	/** Signed on the day, nothing else known. */
	static Filing signed(LocalDate on) {
		return opened(on, new Fact("contract-signed", on, null));
	}

	static Filing opened(LocalDate today, Fact... facts) {
		Subject subject = new Subject("purchase", Ids.next());
		Opening opening = opening(subject, facts);
		Run run = new Run(Ids.next(), 0, template(), subject, opening.project(), opening.purchase(), "mortgage");
		Filing filing = new Filing(run);
		new RunOpening(run, filing.at(today)).open(opening);
		return filing;
	}

	Moment at(LocalDate today) {
		return at(today, CLERK, false);
	}

	Moment at(LocalDate today, Actor actor, boolean supervising) {
		return new Moment(today, ZonedDateTime.of(today, LocalTime.NOON, ZONE).toInstant(), actor, supervising,
				this.days, (_) -> this.days, 1);
	}

	Filing ready(LocalDate on) {
		new Progress(this.run, at(on).as(Actor.CLOCK)).finishByItself(on);
		return this;
	}

	Filing begin(String step, LocalDate on) {
		new Progress(this.run, at(on)).begin(step, on, List.of());
		return this;
	}

	Filing finish(String step, LocalDate on) {
		Map<String, String> facts = switch (step) {
			case "authority" -> Map.of("filing-no", "备20261019-17");
			case "fees" -> Map.of("fee-rate", "3", "transaction-fee", "268.59");
			default -> Map.of();
		};
		new Progress(this.run, at(on)).finish(new StepDone(step, on, facts, null), List.of());
		return this;
	}

	Filing giveBack(String to, LocalDate on, String reason) {
		new Progress(this.run, at(on)).giveBack(to, on, reason, null);
		return this;
	}

	Filing pause(LocalDate on, String reason) {
		new Correction(this.run, at(on)).pause(reason, null);
		return this;
	}

	Filing resume(LocalDate on) {
		new Correction(this.run, at(on)).resume(null);
		return this;
	}

	Filing takeBack(String step, LocalDate on) {
		new Correction(this.run, at(on)).takeBack(step, "选错了户", ZONE);
		return this;
	}

	Filing promise(LocalDate today, LocalDate day, String reason) {
		new Correction(this.run, at(today)).promise(day, reason);
		return this;
	}

	Filing cancel(LocalDate on) {
		new Correction(this.run, at(on)).cancel("解除合同", null);
		return this;
	}

	Standing standing(LocalDate today) {
		return new Planner(this.run, at(today)).standing();
	}

	Map<String, LocalDate> plan(LocalDate today) {
		return new Planner(this.run, at(today)).plan();
	}

	Delay delay(LocalDate today) {
		return new Delays(this.run, at(today), plan(today), this.run.news).delay().orElseThrow();
	}

	boolean late(LocalDate today) {
		return new Delays(this.run, at(today), plan(today), this.run.news).delay().isPresent();
	}

}
