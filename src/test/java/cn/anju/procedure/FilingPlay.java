package cn.anju.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.Subject;
import cn.anju.procedure.BenchRuns.Happened;
import cn.anju.procedure.BenchRuns.Seen;
import cn.anju.procedure.FilingScript.Aim;
import cn.anju.procedure.RunEvent.Kind;

/**
 * One filing on its way: it wanders between the form and the authority, with returns,
 * take-backs, pauses and changed promises, until just enough events are left to reach its
 * aim.
 */
final class FilingPlay {

	private static final List<String> STEPS = List.of("conditions", "form", "seal", "submit", "authority", "fees",
			"distribute");

	private static final List<String> RETURN_REASONS = List.of("买受人姓名与身份证不一致", "登记备案表第二页漏盖公章", "合同附件缺少平面图", "面积与预测报告不符",
			"合同编号录入有误");

	private static final List<String> PAUSE_REASONS = List.of("买受人申请增加共有人", "等待买受人补交委托公证书", "银行要求更换主合同");

	private static final List<String> PROMISE_REASONS = List.of("交易所系统升级", "盖章负责人出差", "集中受理，窗口排队");

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int FIRST_HOUR = 9;

	private static final int MINUTES = 7;

	private final Run run;

	private final FilingScript script;

	private final BiFunction<Instant, Actor, Moment> moments;

	private final Random random;

	private final List<Seen> seen = new ArrayList<>();

	private final List<Happened> happened = new ArrayList<>();

	private final Map<String, Long> times = new HashMap<>();

	private int told;

	/** The opening is an event too. */
	private int events = 1;

	private int commands;

	private Instant last;

	FilingPlay(Run run, FilingScript script, BiFunction<Instant, Actor, Moment> moments) {
		this.run = run;
		this.script = script;
		this.moments = moments;
		this.random = new Random(script.seed());
		this.last = at(script.from());
	}

	Subject subject() {
		return this.run.subject;
	}

	List<Seen> seen() {
		return this.seen;
	}

	List<Happened> happened() {
		return this.happened;
	}

	Object[] stamp() {
		return new Object[] { Math.max(0, this.commands - 1), Stored.utc(this.last), this.run.id };
	}

	void play() {
		if (this.script.aim() == Aim.UNTOUCHED) {
			assign();
			return;
		}
		if (place() == 0) {
			seePapers();
		}
		while (this.events + needed() < this.script.events()) {
			wander();
		}
		reach();
	}

	private int place() {
		return (this.run.currentStep != null) ? STEPS.indexOf(this.run.currentStep) : STEPS.size();
	}

	/** One paper after the other; with the last the conditions are complete. */
	private void seePapers() {
		boolean all = this.script.aim() != Aim.NOT_READY;
		int papers = (all || !this.run.missing.contains("filing-money-paid")) ? (all ? 3 : 2) : 3;
		List<String> missing = new ArrayList<>(this.run.missing);
		for (String paper : BenchRuns.PAPERS.subList(0, papers)) {
			this.seen.add(new Seen(paper, at(this.script.papersOn()), this.script.clerk()));
			missing.remove(paper);
		}
		this.commands += papers;
		this.run.missing = List.copyOf(missing);
		if (missing.isEmpty()) {
			Moment moment = this.moments.apply(at(this.script.papersOn()), Actor.CLOCK);
			new Progress(this.run, moment).finishByItself(moment.today());
			this.run.takenOver = false;
			tell(moment);
		}
		else if (all) {
			throw new IllegalStateException("Run " + this.run.id + " cannot get ready: " + missing);
		}
	}

	/** How many events lead from here to the aim. */
	private int needed() {
		Aim aim = this.script.aim();
		int extra = switch (aim) {
			case RETURNED, CANCELLED, FEES_PAID, PAUSED -> 1;
			default -> 0;
		};
		int here = place();
		if (here > aim.place) {
			return 1 + extra;
		}
		int passed = (here <= 4 && aim.place >= 6) ? 1 : 0;
		return aim.place - here - passed + extra;
	}

	private void reach() {
		Aim aim = this.script.aim();
		if (place() > aim.place && aim.place > 0) {
			takeBack(STEPS.get(aim.place));
		}
		while (place() < Math.min(aim.place, 6)) {
			finish();
		}
		switch (aim) {
			case RETURNED -> giveBack((this.random.nextInt(2) == 0) ? "form" : "submit");
			case CANCELLED -> correct((its) -> its.cancel("买受人与开发商协商解除合同", null));
			case PAUSED -> correct((its) -> its.pause(one(PAUSE_REASONS), null));
			case FEES_PAID -> finishFees();
			case DISTRIBUTED -> finish();
			default -> {
			}
		}
	}

