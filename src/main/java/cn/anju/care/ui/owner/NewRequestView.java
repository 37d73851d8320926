package cn.anju.care.ui.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.care.MyCase;
import cn.anju.care.MyCases;
import cn.anju.care.NewItem;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import cn.anju.identity.IdentitySettings;
import cn.anju.purchase.MyHome;
import cn.anju.purchase.MyPurchases;
import cn.anju.purchase.ui.ChosenHome;
import cn.anju.shell.Draft;
import cn.anju.shell.EmptyState;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import cn.anju.shell.Problem;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reporting one matter or several: what is typed survives a lost connection, and
 * the answer is a number and a name.
 */
@Route("my/requests/new")
@RolesAllowed(Roles.OWNER)
@StyleSheet("context://anju/care.css")
class NewRequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 10;

	private final transient MyCases cases;

	private final transient MyPurchases purchases;

	private final transient CurrentOwner owner;

	private final transient JsonMapper json;

	private final String hotline;

	private final Div matters = new Div();

	private final Problem problem = new Problem();

	private final List<ItemFields> items = new ArrayList<>();

	private final NativeButton more;

	private @Nullable HomeChoice choice;

	private transient List<MyHome> homes = List.of();

	private transient @Nullable MyHome home;

	NewRequestView(MyCases cases, MyPurchases purchases, CurrentOwner owner, JsonMapper json,
			IdentitySettings settings) {
		this.cases = cases;
		this.purchases = purchases;
		this.owner = owner;
		this.json = json;
		this.hotline = settings.hotline();
		this.more = new NativeButton(getTranslation("care.new.more"), (_) -> {
			addItem();
			this.items.getLast().focus();
		});
		this.more.addClassNames("aj-btn", "aj-btn-text");
		addClassName("aj-new-request");
		getElement().setAttribute("data-with-photos", true);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		this.matters.removeAll();
		this.items.clear();
		this.homes = this.purchases.homes();
		add(new OwnerTop(getPageTitle(), "my/requests"));
		Optional<MyHome> chosen = ChosenHome.among(this.homes);
		if (chosen.isEmpty()) {
			add(new EmptyState("talk", getTranslation("care.new.no-home"), getTranslation("care.new.no-home-text")),
					new OwnerHelp(this.hotline));
			return;
		}
		this.home = chosen.get();
		if (this.homes.size() > 1) {
			HomeChoice choice = new HomeChoice(this.homes, chosen.get(), (other) -> this.home = other);
			this.choice = choice;
			add(choice);
		}
		else {
			Paragraph about = new Paragraph(chosen.get().unitLabel());
			about.addClassNames("aj-summary", "aj-muted");
			add(about);
		}
		addItem();
		NativeButton send = new NativeButton(getTranslation("care.new.send"), (_) -> send());
		send.addClassNames("aj-btn", "aj-btn-primary");
		send.getElement().setAttribute("data-sends", true);
		Div actions = new Div(this.problem, send, new Paragraph(getTranslation("care.new.hint")));
		actions.addClassName("aj-request-send");
		add(this.matters, this.more, actions, new OwnerHelp(this.hotline));
	}

	private void addItem() {
		ItemFields[] fields = new ItemFields[1];
		fields[0] = new ItemFields(() -> remove(fields[0]));
		this.items.add(fields[0]);
		this.matters.add(fields[0]);
		number();
	}

	private void remove(ItemFields fields) {
		this.items.remove(fields);
		this.matters.remove(fields);
		number();
		this.more.focus();
	}

	private void number() {
		for (int i = 0; i < this.items.size(); i++) {
			this.items.get(i).number(i, this.items.size());
		}
		this.more.setVisible(this.items.size() < MOST);
	}

	private void send() {
		this.problem.quiet();
		try {
			report();
		}
		catch (Refused refused) {
			// what was typed stays where it is
			this.problem.say(getTranslation(refused.reason().key(), refused.facts().toArray()));
			this.items.stream().filter(ItemFields::isBlank).findFirst().ifPresent(ItemFields::focus);
		}
	}

	private void report() {
		PurchaseId purchase = Optional.ofNullable(this.home).orElseThrow().purchase();
		List<NewItem> said = this.items.stream().map(ItemFields::item).toList();
		List<MyCase> reported = this.cases.report(purchase, said);
		Draft.forget(UI.getCurrent(), draftKey());
		String numbers = reported.stream()
			.map((my) -> my.one().number())
			.collect(Collectors.joining(getTranslation("care.my.and")));
		Toasts.done(
				getTranslation("care.new.done", numbers, reported.getFirst().one().responsibility().handler().name()));
		UI.getCurrent()
			.navigate((reported.size() == 1) ? "my/requests/" + reported.getFirst().one().id() : "my/requests");
	}

	@Override
	protected void onAttach(AttachEvent event) {
		if (this.home != null) {
			Draft.keep(this, draftKey());
		}
	}

	private String draftKey() {
		return this.owner.accountId().value() + "-request";
	}

	/** Told by the browser: what was typed the last time and not sent. */
	@ClientCallable
	void restore(String kept) {
		Map<String, String> fields = fields(kept);
		if (this.choice != null) {
			this.choice.choose(fields.getOrDefault("home", ""));
		}
		int count = (int) fields.keySet().stream().filter((name) -> name.endsWith(".words")).count();
		while (this.items.size() < Math.min(count, MOST)) {
			addItem();
		}
		for (int i = 0; i < this.items.size(); i++) {
			this.items.get(i).restore(fields, i);
		}
		if (this.items.stream().anyMatch((item) -> !item.isBlank())) {
			Toasts.done(getTranslation("care.new.restored"));
		}
	}

	private Map<String, String> fields(String kept) {
		try {
			return this.json.readValue(kept, new TypeReference<Map<String, String>>() {
			});
		}
		catch (JacksonException _) {
			// nobody but the owner's browser has written it; what cannot be read is no
			// loss
			return Map.of();
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("care.new.title");
	}

}
