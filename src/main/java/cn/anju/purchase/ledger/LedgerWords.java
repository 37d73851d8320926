package cn.anju.purchase.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import cn.anju.core.DocumentType;
import cn.anju.intake.CellTexts;
import cn.anju.purchase.PaymentMethod;

import static java.util.Map.entry;

/** The words of the ledger: types of document, ways of payment, kinds of loan. */
final class LedgerWords {

	private static final Map<String, DocumentType> DOCUMENTS = Map.ofEntries(entry("居民身份证", DocumentType.RESIDENT_ID),
			entry("身份证", DocumentType.RESIDENT_ID), entry("二代身份证", DocumentType.RESIDENT_ID),
			entry("第二代居民身份证", DocumentType.RESIDENT_ID), entry("中华人民共和国居民身份证", DocumentType.RESIDENT_ID),
			entry("身份证号", DocumentType.RESIDENT_ID), entry("身份证号码", DocumentType.RESIDENT_ID),
			entry("军官证", DocumentType.MILITARY_OFFICER_ID), entry("军人证", DocumentType.MILITARY_OFFICER_ID),
			entry("士官证", DocumentType.MILITARY_OFFICER_ID), entry("军人身份证件", DocumentType.MILITARY_OFFICER_ID),
			entry("警官证", DocumentType.POLICE_OFFICER_ID), entry("武警警官证", DocumentType.POLICE_OFFICER_ID),
			entry("护照", DocumentType.PASSPORT), entry("外国护照", DocumentType.PASSPORT),
			entry("中国护照", DocumentType.PASSPORT), entry("外籍护照", DocumentType.PASSPORT),
			entry("港澳通行证", DocumentType.HK_MACAU_PERMIT), entry("港澳居民来往内地通行证", DocumentType.HK_MACAU_PERMIT),
			entry("回乡证", DocumentType.HK_MACAU_PERMIT), entry("港澳居民通行证", DocumentType.HK_MACAU_PERMIT),
			entry("台胞证", DocumentType.TAIWAN_PERMIT), entry("台湾居民来往大陆通行证", DocumentType.TAIWAN_PERMIT),
			entry("台湾通行证", DocumentType.TAIWAN_PERMIT), entry("台湾居民通行证", DocumentType.TAIWAN_PERMIT),
			entry("外国人永久居留身份证", DocumentType.FOREIGNER_RESIDENCE_PERMIT),
			entry("外国人永久居留证", DocumentType.FOREIGNER_RESIDENCE_PERMIT),
			entry("外国人居留证", DocumentType.FOREIGNER_RESIDENCE_PERMIT),
			entry("统一社会信用代码", DocumentType.SOCIAL_CREDIT_CODE), entry("营业执照", DocumentType.SOCIAL_CREDIT_CODE),
			entry("社会信用代码", DocumentType.SOCIAL_CREDIT_CODE), entry("统一社会信用代码证", DocumentType.SOCIAL_CREDIT_CODE),
			entry("企业营业执照", DocumentType.SOCIAL_CREDIT_CODE), entry("其他", DocumentType.OTHER),
			entry("其他证件", DocumentType.OTHER), entry("户口本", DocumentType.OTHER), entry("户口簿", DocumentType.OTHER),
			entry("港澳居民居住证", DocumentType.OTHER), entry("台湾居民居住证", DocumentType.OTHER),
			entry("港澳台居民居住证", DocumentType.OTHER), entry("出生医学证明", DocumentType.OTHER));

