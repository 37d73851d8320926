package cn.anju.care;

import java.util.List;

import cn.anju.intake.Column;

/** The columns of a table of messages, with the headings that mailboxes give them. */
final class MessageColumns {

	static final String NUMBER = "number";

	static final String REPORTER = "reporter";

	static final String TITLE = "title";

	static final String TIME = "time";

	static final String TEXT = "text";

	static final String REPLY = "reply";

	static final String REPLIED_AT = "repliedAt";

	static final String LIKES = "likes";

	static final String TYPE = "type";

	static final String CATEGORY = "category";

	static final String CHANNEL = "channel";

	static final String PROJECT = "project";

	static final String BUILDING = "building";

	static final String ENTRANCE = "entrance";

	static final String UNIT_NO = "unitNo";

	static final String CONTRACT_NO = "contractNo";

	static final List<Column> ALL = List.of(column(NUMBER).asIdentifying(), column(REPORTER).asIdentifying(),
			column(TITLE).asIdentifying(), column(TIME).asRequired().asIdentifying(),
			column(TEXT).asRequired().asIdentifying(), column(REPLY), column(REPLIED_AT), column(LIKES), column(TYPE),
			column(CATEGORY), column(CHANNEL), column(PROJECT), column(BUILDING), column(ENTRANCE), column(UNIT_NO),
			column(CONTRACT_NO));

	private MessageColumns() {
	}

	private static Column column(String key) {
		return Column.of(key, MessageWords.SHIPPED.headings(key));
	}

}
