package cn.anju.care.ui.office;

import java.util.Optional;

import cn.anju.care.Case;
import cn.anju.care.CaseFile;
import cn.anju.care.CaseWatch;
import cn.anju.care.GroupDesk;
import cn.anju.care.GroupSearch;
import cn.anju.care.Severity;
import cn.anju.core.Lookout;
import cn.anju.core.Subject;
import cn.anju.core.Roles;
import cn.anju.shell.PageHeader;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Everything about one case on one page, followed as others change it. */
@Route("office/care/:id")
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
@StyleSheet("context://anju/care-office.css")
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskParts parts;

	private final transient CaseWatch watch;

	private final transient GroupDesk groups;

	private final transient GroupSearch search;

	private final transient GroupWords groupWords;

	private final CaseActions actions;

	private final OfferBanner offer;

	private final CaseSteps steps = new CaseSteps();

	private final TargetList targets;

	private final CasePeople people;

	private final PromisesPanel promises;

	private final Div badges = new Div();

	private final Div similar = new Div();

	private transient @Nullable CaseConversation conversation;

	private transient @Nullable CaseComposer composer;

	private transient Lookout.@Nullable Watching watching;

	private long id;

	private String title = "";

	CaseView(CaseDeskParts parts, CaseWatch watch, GroupDesk groups, GroupSearch search, GroupWords groupWords) {
		this.parts = parts;
		this.watch = watch;
		this.groups = groups;
		this.search = search;
		this.groupWords = groupWords;
		this.actions = new CaseActions(parts, false, this::show);
		this.offer = new OfferBanner(parts, this.actions.hands());
		this.targets = new TargetList(parts.words());
		this.people = new CasePeople(parts);
		this.promises = new PromisesPanel(parts.words(), this.actions.talk());
		this.badges.addClassName("aj-care-badges");
		addClassNames("aj-file", "aj-care-case");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = event.getRouteParameters()
			.get("id")
			.filter((asked) -> asked.matches("\\d{1,18}"))
			.map(Long::parseLong)
			.orElseThrow(NotFoundException::new);
		CaseFile file = this.parts.desk().file(this.id).orElseThrow(NotFoundException::new);
		this.title = file.one().number() + " " + file.one().title();
		build(file.one());
		show(file);
		follow();
	}

	private void build(Case one) {
		CaseConversation talk = new CaseConversation(this.parts.words());
		CaseComposer writing = new CaseComposer(this.parts, one, this::show);
		this.conversation = talk;
		this.composer = writing;
		Section way = panel(this.steps, this.actions);
		way.addClassName("aj-care-way");
		Section said = panel(new H2(getTranslation("care.office.talk")), talk, writing);
		said.addClassName("aj-care-said");
		Div main = new Div(this.offer, way, said);
		main.addClassName("aj-file-main");
		Div beside = new Div(panel(new H2(getTranslation("care.office.clock")), this.targets), this.people,
				this.promises, this.similar);
		beside.addClassName("aj-file-side");
		Div columns = new Div(main, beside);
		columns.addClassName("aj-file-columns");
		PageHeader header = PageHeader.below("office/care", getTranslation("care.menu.office"), one.title(),
				one.number());
		header.add(this.badges);
		showSimilar(one);
		removeAll();
		add(header, columns, new CareKeys("arnscph?", this::pressed));
	}

	private static Section panel(com.vaadin.flow.component.Component... parts) {
		Section panel = new Section(parts);
		panel.addClassNames("aj-panel", "aj-file-panel");
		return panel;
	}

	/** Others with the same cause are looked for while something can be done about it. */
	private void showSimilar(Case one) {
		this.similar.removeAll();
		if (one.state().isOpen() && one.type().takesNineSteps()) {
			this.similar
				.add(new SimilarCases(one.id(), this.groups, this.search, this.groupWords, () -> showSimilar(one)));
		}
	}

	/** As it stands now; whoever may not see it any more keeps what was typed. */
	private void show() {
		Optional<CaseFile> file = this.parts.desk().file(this.id);
		file.ifPresent(this::show);
	}

	private void show(CaseFile file) {
		Case one = file.one();
		this.parts.inbox().readAbout(new Subject("case", one.id()));
		CaseDeskWords words = this.parts.words();
		this.badges.removeAll();
		if (one.severity() != Severity.NORMAL) {
			this.badges.add(new StateBadge((one.severity() == Severity.MAJOR) ? State.LATE : State.NEED,
					words.word("severity", one.severity())));
		}
		this.badges.add(new StateBadge(words.glyph(one, file.targets()), words.state(one.state())));
		this.actions.show(file, this.parts.desk().mayAct(one.id()));
		this.offer.show(file);
		this.steps.show(file);
		this.targets.show(file);
		this.people.show(file);
		this.promises.show(file);
		if (this.conversation != null) {
			this.conversation.show(file);
		}
	}

	private void pressed(String key) {
		CaseComposer writing = this.composer;
		switch (key) {
			case "?" -> new CareKeyHelp().open();
			case "r", "n" -> {
				if (writing != null) {
					writing.write("n".equals(key));
				}
			}
			default -> this.actions.pressed(key);
		}
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		follow();
	}

	@Override
	protected void onDetach(DetachEvent event) {
		super.onDetach(event);
		unfollow();
	}

	private void follow() {
		unfollow();
		UI ui = getUI().orElse(null);
		if (ui != null && isAttached()) {
			this.watching = this.watch.watch(this.id, () -> ui.access(() -> show()));
		}
	}

	private void unfollow() {
		if (this.watching != null) {
			this.watching.end();
			this.watching = null;
		}
	}

}
