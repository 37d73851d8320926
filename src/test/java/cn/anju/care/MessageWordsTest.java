package cn.anju.care;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a message is and what it is about, as far as words tell. */
class MessageWordsTest {

	private final MessageWords words = MessageWords.SHIPPED;

	@ParameterizedTest(name = "R-265 {0} {1}: {2}, {3}")
	@CsvSource({ "投诉物业乱收费, 电梯也坏了, COMPLAINT, PROPERTY_SERVICE", "关于增加路灯的建议, 小区北门太黑, SUGGESTION, PLANNING",
			"咨询公积金贷款, 请问首付多少, ENQUIRY, PAYMENT", "三栋, 卫生间漏水没人管, COMPLAINT, HOUSE_QUALITY",
			"网签, 什么时候备案, ENQUIRY, CONTRACT", "申请停车位, 两辆车, APPLICATION, PLANNING", "精装房, 地板和橱柜都好, ENQUIRY, FIT_OUT",
			"你好, 在吗, ENQUIRY, OTHER", "置业顾问, 当初的优惠和宣传不一样, ENQUIRY, SALES" })
	void words_tell_type_and_category(String subject, String text, CaseType type, CaseCategory category) {
		assertThat(this.words.type(List.of("", ""), subject, text)).isEqualTo(type);
		assertThat(this.words.category(List.of("", ""), subject, text)).isEqualTo(category);
	}

	@Test
	void R_265_a_column_for_it_says_more_than_words() {
		assertThat(this.words.type(List.of("建议类", ""), "投诉", "漏水")).isEqualTo(CaseType.SUGGESTION);
		assertThat(this.words.type(List.of("房屋质量", "咨询"), "投诉", "漏水")).isEqualTo(CaseType.ENQUIRY);
		assertThat(this.words.category(List.of("物业服务", ""), "墙面开裂", "漏水")).isEqualTo(CaseCategory.PROPERTY_SERVICE);
		assertThat(this.words.category(List.of("其他", ""), "墙面开裂", "漏水")).isEqualTo(CaseCategory.OTHER);
		assertThat(this.words.category(List.of("城乡建设", ""), "墙面开裂", "漏水")).isEqualTo(CaseCategory.HOUSE_QUALITY);
	}

	@Test
	void R_267_a_column_says_how_it_came() {
		assertThat(this.words.channel("来电（12345）")).isEqualTo(ChannelType.PHONE);
		assertThat(this.words.channel("物业转")).isEqualTo(ChannelType.PROPERTY_COMPANY);
		assertThat(this.words.channel("")).isEqualTo(ChannelType.WEBSITE);
	}

	@Test
	void a_reply_that_is_none_is_known() {
		assertThat(List.of("无", " 暂无 回复", "-", "N/A", "／")).allMatch(this.words::isNoReply);
		assertThat(this.words.isNoReply("无法受理")).isFalse();
	}

}
