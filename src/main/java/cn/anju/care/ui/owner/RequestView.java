package cn.anju.care.ui.owner;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.anju.care.Case;
import cn.anju.care.CaseEntry;
import cn.anju.care.CaseState.Action;
import cn.anju.care.CaseWatch;
import cn.anju.care.MyCaseFile;
import cn.anju.care.MyCases;
import cn.anju.care.NewPhoto;
import cn.anju.core.Lookout;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.IdentitySettings;
import cn.anju.messaging.MyNotices;
import cn.anju.shell.Alert;
import cn.anju.shell.Draft;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One case: who has it, the clock, the conversation, and what only the owner can say. */
@Route("my/requests")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/care.css")
class RequestView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final Set<CaseEntry.Kind> LAID_BEFORE = EnumSet.of(CaseEntry.Kind.PROPOSED, CaseEntry.Kind.RESOLVED,
			CaseEntry.Kind.EXPLAINED);

	private final transient MyCases cases;

	private final transient CaseWatch watch;

	private final transient MyNotices notices;

	private final transient RequestWords words;

	private final transient CurrentOwner owner;

	private final transient JsonMapper json;

	private final String hotline;

	private final Div present = new Div();

	private final Div after = new Div();

	private @Nullable Composer composer;

	private long id;

	private String title = "";

	private transient Lookout.@Nullable Watching watching;

	RequestView(MyCases cases, CaseWatch watch, MyNotices notices, RequestWords words, CurrentOwner owner,
			JsonMapper json, IdentitySettings settings) {
		this.cases = cases;
		this.watch = watch;
		this.notices = notices;
		this.words = words;
		this.owner = owner;
		this.json = json;
		this.hotline = settings.hotline();
		addClassName("aj-request");
	}

	@Override
	public void setParameter(BeforeEvent event, Long wanted) {
		this.id = wanted;
		MyCaseFile file = read();
		this.notices.readAbout(new Subject("case", wanted));
		this.title = file.head().one().title();
		removeAll();
		Composer writing = new Composer(this.words.handler(file.head().one()), this::say);
		this.composer = writing;
		add(new OwnerTop(this.title, "my/requests"), this.present, this.after, new OwnerHelp(this.hotline), writing);
		show(file);
	}

	private MyCaseFile read() {
		return this.cases.file(this.id).orElseThrow(NotFoundException::new);
	}

	/** What was typed and not sent stays. */
	private void show(MyCaseFile file) {
		Case one = file.head().one();
		this.present.removeAll();
		this.present.add(new ClockCard(file, this.words, this::escalate), new AnswerPanel(file, lastWord(file),
				this.cases.mayReopen(this.id), draftKey(), this.cases, () -> show(read()), this::done));
		if (!file.promises().isEmpty()) {
			this.present.add(new PromiseList(file.promises(), this.words));
		}
		this.present.add(new Conversation(file, this.words));
		this.after.removeAll();
		if (!file.goesOnAs().isEmpty()) {
			this.after.add(link("my/requests/" + one.outcome().mergedInto(),
					getTranslation("care.my.goes-on", file.goesOnAs())));
		}
		file.survey()
			.filter((survey) -> survey.score() == null)
			.ifPresent((_) -> this.after.add(link("my/requests/" + this.id + "/rate", getTranslation("care.my.rate"))));
		if (one.state().allows(Action.WITHDRAW, one.type()) && !one.state().awaitsOwner()) {
			this.after.add(withdraw());
		}
		Optional.ofNullable(this.composer).ifPresent((writing) -> {
			writing.named(this.words.handler(one));
			writing.setVisible(one.state().isOpen());
		});
	}

	/** The plan, the result or the answer that lies before the owner. */
	private static String lastWord(MyCaseFile file) {
		return file.entries()
			.stream()
			.filter((entry) -> LAID_BEFORE.contains(entry.kind()))
			.map(CaseEntry::words)
			.reduce((_, later) -> later)
			.orElse("");
	}

	private Paragraph link(String path, String text) {
		Anchor link = new Anchor(path, text);
		link.getElement().setAttribute("router-link", true);
		link.addClassNames("aj-btn", "aj-btn-outline");
		Paragraph line = new Paragraph(link);
		line.addClassName("aj-request-link");
		return line;
	}

	/** Giving up is asked twice: the button says what follows. */
	private Paragraph withdraw() {
		Paragraph line = new Paragraph();
		line.addClassName("aj-request-link");
		NativeButton button = new NativeButton(getTranslation("care.my.withdraw"));
		button.addClassNames("aj-btn", "aj-btn-text");
		button.addClickListener((_) -> {
			NativeButton sure = new NativeButton(getTranslation("care.my.withdraw-sure"), (_) -> {
				this.cases.withdraw(this.id, "");
				done(getTranslation("care.my.withdrawn"));
			});
			sure.addClassNames("aj-btn", "aj-btn-outline");
			NativeButton not = new NativeButton(getTranslation("shell.cancel"), (_) -> show(read()));
			not.addClassNames("aj-btn", "aj-btn-text");
			line.removeAll();
			line.add(sure, not);
			sure.focus();
		});
		line.add(button);
		return line;
	}

	private void say(String said, List<NewPhoto> photos) {
		Alert.current().ifPresent(Alert::quiet);
		this.cases.say(this.id, said, photos);
		Draft.forget(UI.getCurrent(), draftKey());
		Optional.ofNullable(this.composer).ifPresent(Composer::empty);
		show(read());
		getElement().executeJs("this.querySelector('.aj-talk')?.lastElementChild?.scrollIntoView({block: 'center'})");
	}

	private void escalate() {
		try {
			this.cases.escalate(this.id);
		}
		finally {
			show(read());
		}
		Toasts.done(getTranslation("care.my.escalated"));
	}

	private void done(String text) {
		show(read());
		Toasts.done(text);
	}

	private String draftKey() {
		return this.owner.accountId().value() + "-case-" + this.id;
	}

	/** Told by the browser: what was typed the last time and not sent. */
	@ClientCallable
	void restore(String kept) {
		Object typed = this.json.readValue(kept, Map.class).get("words");
		if (typed instanceof String said) {
			Optional.ofNullable(this.composer).ifPresent((writing) -> writing.write(said));
		}
	}

	@Override
	protected void onAttach(AttachEvent event) {
		Draft.keep(this, draftKey());
		UI ui = event.getUI();
		this.watching = this.watch.watch(this.id, () -> ui.access(this::follow));
	}

	/** The purchase may have been taken from this phone meanwhile. */
	private void follow() {
		try {
			this.cases.file(this.id).ifPresent(this::refresh);
		}
		catch (Refused _) {
			UI.getCurrent().getPage().reload();
		}
	}

	/** An answer that is being written is not taken away. */
	private void refresh(MyCaseFile file) {
		boolean answering = this.present.getChildren()
			.filter(AnswerPanel.class::isInstance)
			.map(AnswerPanel.class::cast)
			.anyMatch(AnswerPanel::isAsking);
		if (!answering) {
			show(file);
		}
	}

	@Override
	protected void onDetach(DetachEvent event) {
		if (this.watching != null) {
			this.watching.end();
			this.watching = null;
		}
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
