package cn.anju.care;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import cn.anju.intake.Finding;
import cn.anju.intake.TestTables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One row of a table of messages by itself. */
class MessageReaderTest {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final List<String> HEADINGS = List.of("留言编号", "留言用户", "留言主题", "留言时间", "留言详情", "答复意见", "答复时间", "点赞数");

	@Test
	void a_dirty_row_becomes_a_message() {
		Message message = read("A1024 ", "\tU0008\n", "\n咨询\t交房", "2020/1/6 12:09", "\n\t\t\u3000请问何时交房？\r\n",
				"已回复：下月。", "2020年1月9日", "12")
			.message();
		assertThat(message).extracting(Message::number, Message::reporter, Message::title, Message::words)
			.containsExactly("A1024", "U0008", "咨询 交房", "请问何时交房？");
		assertThat(message.at()).isEqualTo(at("2020-01-06T12:09"));
		assertThat(message.reply()).isEqualTo(new Message.Reply("已回复：下月。", at("2020-01-09T00:00")));
		assertThat(message.likes()).isEqualTo(12);
		assertThat(message.channel()).isEqualTo(ChannelType.WEBSITE);
	}

	@Test
	void without_text_or_time_it_is_rejected() {
		assertThat(reasons(read("1", "张三", "主题", null, "\u3000\n\t", null, null, null))).containsExactly("missing-time",
				"missing-text");
		assertThat(reasons(read("1", "张三", "主题", "昨天", "内容", null, null, null))).containsExactly("unreadable-time");
		assertThat(reasons(read("1", "张三", "主题", "2031-01-01", "内容", null, null, null))).containsExactly("future-time");
	}

	@Test
	void a_long_subject_is_cut_between_characters_and_stays_whole_before_the_text() {
		String subject = "𠮷".repeat(70);
		MessageReader.Read read = read("1", "张三", subject, "2020-01-06", "内容", null, null, null);
		assertThat(read.message().title()).isEqualTo("𠮷".repeat(59) + "…");
		assertThat(read.message().words()).isEqualTo(subject + "\n\n内容");
		assertThat(warnings(read)).containsExactly("title-long");
	}

	@Test
	void a_long_text_is_kept_whole() {
		String text = "漏水".repeat(10_000);
		assertThat(read("1", "张三", null, "2020-01-06", text, null, null, null).message().words()).isEqualTo(text);
	}

	@Test
	void a_message_without_subject_is_called_by_its_first_sentence_and_one_without_name_has_one() {
		Message message = read("1", null, null, "2020-01-06", "三栋漏水。已经一个月。", null, null, null).message();
		assertThat(message.title()).isEqualTo("三栋漏水");
		assertThat(message.reporter()).isNotBlank();
	}

	@Test
	void without_a_number_name_time_and_text_tell_it_from_others() {
		String first = read(null, "张三", "a", "2020/1/6 8:00", "内容", null, null, "1").message().number();
		assertThat(read(null, "张三", "b", "2020-01-06 08:00:00", "\t内容\n", "答", null, "2").message().number())
			.isEqualTo(first)
			.startsWith("#")
			.hasSizeLessThan(64);
		assertThat(read(null, "李四", "a", "2020/1/6 8:00", "内容", null, null, null).message().number())
			.isNotEqualTo(first);
	}

	@Test
	void a_reply_is_never_before_its_message_and_says_so() {
		MessageReader.Read undated = read("1", "张三", "a", "2020-01-06", "内容", "答", null, null);
		assertThat(undated.message().reply()).isEqualTo(new Message.Reply("答", at("2020-01-06T00:00")));
		assertThat(warnings(undated)).containsExactly("reply-undated");
		MessageReader.Read early = read("1", "张三", "a", "2020-01-06", "内容", "答", "2019-01-01", null);
		assertThat(early.message().reply()).isEqualTo(new Message.Reply("答", at("2020-01-06T00:00")));
		assertThat(warnings(early)).containsExactly("reply-out-of-order");
		assertThat(read("1", "张三", "a", "2020-01-06", "内容", "暂无回复", "2020-01-07", null).message().reply()).isNull();
	}

	@Test
	void headings_of_other_mailboxes_are_known_too() {
		var rows = TestTables.rows(MessageColumns.ALL,
				List.of("No.", "User Name", "Subject", "Time", "Content", "Reply", "Reply Time", "Likes", "所属项目", "房间"),
				new Object[] { 7, "Ann", "Hi", "2020-01-06 8:00", "text", "yes", "2020-01-06 9:00", 3, "晴川苑",
						"3栋301" });
		Message message = MessageReader.read(rows.getFirst(), ZONE, at("2026-01-01T00:00")).message();
		assertThat(message).extracting(Message::number, Message::reporter, Message::title, Message::likes)
			.containsExactly("7", "Ann", "Hi", 3);
		assertThat(MessageReader.projectName(rows.getFirst())).isEqualTo("晴川苑");
	}

	private static MessageReader.Read read(Object... cells) {
		return MessageReader.read(TestTables.rows(MessageColumns.ALL, HEADINGS, cells).getFirst(), ZONE,
				at("2026-01-01T00:00"));
	}

	private static List<String> reasons(MessageReader.Read read) {
		return read.reasons().stream().map(Finding::code).toList();
	}

	private static List<String> warnings(MessageReader.Read read) {
		return read.warnings().stream().map(Finding::code).toList();
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

}
