package cn.anju.procedure.ui.office;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

import cn.anju.core.PurchaseId;
import cn.anju.procedure.QueueItem;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.ui.RunGist;
import cn.anju.procedure.ui.RunPanels;
import cn.anju.procedure.ui.RunWords;
import cn.anju.shell.EmptyState;
import cn.anju.shell.Icon;
import cn.anju.shell.StateBadge;

/** The entry that is open beside the list; above the list on a narrow screen. */
class QueueDetail extends Aside {

	private static final long serialVersionUID = 1L;

	private final transient RunPanels panels;

	private final transient RunWords words;

	private final transient QueueWords said;

	private final transient Runnable closed;

	private @Nullable RunGist gist;

	private @Nullable String path;

	QueueDetail(RunPanels panels, RunWords words, Runnable closed) {
		this.panels = panels;
		this.words = words;
		this.said = new QueueWords(words);
		this.closed = closed;
		addClassNames("aj-panel", "aj-queue-detail");
		getElement().setAttribute("aria-label", words.text("procedure.queue.detail"));
		nothing();
	}

	/** Says that nothing is open. */
	void nothing() {
		this.gist = null;
		this.path = null;
		removeAll();
		removeClassName("open");
		add(new EmptyState("queue", this.words.text("procedure.queue.nothing-open"),
				this.words.text("procedure.queue.nothing-open.hint")));
	}

	/** Says that what was open has left the queue. */
	void gone() {
		nothing();
		removeAll();
		addClassName("open");
		add(back(), new EmptyState("queue", this.words.text("procedure.queue.gone"),
				this.words.text("procedure.queue.gone.hint")));
	}

	/**
	 * Shows an entry whose work is done on another page.
	 * @param item the entry
	 * @param path where; nothing if its module has no page
	 */
	void show(QueueItem item, @Nullable String path) {
		nothing();
		removeAll();
		addClassName("open");
		Paragraph task = new Paragraph(this.said.task(item));
		Paragraph about = new Paragraph(this.said.about(item));
		about.addClassNames("aj-muted", "aj-small");
		Div body = new Div(task, about);
		body.addClassNames("aj-gist-body", "aj-queue-elsewhere");
		add(back(), head(item, null), body);
		this.path = path;
		if (path != null) {
			NativeButton open = new NativeButton("", (_) -> forward());
			open.add(new Span(this.words.text("procedure.queue.open")));
			open.getElement().appendChild(new Element("kbd").setText("E"));
			open.addClassNames("aj-btn", "aj-btn-primary");
			Div actions = new Div(open);
			actions.addClassName("aj-run-actions");
			add(actions);
		}
	}

	/**
	 * Shows the entry of a run.
	 * @param item the entry
	 * @param run the run; none if it has just ended
	 * @param changed called after the run was moved
	 */
	void show(QueueItem item, @Nullable RunDetails run, Runnable changed) {
		nothing();
		removeAll();
		addClassName("open");
		add(back(), head(item, run));
		if (run != null) {
			RunGist shown = this.panels.gist(run, changed);
			this.gist = shown;
			add(shown);
		}
		else {
			add(new Paragraph(this.said.task(item)));
		}
	}

	private NativeButton back() {
		NativeButton back = new NativeButton(this.words.text("procedure.queue.back"), (_) -> this.closed.run());
		back.addComponentAsFirst(new Icon("back"));
		back.addClassNames("aj-btn", "aj-btn-text", "aj-queue-back");
		return back;
	}

	private Div head(QueueItem item, @Nullable RunDetails run) {
		Div gap = new Div();
		gap.addClassName("aj-grow");
		Div line = new Div((run != null) ? new StateBadge(this.words.state(run), this.words.stateWord(run))
				: new StateBadge(this.said.state(item), this.said.due(item)), gap);
		line.addClassName("aj-row");
		PurchaseId purchase = item.entry().purchase();
		if (purchase != null) {
			Anchor file = new Anchor("office/purchases/" + purchase.value(), this.words.text("procedure.queue.file"));
			file.addClassName("aj-small");
			line.add(file);
		}
		Paragraph names = new Paragraph(this.said.names(item));
		names.addClassNames("aj-muted", "aj-small");
		Div head = new Div(line, new H2(this.said.unit(item)), names);
		head.addClassName("aj-queue-detail-head");
		return head;
	}

	void forward() {
		if (this.gist != null) {
			this.gist.forward();
		}
		else if (this.path != null) {
			UI.getCurrent().navigate(this.path);
		}
	}

	void hold() {
		if (this.gist != null) {
			this.gist.hold();
		}
	}

}
