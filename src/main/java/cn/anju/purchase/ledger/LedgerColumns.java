package cn.anju.purchase.ledger;

import java.util.List;

import cn.anju.intake.Column;

/** The columns of the sales ledger with the headings departments give them. */
public final class LedgerColumns {

	static final String PROJECT = "project";

	static final String BUILDING = "building";

	static final String ENTRANCE = "entrance";

	static final String UNIT_NO = "unitNo";

	static final String AREA = "area";

	static final String UNIT_PRICE = "unitPrice";

	static final String TOTAL = "total";

	/** The number of the subscription. */
	public static final String SUBSCRIPTION_NO = "subscriptionNo";

	static final String SUBSCRIBED_ON = "subscribedOn";

	static final String BUYER = "buyer";

	static final String DOCUMENT_TYPE = "documentType";

	static final String DOCUMENT_NO = "documentNo";

	static final String PHONE = "phone";

	static final String CO_BUYERS = "coBuyers";

	static final String CO_DOCUMENT_TYPES = "coBuyerDocumentTypes";

	static final String CO_DOCUMENT_NOS = "coBuyerDocumentNos";

	static final String CO_PHONES = "coBuyerPhones";

	static final String CONTRACT_NO = "contractNo";

	static final String CONTRACTED_ON = "contractedOn";

	static final String METHOD = "method";

	static final String RECEIVED = "received";

	static final String LOAN_METHOD = "loanMethod";

	static final String BANK = "bank";

	static final String COMMERCIAL_LOAN = "commercialLoan";

	static final String FUND_LOAN = "fundLoan";

	static final String FILED_ON = "filedOn";

	static final String FILING_NO = "filingNo";

	static final String CONSULTANT = "consultant";

	static final String REMARK = "remark";

