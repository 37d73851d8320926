package cn.anju.demo;

import java.util.List;

import cn.anju.demo.DemoHome.Terms;

/**
 * The homes of the demo: every state of filing (domain.md b.3), and every way in which
 * people and homes belong together (D-01, D-20). Days are working days before today.
 */
final class DemoHomes {

	private static final DemoPerson CHEN = new DemoPerson("陈晓岚", "19850312", "001", "01");

	private static final DemoPerson ZHAO = new DemoPerson("赵立新", "19901108", "002", "02");

	private static final DemoPerson ZHOU = new DemoPerson("周敏", "19880229", "003", "02");

	private static final DemoPerson SUN = new DemoPerson("孙雨桐", "20011230", "004", "05");

	private static final DemoPerson LIN = new DemoPerson("林知夏", "19920617", "008", "08");

	private static final DemoPerson HE = new DemoPerson("何屿", "19910203", "011", "09");

	private static final DemoPerson TANG = new DemoPerson("唐亦舒", "19870825", "006", "10");

	/** Acts for the buyer of a home. */
	static final DemoPerson AGENT = new DemoPerson("丁若谷", "19790411", "013", "11");

	private static final Terms LOAN = Terms.loan("商业贷款", "农业银行", "600000", "0");

	/** All of them. */
	static final List<DemoHome> ALL = List.of(
			home(1, "待满足备案条件：还有房款未付，后天到期", Terms.open("分期付款", "320000"), 4, (work) -> work.checkClauses().payWithin(2),
					CHEN),
			home(2, "备案资料齐全：夫妻共用一部手机；财务刚收到尾款", Terms.open("一次性付款", "108968.00"), 5,
					(work) -> work.check().payRest(1, "108968.00"), ZHAO, ZHOU),
			home(3, "备案表已制作，送开发商盖章中：名下两套房", Terms.loan("公积金贷款", "公积金中心", "0", "500000"), 4,
					(work) -> work.check().form(1).handFormOver(0), SUN),
			home(4, "备案表已盖章：名下两套房", Terms.LUMP_SUM, 4, (work) -> work.check().form(1).seal(0), SUN),
			home(5, "已送交易所：共有人有自己的手机", Terms.loan("组合贷款", "建设银行", "400000", "300000"), 8,
					(work) -> work.check().form(5).seal(4).submit(3), LIN, HE),
			home(6, "备案退回，补正中：委托代理人办理", LOAN, 11,
					(work) -> work.agent(AGENT, "代办合同备案并领取合同", 90)
						.check()
						.form(8)
						.seal(7)
						.submit(6)
						.giveBack(1, "合同第 12 页缺骑缝章"),
					TANG),
			home(7, "已备案，合同待发放", LOAN, 11, (work) -> work.check().form(9).seal(8).submit(7).file(1),
					new DemoPerson("钱多闻", "19831005", "005", "12")),
			home(8, "合同已归档：业主已领取正本，并已缴交易费；昨天已收房", Terms.LUMP_SUM, 15,
					(work) -> work.check().form(12).seal(11).submit(10).file(4).payFees(4).distribute(2).deliver(1),
					new DemoPerson("沈清越", "19760520", "010", "13")),
			home(9, "合同已归档：主本已送按揭银行", LOAN, 16,
					(work) -> work.check().form(13).seal(12).submit(11).file(5).distribute(3),
					new DemoPerson("方禾", "19940909", "012", "14")),
			home(10, "暂停，并写明原因", Terms.LUMP_SUM, 8, (work) -> work.check().form(6).pause(6, "业主在国外，委托书公证办理中，预计下月初寄到"),
					new DemoPerson("罗一鸣", "19800730", "015", "15")),
			home(11, "比承诺晚，并说明晚在哪里", LOAN, 20,
					(work) -> work.check().form(17).seal(16).submit(15).giveBack(10, "身份证复印件不清晰").submit(8),
					new DemoPerson("马思远", "19890118", "016", "16")),
			home(12, "误点后撤回：送件当天撤回", Terms.LUMP_SUM, 5,
					(work) -> work.check().form(2).seal(1).submit(0).takeBack(0, "submit", "点错了户，合同还没有送出"),
					new DemoPerson("秦朗", "19951224", "017", "17")),
			home(13, "备案已撤销：解除合同", LOAN, 10, (work) -> work.check().form(7).cancel(3, "双方协商解除合同"),
					new DemoPerson("许未", "19860616", "018", "18")),
			home(14, "尚未向业主开放", LOAN, 2, DemoHome.NOTHING, new DemoPerson("韩冰", "19930314", "019", "19")),
			home(15, "接管自台账，期限早已过去", Terms.LUMP_SUM, 34, DemoHome.NOTHING,
					new DemoPerson("吴桐", "19780808", "020", "20")));

	private DemoHomes() {
	}

	private static DemoHome home(int number, String shows, Terms terms, int signed,
			java.util.function.Consumer<DemoWork> work, DemoPerson... buyers) {
		return new DemoHome(number, shows, List.of(buyers), terms, signed, work);
	}

}
