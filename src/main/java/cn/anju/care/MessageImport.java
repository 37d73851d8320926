package cn.anju.care;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.anju.core.CoreSettings;
import cn.anju.identity.ProjectScope;
import cn.anju.intake.Column;
import cn.anju.intake.Examination;
import cn.anju.intake.ImportKind;
import cn.anju.intake.RowCells;
import cn.anju.property.PropertyCatalog;
import cn.anju.purchase.LivePurchases;

import org.springframework.stereotype.Component;

/**
 * Messages from a mailbox or another department as a file: they become cases, and the
 * inbox of a department that moves over is filled.
 */
@Component
class MessageImport implements ImportKind<Message> {

	private static final int TITLE = 60;

	private final PropertyCatalog catalog;

	private final LivePurchases purchases;

	private final Receivers receivers;

	private final MessageSources sources;

	private final MessageStore store;

	private final Clock clock;

	private final CoreSettings core;

	MessageImport(PropertyCatalog catalog, LivePurchases purchases, Receivers receivers, MessageSources sources,
			MessageStore store, Clock clock, CoreSettings core) {
		this.catalog = catalog;
		this.purchases = purchases;
		this.receivers = receivers;
		this.sources = sources;
		this.store = store;
		this.clock = clock;
		this.core = core;
	}

	@Override
	public String name() {
		return "cases";
	}

	@Override
	public String textPrefix() {
		return "care.import";
	}

	@Override
	public int order() {
		return 30;
	}

	/** A mailbox does not know of projects. */
	@Override
	public boolean asksForProject() {
		return true;
	}

	@Override
	public List<Column> columns() {
		return MessageColumns.ALL;
	}

	/** The number and the subject, or how the message begins. */
	@Override
	public String title(RowCells cells) {
		return Stream
			.of(cells.text(MessageColumns.NUMBER), cells.text(MessageColumns.TITLE), cells.text(MessageColumns.TEXT))
			.map(CleanText::line)
			.filter((text) -> !text.isEmpty())
			.limit(2)
			.map((text) -> CleanText.cut(text, TITLE))
			.collect(Collectors.joining(" "));
	}

	@Override
	public String number(RowCells cells) {
		return cells.code(MessageColumns.NUMBER);
	}

	@Override
	public Examination<Message> open() {
		return open(ProjectScope.ALL);
	}

	@Override
	public Examination<Message> open(ProjectScope scope) {
		return new MessageExamination(new MessageProjects(this.catalog.projects(), scope),
				new MessageHomes(this.purchases, this.catalog), new MessageReceivers(this.receivers), this.sources,
				this.store, this.clock, this.core.zone());
	}

}
