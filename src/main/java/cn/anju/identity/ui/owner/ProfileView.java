package cn.anju.identity.ui.owner;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.core.Actor;
import cn.anju.core.Days;
import cn.anju.core.PersonId;
import cn.anju.core.Roles;
import cn.anju.identity.IdentitySettings;
import cn.anju.identity.PersonRead;
import cn.anju.identity.PersonSummary;
import cn.anju.identity.owners.MyAccount;
import cn.anju.identity.ui.ReadingLinks;
import cn.anju.shell.Chinese;
import cn.anju.shell.OwnerHelp;
import cn.anju.shell.OwnerTop;
import cn.anju.shell.ProfileSection;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

/**
 * The owner's own data: who is registered, who looked at it, and signing out everywhere.
 */
@Route("my/profile")
@RolesAllowed(Roles.OWNER)
@Menu(title = "identity.menu.profile", icon = "person", order = 90)
@StyleSheet("context://anju/identity.css")
class ProfileView extends Div implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient MyAccount account;

	private final transient Days days;

	private final transient IdentitySettings settings;

	private final transient AuthenticationContext authentication;

	private final transient List<ProfileSection> others;

	private final Div body = new Div();

	ProfileView(MyAccount account, Days days, IdentitySettings settings, AuthenticationContext authentication,
			List<ProfileSection> others) {
		this.others = others;
		this.account = account;
		this.days = days;
		this.settings = settings;
		this.authentication = authentication;
		addClassName("aj-profile");
		add(new OwnerTop(getPageTitle(), "my"), this.body);
		show();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("identity.profile.title");
	}

	private void show() {
		List<PersonSummary> persons = this.account.persons();
		this.body.removeAll();
		this.body.add(persons(persons));
		if (this.account.canAddPerson()) {
			this.body.add(addPerson());
		}
		this.others.forEach(
				(other) -> other.section().ifPresent((content) -> this.body.add(section(other.titleKey(), content))));
		this.body.add(reading(), reads(persons), everywhere(), new OwnerHelp(this.settings.hotline()));
		Chinese.mark(this.body.getElement(), getLocale());
	}

	private Section section(String titleKey, Component... content) {
		H2 title = new H2(getTranslation(titleKey));
		title.addClassName("aj-profile-title");
		Section section = new Section(title);
		section.addClassNames("aj-card", "aj-profile-card");
		section.add(content);
		return section;
	}

	private Section persons(List<PersonSummary> persons) {
		Section section = section("identity.profile.persons");
		for (PersonSummary person : persons) {
			DescriptionList facts = new DescriptionList();
			facts.addClassName("aj-facts");
			facts.add(new DescriptionList.Term(getTranslation("identity.accounts.name")),
					new DescriptionList.Description(person.name()),
					new DescriptionList.Term(getTranslation(person.type().key())),
					new DescriptionList.Description(person.maskedNumber()));
			String phone = person.maskedPhone();
			if (phone != null) {
				facts.add(new DescriptionList.Term(getTranslation("identity.profile.phone")),
						new DescriptionList.Description(phone));
			}
			section.add(facts);
		}
		section.add(hint(getTranslation("identity.profile.change-hint")));
		return section;
	}

	private static Paragraph hint(String text) {
		Paragraph hint = new Paragraph(text);
		hint.addClassNames("aj-muted", "aj-small");
		return hint;
	}

	private Section addPerson() {
		Input tail = new Input();
		tail.setId("tail");
		tail.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "24");
		tail.addClassName("aj-profile-input");
		NativeLabel label = new NativeLabel(getTranslation("identity.profile.tail"));
		label.setFor(tail);
		NativeButton add = new NativeButton(getTranslation("identity.profile.add"), (_) -> bind(tail.getValue()));
		add.addClassNames("aj-btn", "aj-btn-primary");
		return section("identity.profile.add-title", hint(getTranslation("identity.profile.add-text")), label, tail,
				add);
	}

	private void bind(String tail) {
		this.account.addPerson(tail);
		Toasts.done(getTranslation("identity.profile.added"));
		show();
	}

	private Section reading() {
		Div links = new Div();
		links.addClassName("aj-profile-reading");
		ReadingLinks.to("my/profile").forEach((link) -> {
			link.addClassNames("aj-btn", "aj-btn-quiet");
			links.add(link);
		});
		return section("identity.profile.reading", links);
	}

	private Section reads(List<PersonSummary> persons) {
		List<PersonRead> reads = this.account.reads();
		if (reads.isEmpty()) {
			return section("identity.profile.reads-title", hint(getTranslation("identity.profile.reads-none")));
		}
		Map<PersonId, PersonSummary> byId = persons.stream()
			.collect(Collectors.toMap(PersonSummary::id, Function.identity()));
		UnorderedList list = new UnorderedList();
		list.addClassName("aj-profile-reads");
		reads.forEach((read) -> list.add(read(read, byId.get(read.person()))));
		return section("identity.profile.reads-title", list);
	}

	private ListItem read(PersonRead read, @org.jspecify.annotations.Nullable PersonSummary person) {
		Span when = new Span(this.days.written(read.at(), getLocale()));
		when.addClassNames("aj-muted", "aj-small");
		String key = read.phoneToo() ? "identity.profile.read-both" : "identity.profile.read-document";
		String whose = (person != null) ? person.name() : "";
		return new ListItem(when, new Paragraph(getTranslation(key, reader(read.by()), whose, read.purpose())));
	}

	private String reader(Actor by) {
		return switch (by.kind()) {
			case STAFF -> by.name();
			case OWNER -> getTranslation("identity.profile.reader-self");
			case CLOCK, IMPORT -> getTranslation("identity.profile.reader-system");
		};
	}

	private Section everywhere() {
		NativeButton button = new NativeButton(getTranslation("identity.profile.everywhere"),
				(_) -> signOutEverywhere());
		button.addClassNames("aj-btn", "aj-btn-outline");
		NativeButton here = new NativeButton(getTranslation("identity.menu-item.sign-out"),
				(_) -> this.authentication.logout());
		here.addClassNames("aj-btn", "aj-btn-outline");
		return section("identity.profile.everywhere-title", here,
				hint(getTranslation("identity.profile.everywhere-text")), button);
	}

	private void signOutEverywhere() {
		this.account.signOutEverywhere();
		this.authentication.logout();
	}

}