	private static final Map<String, PaymentMethod> METHODS = Map.ofEntries(entry("一次性", PaymentMethod.LUMP_SUM),
			entry("一次性付款", PaymentMethod.LUMP_SUM), entry("一次付清", PaymentMethod.LUMP_SUM),
			entry("一次性付清", PaymentMethod.LUMP_SUM), entry("全款", PaymentMethod.LUMP_SUM),
			entry("全额付款", PaymentMethod.LUMP_SUM), entry("全额", PaymentMethod.LUMP_SUM),
			entry("全款付清", PaymentMethod.LUMP_SUM), entry("现金一次性", PaymentMethod.LUMP_SUM),
			entry("一次性全款", PaymentMethod.LUMP_SUM), entry("分期", PaymentMethod.INSTALMENTS),
			entry("分期付款", PaymentMethod.INSTALMENTS), entry("分期付", PaymentMethod.INSTALMENTS),
			entry("商业贷款", PaymentMethod.COMMERCIAL_LOAN), entry("商贷", PaymentMethod.COMMERCIAL_LOAN),
			entry("商业", PaymentMethod.COMMERCIAL_LOAN), entry("商业按揭", PaymentMethod.COMMERCIAL_LOAN),
			entry("纯商贷", PaymentMethod.COMMERCIAL_LOAN), entry("商业性贷款", PaymentMethod.COMMERCIAL_LOAN),
			entry("银行贷款", PaymentMethod.COMMERCIAL_LOAN), entry("商业银行贷款", PaymentMethod.COMMERCIAL_LOAN),
			entry("公积金贷款", PaymentMethod.FUND_LOAN), entry("公积金", PaymentMethod.FUND_LOAN),
			entry("公积金按揭", PaymentMethod.FUND_LOAN), entry("纯公积金", PaymentMethod.FUND_LOAN),
			entry("住房公积金贷款", PaymentMethod.FUND_LOAN), entry("公积金贷", PaymentMethod.FUND_LOAN),
			entry("组合贷款", PaymentMethod.COMBINED_LOAN), entry("组合", PaymentMethod.COMBINED_LOAN),
			entry("组合贷", PaymentMethod.COMBINED_LOAN), entry("组合按揭", PaymentMethod.COMBINED_LOAN),
			entry("商业+公积金", PaymentMethod.COMBINED_LOAN), entry("公积金+商业", PaymentMethod.COMBINED_LOAN),
			entry("商贷+公积金", PaymentMethod.COMBINED_LOAN), entry("公积金+商贷", PaymentMethod.COMBINED_LOAN),
			entry("组合式贷款", PaymentMethod.COMBINED_LOAN));

	/** Words that say there is a loan, but not which. */
	private static final Set<String> SOME_LOAN = Set.of("按揭", "按揭贷款", "按揭付款", "银行按揭", "贷款", "银行按揭贷款");

	private static final Set<String> NO_LOAN = Set.of("", "无", "-", "--", "/", "不贷款", "无贷款", "一次性", "分期", "全款", "一次性付款",
			"分期付款");

	private static final Pattern RESIDENT = Pattern.compile("\\d{15}|\\d{17}[\\dX]");

	private static final Pattern CREDIT = Pattern.compile("[1-9A-HJ-NPQRTUWXY]\\d{7}[0-9A-Z]{10}");

	private static final Pattern HK_MACAU = Pattern.compile("[HM]\\d{8}(\\d{2})?");

	private static final Pattern TAIWAN = Pattern.compile("\\d{8}");

	private static final Pattern PASSPORT = Pattern.compile("[A-Z]{1,2}\\d{6,9}");

	private static final Pattern COMPANY = Pattern.compile(".*(公司|集团|企业|合作社|事务所|中心|厂|合伙\\)?)$");

	private LedgerWords() {
	}

	static Optional<DocumentType> documentType(String written) {
		return Optional.ofNullable(DOCUMENTS.get(CellTexts.word(written)));
	}

	/** Guesses the type from the number where the ledger does not say it. */
	static DocumentType guessedType(String number, String name) {
		if (COMPANY.matcher(name).matches() && CREDIT.matcher(number).matches()) {
			return DocumentType.SOCIAL_CREDIT_CODE;
		}
		if (RESIDENT.matcher(number).matches()) {
			return DocumentType.RESIDENT_ID;
		}
		if (HK_MACAU.matcher(number).matches()) {
			return DocumentType.HK_MACAU_PERMIT;
		}
		if (TAIWAN.matcher(number).matches()) {
			return DocumentType.TAIWAN_PERMIT;
		}
		if (PASSPORT.matcher(number).matches()) {
			return DocumentType.PASSPORT;
		}
		return CREDIT.matcher(number).matches() ? DocumentType.SOCIAL_CREDIT_CODE : DocumentType.RESIDENT_ID;
	}

	static Optional<PaymentMethod> method(String written) {
		return Optional.ofNullable(METHODS.get(CellTexts.word(written).replace("＋", "+")));
	}

	static boolean isSomeLoan(String written) {
		return SOME_LOAN.contains(CellTexts.word(written));
	}

	static boolean saysLoan(String written) {
		return !NO_LOAN.contains(CellTexts.word(written));
	}

}