	private void wander() {
		int here = place();
		int chance = this.random.nextInt(100);
		if (here == 0 || here > 4) {
			rest(chance, here > 4);
		}
		else if (chance < 35 && here < 4) {
			finish();
		}
		else if (chance < 55 && (here == 2 || here == 4)) {
			giveBack((here == 2 || this.random.nextBoolean()) ? "form" : "submit");
		}
		else if (chance < 70 && here > 1 && this.run.step(STEPS.get(here - 1)).state == StepState.DONE) {
			takeBack(STEPS.get(here - 1));
		}
		else if (chance < 78 && here == 1 && this.run.step("form").begunOn == null) {
			move((progress, moment) -> progress.begin("form", moment.today(), List.of()));
		}
		else {
			rest(chance, true);
		}
	}

	/** Something that moves no step. */
	private void rest(int chance, boolean promised) {
		if (promised && chance % 3 == 0) {
			Moment moment = next();
			new Correction(this.run, moment).promise(moment.today().plusDays(1 + this.random.nextInt(5)),
					one(PROMISE_REASONS));
			tell(moment);
		}
		else if (chance % 3 == 1 && this.events + needed() + 2 <= this.script.events()) {
			correct((its) -> its.pause(one(PAUSE_REASONS), null));
			correct((its) -> its.resume(null));
		}
		else {
			assign();
		}
	}

	private void assign() {
		Actor clerk = this.script.clerk();
		correct((its) -> its.assign(new Assignee(new AccountId(clerk.id()), clerk.name())));
	}

	private void finish() {
		String step = String.valueOf(this.run.currentStep);
		Map<String, String> facts = step.equals("authority")
				? Map.of("filing-no", "备" + this.script.to().getYear() + "-" + this.run.id % 1_000_000) : Map.of();
		move((progress, moment) -> progress.finish(new StepDone(step, moment.today(), facts, null), List.of()));
	}

	private void finishFees() {
		move((progress, moment) -> progress.finish(new StepDone("fees", moment.today(),
				Map.of("fee-rate", "0.05", "transaction-fee", "320.00", "fee-voucher", "PJ" + this.run.id % 1_000_000),
				null), List.of()));
	}

	private void giveBack(String to) {
		move((progress, moment) -> progress.giveBack(to, moment.today(), one(RETURN_REASONS), null));
	}

	private void takeBack(String step) {
		correct((its) -> its.takeBack(step, "误点完成", ZONE));
	}

	private void move(BiConsumer<Progress, Moment> command) {
		Moment moment = next();
		command.accept(new Progress(this.run, moment), moment);
		tell(moment);
	}

	private void correct(Consumer<Correction> command) {
		Moment moment = next();
		command.accept(new Correction(this.run, moment));
		tell(moment);
	}

	private Moment next() {
		this.commands++;
		long days = ChronoUnit.DAYS.between(this.script.from(), this.script.to());
		LocalDate day = this.script.from().plusDays(Math.min(days, days * this.events / this.script.events()));
		Instant due = at(day.isBefore(this.script.papersOn()) && !this.seen.isEmpty() ? this.script.papersOn() : day);
		this.last = due.isAfter(this.last) ? due : this.last.plus(1, ChronoUnit.MINUTES);
		return this.moments.apply(this.last, this.script.clerk());
	}

	private Instant at(LocalDate day) {
		return day.atTime(FIRST_HOUR, 0).plusMinutes((long) this.events * MINUTES).atZone(ZONE).toInstant();
	}

	private void tell(Moment moment) {
		this.last = moment.at();
		for (RunEvent event : this.run.news.subList(this.told, this.run.news.size())) {
			this.events++;
			long now = count(event);
			LocalDate due = new Planner(this.run, moment).standing().due();
			Fact number = this.run.facts.get("filing-no");
			this.happened.add(new Happened(this.run.id, this.run.subject, event, now,
					due.equals(Standing.NEVER) ? "" : due.toString(),
					(number != null) ? String.valueOf(number.value()) : ""));
		}
		this.told = this.run.news.size();
	}

	/** A notice says of which occurrence it is: of a step, or of the whole filing. */
	private long count(RunEvent event) {
		return switch (event.kind()) {
			case TAKEN_BACK -> this.times.getOrDefault(Kind.FINISHED + "." + event.step(), 0L);
			case PAUSED, RESUMED, CANCELLED -> this.times.merge(event.kind().name(), 1L, Long::sum);
			default -> this.times.merge(event.kind() + "." + event.step(), 1L, Long::sum);
		};
	}

	private String one(List<String> of) {
		return of.get(this.random.nextInt(of.size()));
	}

}
