package cn.anju.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;

import cn.anju.SettableClock;
import cn.anju.care.CaseState.Action;
import cn.anju.core.AccountId;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.anju.care.TestCases.complaint;
import static org.assertj.core.api.Assertions.assertThat;

/** Whichever way somebody comes, the same rules hold. */
@CareTest
class CaseChannelsTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private MyCases mine;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private CaseIntake intake;

	@Autowired
	private CareInbox inbox;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private Sample home;

	private AccountId clerk;

	@BeforeEach
	void a_clerk_at_the_counter() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		TestCases.Looked looked = this.world.home(MONDAY.minusDays(20));
		this.home = looked.home();
		this.clerk = this.world.hire(this.home, "何小满", Level.SPECIALIST);
		clerkIsThere();
	}

	private void clerkIsThere() {
		this.world.staffIs(this.clerk, "何小满");
	}

	private CaseFile taken(ChannelType channel, NewItem item) {
		return this.intake.take(new NewIntake(channel, this.home.project(), this.home.id(), "", "陈晓岚", List.of(item)))
			.getFirst();
	}

	private MyCaseFile seen(long id) {
		this.world.ownerIs(this.home);
		MyCaseFile file = this.mine.file(id).orElseThrow();
		clerkIsThere();
		return file;
	}

	@Test
	void R_258_every_channel_leads_to_a_number_a_name_and_the_same_clock() {
		for (ChannelType channel : EnumSet.complementOf(EnumSet.of(ChannelType.ONLINE))) {
			CaseFile file = taken(channel, complaint("车位优惠没写进合同"));
			assertThat(file.one().channel()).isEqualTo(channel);
			assertThat(file.one().number()).startsWith("TS-20261214-");
			assertThat(file.one().responsibility().handler().name()).isEqualTo("何小满");
			assertThat(file.targets()).extracting(ServiceTarget::kind)
				.containsExactly(ServiceTarget.Kind.CONTACT, ServiceTarget.Kind.PLAN, ServiceTarget.Kind.RESOLUTION);
			assertThat(seen(file.one().id()).head().targets()).isEqualTo(file.targets());
			assertThat(this.inbox.page(new CareQuery(CareGroup.MINE, file.one().number()), 0, 5)).hasSize(1);
		}
	}

	@Test
	void R_259_whoever_takes_a_request_in_has_it_to_the_end_and_the_owner_reads_how_it_stands() {
		for (ChannelType channel : EnumSet.of(ChannelType.PHONE, ChannelType.VISIT)) {
			long id = taken(channel, new NewItem(CaseType.APPLICATION, CaseCategory.CONTRACT, "申请补一份合同复印件")).one().id();
			this.world.classify(id, Severity.NORMAL);
			for (Action step : List.of(Action.ASSIGN, Action.INVESTIGATE)) {
				this.world.advance(id, step, "");
			}
			this.world.propose(id, "周三来取");
			assertThat(seen(id).head().one().state()).isEqualTo(CaseState.PROPOSED);
			this.world.ownerIs(this.home);
			this.mine.agree(id);
			clerkIsThere();
			this.world.advance(id, Action.HANDLE, "");
			this.world.advance(id, Action.RESOLVE, "已盖章交给您");
			this.world.ownerIs(this.home);
			this.mine.confirm(id);
			Case closed = seen(id).head().one();
			assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
			assertThat(closed.responsibility().first()).isEqualTo(closed.responsibility().handler());
			assertThat(closed.responsibility().handler().account()).isEqualTo(this.clerk);
		}
	}

	@Test
	void R_276_what_can_be_done_on_the_spot_needs_no_plan_and_everything_else_goes_to_a_department() {
		long spot = taken(ChannelType.VISIT, complaint("收据上的名字写错了")).one().id();
		this.world.advance(spot, Action.RESOLVE, "当场换了一张");
		assertThat(seen(spot).head().one().state()).isEqualTo(CaseState.RESOLVED);
		assertThat(seen(spot).entries()).extracting(CaseEntry::words).contains("当场换了一张");
		long other = taken(ChannelType.VISIT, complaint("外墙渗水")).one().id();
		this.world.classify(other, Severity.SERIOUS);
		this.world.advance(other, Action.ASSIGN, "请工程部今天到场");
		assertThat(this.desk.file(other).orElseThrow().one().state()).isEqualTo(CaseState.ASSIGNED);
		this.world.ownerIs(this.home);
		this.mine.confirm(spot);
		assertThat(this.mine.file(spot).orElseThrow().head().one().state()).isEqualTo(CaseState.CLOSED);
	}

	@Test
	void R_282_a_question_is_answered_in_writing_and_its_owner_says_whether_that_was_it() {
		long id = taken(ChannelType.PHONE, new NewItem(CaseType.ENQUIRY, CaseCategory.PAYMENT, "维修资金交到哪里？")).one().id();
		assertThat(this.desk.file(id).orElseThrow().one().number()).startsWith("ZX-");
		this.world.advance(id, Action.RESOLVE, "交到售楼处二楼的银行柜台，带身份证。");
		assertThat(seen(id).entries()).extracting(CaseEntry::words).contains("交到售楼处二楼的银行柜台，带身份证。");
		this.world.ownerIs(this.home);
		this.mine.reopen(id, "周末开门吗？");
		clerkIsThere();
		this.world.advance(id, Action.RESOLVE, "周末也开，到 16:00。");
		this.world.ownerIs(this.home);
		this.mine.confirm(id);
		assertThat(this.mine.file(id).orElseThrow().head().one().state()).isEqualTo(CaseState.CLOSED);
	}

}