	/** All of them, in the order they are shown. */
	public static final List<Column> ALL = List.of(Column.of(PROJECT, "项目", "项目名称", "楼盘", "楼盘名称", "小区", "小区名称"), Column
		.of(BUILDING, "楼栋", "楼号", "栋号", "幢号", "楼幢", "栋", "幢", "楼座", "楼栋号", "楼栋名称", "栋座", "座", "房屋楼栋", "楼宇", "楼幢号", "栋数")
		.asRequired()
		.asIdentifying(), Column.of(ENTRANCE, "单元", "单元号", "门洞", "单元门"),
			Column.of(UNIT_NO, "房号", "室号", "房间号", "户号", "房屋号", "房源", "室", "房间", "房间编号", "房屋编号", "单元房号")
				.asRequired()
				.asIdentifying(),
			Column.of(AREA, "建筑面积", "面积", "合同面积", "建面", "房屋面积", "预测建筑面积", "预测面积", "暂测面积", "合同建筑面积", "房屋建筑面积", "总面积"),
			Column.of(UNIT_PRICE, "单价", "合同单价", "成交单价", "建筑单价", "销售单价", "房屋单价", "建面单价", "建筑面积单价", "签约单价"),
			Column.of(TOTAL, "合同总价", "总房款", "房款总额", "总价", "总价款", "合同总金额", "合同金额", "成交总价", "成交价", "房屋总价", "总金额", "总房价",
					"合同总房款", "合同价款", "购房总价", "合同总价款", "房款", "房屋总价款", "签约总价", "合同额"),
			Column
				.of(SUBSCRIPTION_NO, "认购书编号", "认购编号", "认购书号", "认购书登记编号", "认购号", "认购单号", "认购协议编号", "认购协议号", "认购协议书编号",
						"认购书登记号", "认购单编号")
				.asIdentifying(),
			Column.of(SUBSCRIBED_ON, "认购日期", "认购时间", "认购日", "认购书日期", "认购书签订日期", "认购签订日期", "认购书签订时间", "签认购书日期"),
			Column
				.of(BUYER, "客户姓名", "买受人", "买受人姓名", "购房人", "购房人姓名", "客户", "客户名称", "业主", "业主姓名", "姓名", "购买人", "认购人",
						"产权人", "主买受人", "买方", "购房者", "购房客户", "买受人名称", "权利人", "认购人姓名", "业主名称")
				.asRequired()
				.asIdentifying(),
			Column.of(DOCUMENT_TYPE, "证件类型", "证件种类", "证件名称", "身份证明类型", "证件类别"),
			Column
				.of(DOCUMENT_NO, "证件号码", "身份证号", "身份证号码", "证件号", "身份证", "证件编号", "身份证件号码", "公民身份号码", "身份证件号", "证件",
						"买受人证件号码", "买受人身份证号", "买受人身份证号码", "身份证明号码", "身份证编号", "客户身份证号", "购房人身份证号")
				.asRequired()
				.asSensitive(),
			Column
				.of(PHONE, "手机号码", "联系电话", "手机号", "手机", "电话", "电话号码", "联系方式", "移动电话", "客户电话", "买受人电话", "买受人联系电话",
						"联系手机", "联系号码", "买受人手机", "购房人电话", "客户联系电话", "客户手机")
				.asSensitive(),
			Column
				.of(CO_BUYERS, "共有人", "共有人姓名", "共同买受人", "共同购房人", "共同买受人姓名", "共购人", "第二买受人", "其他买受人", "共同共有人", "共同购买人",
						"共有权人", "共同购房人姓名")
				.repeating(BUYER),
			Column.of(CO_DOCUMENT_TYPES, "共有人证件类型", "共同买受人证件类型", "共有人证件种类").repeating(DOCUMENT_TYPE),
			Column
				.of(CO_DOCUMENT_NOS, "共有人证件号码", "共有人身份证号", "共有人身份证号码", "共有人证件号", "共有人身份证", "共有人证件", "共同买受人证件号码",
						"共同买受人身份证号", "共同买受人身份证号码", "共同购房人身份证号", "共购人身份证号", "共同购房人证件号码")
				.asSensitive()
				.repeating(DOCUMENT_NO),
			Column
				.of(CO_PHONES, "共有人手机", "共有人电话", "共有人联系电话", "共有人手机号码", "共有人手机号", "共同买受人电话", "共同买受人联系电话", "共同买受人手机",
						"共有人联系方式", "共购人电话", "共同购房人电话", "共有人电话号码")
				.asSensitive()
				.repeating(PHONE),
			Column.of(CONTRACT_NO, "合同编号", "合同号", "买卖合同编号", "商品房买卖合同编号", "网签合同号", "购房合同编号", "网签合同编号", "合同号码", "网签号",
					"买卖合同号", "网签编号", "购房合同号"),
			Column.of(CONTRACTED_ON, "合同签订日期", "签约日期", "签约时间", "签订日期", "合同日期", "签合同日期", "合同签订时间", "签约日", "网签日期",
					"合同签约日期", "签订时间", "合同签署日期", "签署日期", "网签时间"),
			Column.of(METHOD, "付款方式", "付款形式", "支付方式", "缴款方式", "购房付款方式", "付款类型", "交款方式"),
			Column.of(RECEIVED, "首付款/已付款", "首付款", "已付款", "首付", "已付金额", "首期款", "已交款", "已收款", "已付房款", "首付金额", "已收房款",
					"实收金额", "首付款金额", "已交房款", "已付款金额", "首期房款", "已缴款", "已收金额", "首付款或已付款"),
			Column.of(LOAN_METHOD, "贷款方式", "贷款类型", "按揭方式", "贷款种类", "按揭类型", "贷款性质"),
			Column.of(BANK, "按揭银行", "贷款银行", "银行", "按揭贷款银行", "放款银行", "办理银行", "贷款行", "银行名称", "经办银行"),
			Column.of(COMMERCIAL_LOAN, "商业贷款", "商贷", "商业贷款金额", "商贷金额", "按揭金额", "商业按揭", "银行按揭金额", "贷款金额", "商业按揭金额",
					"商业贷款额", "按揭款", "银行贷款", "按揭贷款金额", "商贷额"),
			Column.of(FUND_LOAN, "公积金贷款", "公积金", "公积金贷款金额", "公积金金额", "公积金贷款额", "公积金贷", "公积金额"),
			Column.of(FILED_ON, "备案日期", "备案时间", "合同备案日期", "登记备案日期", "备案登记日期", "备案日", "合同备案时间", "备案完成日期"),
			Column.of(FILING_NO, "备案号", "备案编号", "合同备案号", "登记备案号", "备案证号", "备案登记号"),
			Column.of(CONSULTANT, "置业顾问", "销售员", "销售顾问", "业务员", "销售代表", "销售", "销售人员", "经办人"),
			Column.of(REMARK, "备注", "说明", "附注", "备注说明"));

	private LedgerColumns() {
	}

}
