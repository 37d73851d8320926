package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.AbsenceDesk;
import cn.anju.care.CareBoard;
import cn.anju.care.CareGroup;
import cn.anju.care.CareInbox;
import cn.anju.care.CareLoad;
import cn.anju.care.CareQuery;
import cn.anju.care.CaseWatch;
import cn.anju.core.Lookout;
import cn.anju.core.Roles;
import cn.anju.shell.PageHeader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The supervisor's board: load and age, what is late with its running clock, who is away
 * and what was promised.
 */
@Route("office/care/board")
@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int MOST_LATE = 20;

	private final transient CareBoard board;

	private final transient CareInbox inbox;

	private final transient CaseWatch watch;

	private final PageHeader header;

	private final LoadsPanel loads;

	private final LateCases late;

	private final AwayPanel away;

	private final OpenPromises promises;

	private transient Lookout.@Nullable Watching watching;

	BoardView(CareBoard board, CareInbox inbox, CaseDeskParts parts, AbsenceDesk absences, CaseWatch watch) {
		this.board = board;
		this.inbox = inbox;
		this.watch = watch;
		this.loads = new LoadsPanel(parts.words());
		this.late = new LateCases(parts.words());
		this.away = new AwayPanel(absences, parts.words(), this::show);
		this.promises = new OpenPromises(parts);
		NativeButton macros = new NativeButton(getTranslation("care.office.macros"),
				(_) -> new MacrosDialog(parts.macros()).open());
		macros.addClassNames("aj-btn", "aj-btn-outline");
		this.header = new PageHeader(getPageTitle(), macros);
		Div main = new Div(this.loads, this.late);
		main.addClassName("aj-file-main");
		Div beside = new Div(this.away, this.promises);
		beside.addClassName("aj-file-side");
		Div columns = new Div(main, beside);
		columns.addClassName("aj-file-columns");
		add(this.header, new CareTabs(CareTabs.BOARD), columns);
		addClassName("aj-care-board");
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.office.board");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		CareQuery query = new CareQuery(CareGroup.LATE, "");
		List<CareLoad> now = this.board.loads();
		int all = this.inbox.count(query);
		this.header.sub(getTranslation("care.office.board.sub", now.stream().mapToInt(CareLoad::open).sum(),
				InboxTabs.written(all)));
		this.loads.show(now);
		this.late.show(this.inbox.page(query, 0, MOST_LATE), all);
		this.away.show();
		this.promises.show();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		UI ui = event.getUI();
		this.watching = this.watch.watchAll(() -> ui.access(this::show));
	}

	@Override
	protected void onDetach(DetachEvent event) {
		super.onDetach(event);
		if (this.watching != null) {
			this.watching.end();
			this.watching = null;
		}
	}

}
