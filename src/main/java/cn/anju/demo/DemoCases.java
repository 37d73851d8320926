package cn.anju.demo;

import java.time.LocalDate;
import java.util.List;

import cn.anju.care.AbsenceDesk;
import cn.anju.care.CareGroup;
import cn.anju.care.CareInbox;
import cn.anju.care.CareQuery;
import cn.anju.care.Case;
import cn.anju.care.CaseCategory;
import cn.anju.care.CaseDesk;
import cn.anju.care.CaseIntake;
import cn.anju.care.CaseState.Action;
import cn.anju.care.CaseTalk;
import cn.anju.care.CaseType;
import cn.anju.care.ChannelType;
import cn.anju.care.Department;
import cn.anju.care.NewIntake;
import cn.anju.care.NewItem;
import cn.anju.care.PromiseDesk;
import cn.anju.care.Remedy;
import cn.anju.care.RemedyType;
import cn.anju.care.Severity;
import cn.anju.care.visit.VisitDesk;
import cn.anju.care.visit.VisitRecord;
import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What people have come with to the demo's office: a plan that waits for its owner, one
 * that rests, something major, a lift that many report, a suggestion, a question.
 */
@Component
@Profile("demo")
class DemoCases {

	private static final List<String> LIFT = List.of("3 号楼 2 单元电梯今天早上又停了，老人下不了楼", "电梯停运，3 号楼 2 单元，一上午没人来修",
			"3 号楼 2 单元的电梯坏了，什么时候能修好？", "我家 3 号楼 2 单元电梯停了两个小时，请尽快处理", "电梯又停了！3 号楼 2 单元，这个月第三次");

	private final DemoOffice office;

	private final CareInbox inbox;

	private final CaseIntake intake;

	private final CaseDesk desk;

	private final CaseTalk talk;

	private final PromiseDesk promises;

	private final VisitDesk visits;

	private final AbsenceDesk members;

	DemoCases(DemoOffice office, CareInbox inbox, CaseIntake intake, CaseDesk desk, CaseTalk talk, PromiseDesk promises,
			VisitDesk visits, AbsenceDesk members) {
		this.visits = visits;
		this.members = members;
		this.office = office;
		this.inbox = inbox;
		this.intake = intake;
		this.desk = desk;
		this.talk = talk;
		this.promises = promises;
	}

	/** Takes cases in for homes in their order; does nothing a second time. */
	void open(ProjectId project, List<PurchaseId> homes) {
		boolean there = this.office.as(DemoCrew.SUPERVISOR,
				() -> this.inbox.count(new CareQuery(CareGroup.TEAM, ""))) > 0;
		if (there || homes.size() < LIFT.size()) {
			return;
		}
		parking(project, homes.getFirst());
		seepage(project, homes.get(1));
		price(project, homes.get(2));
		locker(project, homes.get(3));
		question(project, homes.get(4));
		visits(homes);
		for (int i = 0; i < LIFT.size(); i++) {
			take(project, homes.get(i), 0, CaseType.COMPLAINT, CaseCategory.PROPERTY_SERVICE, LIFT.get(i));
		}
	}

	/** A plan waits for the owner's word. */
	private void parking(ProjectId project, PurchaseId home) {
		long id = take(project, home, 1, CaseType.COMPLAINT, CaseCategory.SALES, "车位优惠没写进合同。认购那天销售说车位优惠 2 万元，合同里没有。");
		as(1, () -> {
			this.talk.contacted(id, "电话里记下两点：优惠 2 万元、承诺人是现场置业顾问。");
			classify(id, CaseCategory.SALES, Severity.NORMAL);
			assign(id);
			advance(id, Action.INVESTIGATE);
			this.talk.say(id, "认购单附页上有这项优惠，主合同漏写。正请销售部出补充协议。");
			this.talk.note(id, "销售部乔经理确认附页属实");
		});
		as(0, () -> this.desk.propose(id, version(id), new Remedy(RemedyType.CORRECTION, null),
				"由销售部出补充协议，写明车位优惠 2 万元，双方盖章后与主合同同等有效。"));
	}

	/** The clock rests for a reason, and something is promised. */
	private void seepage(ProjectId project, PurchaseId home) {
		long id = take(project, home, 2, CaseType.COMPLAINT, CaseCategory.HOUSE_QUALITY, "主卧外墙下雨渗水，墙皮起泡");
		as(2, () -> {
			this.talk.contacted(id, "已上门看过，渗水点在窗框左上角。");
			classify(id, CaseCategory.HOUSE_QUALITY, Severity.NORMAL);
			assign(id);
			advance(id, Action.INVESTIGATE);
			this.talk.pause(id, "要等天晴三天才能查外墙，天晴当天通知您");
			this.promises.promise(id, "雨停后三天内带检测结果上门", this.office.ago(0).plusDays(3));
		});
	}

	/** Something major goes up at once. */
	private void price(ProjectId project, PurchaseId home) {
		long id = take(project, home, 0, CaseType.COMPLAINT, CaseCategory.CONTRACT, "同一层的房子降价 15%，要求退差价，否则集体去售楼处");
		as(0, () -> classify(id, CaseCategory.CONTRACT, Severity.MAJOR));
	}

	/** A suggestion that goes to its department with the month. */
	private void locker(ProjectId project, PurchaseId home) {
		long id = take(project, home, 3, CaseType.SUGGESTION, CaseCategory.PROPERTY_SERVICE, "单元门口装个外卖柜，晚上不用下楼找");
		as(3, () -> this.desk.advance(id, version(id), Action.COLLECT, ""));
	}

	/** A question that was answered. */
	private void question(ProjectId project, PurchaseId home) {
		long id = take(project, home, 4, CaseType.ENQUIRY, CaseCategory.PAYMENT, "公积金贷款能不能和商业贷款一起办？");
		as(4, () -> this.desk.advance(id, version(id), Action.RESOLVE, "可以办组合贷款，已把两家银行要的资料清单发给您。"));
	}

	/** One was made, one is for today, one for tomorrow. */
	private void visits(List<PurchaseId> homes) {
		LocalDate yesterday = this.office.ago(1);
		LocalDate today = this.office.ago(0);
		as(1, () -> {
			AccountId visitor = this.members.members()
				.stream()
				.filter((one) -> one.name().equals(DemoCrew.clerk(1).name()))
				.findFirst()
				.orElseThrow()
				.id();
			long made = this.visits.plan(homes.get(2), yesterday, visitor, "签约满月走访");
			this.visits.record(made, 0, new VisitRecord(yesterday, "孙雨桐", "对备案进度满意，问了按揭面签要带什么，已当面说明。", 5));
			this.visits.plan(homes.get(3), today, visitor, "送《住宅使用说明书》，看看还有什么问题");
			this.visits.plan(homes.get(5), today.plusDays(1), visitor, "回访合同备案办理情况");
		});
	}

	private long take(ProjectId project, PurchaseId home, int ago, CaseType type, CaseCategory category, String words) {
		long[] id = new long[1];
		as(ago, () -> {
			String names = this.intake.caller(home).map((caller) -> caller.home().names()).orElseThrow();
			Case one = this.intake
				.take(new NewIntake(ChannelType.PHONE, project, home, "", names,
						List.of(new NewItem(type, category, words))))
				.getFirst()
				.one();
			id[0] = one.id();
		});
		return id[0];
	}

	private void as(int ago, Runnable work) {
		this.office.as(DemoCrew.clerk(1).username(), ago, work);
	}

	private void classify(long id, CaseCategory category, Severity severity) {
		this.desk.classify(id, version(id), category, severity);
	}

	private void assign(long id) {
		CaseCategory about = this.desk.file(id).orElseThrow().one().category();
		this.desk.assign(id, version(id), Department.of(about), "");
	}

	private void advance(long id, Action action) {
		this.desk.advance(id, version(id), action, "");
	}

	private int version(long id) {
		return this.desk.file(id).orElseThrow().one().version();
	}

}
