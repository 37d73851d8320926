package cn.anju.care.ui.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import cn.anju.care.CareRefusal;
import cn.anju.care.CaseFile;
import cn.anju.care.CaseIntake;
import cn.anju.care.CaseIntake.Caller;
import cn.anju.care.ChannelType;
import cn.anju.care.NewIntake;
import cn.anju.core.PhoneNumber;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.identity.IdentityRefusal;
import cn.anju.identity.ProjectName;
import cn.anju.purchase.FoundPurchase;
import cn.anju.shell.Problem;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** Writes down what somebody comes with; a refusal keeps everything that was typed. */
class IntakeForm extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 10;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_PLACE = 120;

	private static final int LONGEST_PHONE = 40;

	private static final String BETWEEN_NAMES = "[、,，\\s]+";

	private final transient CaseIntake intake;

	private final transient CaseDeskWords words;

	private final transient Consumer<List<CaseFile>> taken;

	private final CallerSearch search;

	private final Select<ChannelType> channel = new Select<>();

	private final TextField reporter = new TextField();

	private final Div names = new Div();

	private final Select<ProjectName> project = new Select<>();

	private final TextField place = new TextField();

	private final TextField phone = new TextField();

	private final List<IntakeItem> items = new ArrayList<>();

	private final Div matters = new Div();

	private final NativeButton more;

	private final Problem problem = new Problem();

	private final Button save = new Button();

	IntakeForm(CaseIntake intake, CaseDeskWords words, Consumer<List<CaseFile>> taken) {
		this.intake = intake;
		this.words = words;
		this.taken = taken;
		this.search = new CallerSearch(intake, words, this::fit, this::unknown);
		this.more = new NativeButton(getTranslation("care.office.intake.more"), (_) -> addItem().lead());
		this.more.addClassNames("aj-btn", "aj-btn-quiet");
		addClassNames("aj-panel", "aj-intake");
		prepareFields();
		this.names.addClassName("names");
		this.matters.addClassName("matters");
		Div who = new Div(this.reporter, this.channel, this.project, this.place, this.phone, this.names);
		who.addClassName("who");
		Div foot = new Div(this.more, this.save);
		foot.addClassName("foot");
		add(this.problem, this.search, who, this.matters, foot);
		addItem();
		fit(null);
	}

	private void prepareFields() {
		this.channel.setLabel(getTranslation("care.office.field.channel"));
		this.channel.setItems(Arrays.stream(ChannelType.values()).filter((one) -> one != ChannelType.ONLINE).toList());
		this.channel.setItemLabelGenerator((one) -> (one != null) ? this.words.word("channel", one) : "");
		this.channel.setValue(ChannelType.PHONE);
		this.reporter.setLabel(getTranslation("care.office.field.reporter"));
		this.reporter.setMaxLength(LONGEST_NAME);
		this.reporter.setRequiredIndicatorVisible(true);
		this.reporter.addValueChangeListener((_) -> this.reporter.setInvalid(false));
		List<ProjectName> projects = this.intake.projects();
		this.project.setLabel(getTranslation("care.office.field.project"));
		this.project.setItems(projects);
		this.project.setItemLabelGenerator((one) -> (one != null) ? one.name() : "");
		this.project.setRequiredIndicatorVisible(true);
		this.project.addValueChangeListener((_) -> this.project.setInvalid(false));
		if (projects.size() == 1) {
			this.project.setValue(projects.getFirst());
		}
		this.place.setLabel(getTranslation("care.office.field.place"));
		this.place.setMaxLength(LONGEST_PLACE);
		this.phone.setLabel(getTranslation("care.office.field.phone"));
		this.phone.setMaxLength(LONGEST_PHONE);
		this.phone.getElement().setAttribute("inputmode", "tel");
		this.phone.addValueChangeListener((_) -> this.phone.setInvalid(false));
		this.save.setText(getTranslation("care.office.intake.save"));
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.setDisableOnClick(true);
		this.save.addClickListener((_) -> save());
		this.save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
	}

	/** The number that nobody was found by is the one to call back. */
	private void unknown(String typed) {
		boolean goesOn = typed.startsWith(this.phone.getValue());
		if (goesOn && PhoneNumber.parse(typed).isPresent()) {
			this.phone.setValue(typed);
		}
	}

	/** A home knows its people with their phones, its project and its place. */
	private void fit(@Nullable Caller caller) {
		this.phone.setVisible(caller == null);
		this.project.setVisible(caller == null);
		this.place.setVisible(caller == null);
		this.names.removeAll();
		if (caller == null) {
			return;
		}
		List<String> people = List.of(caller.home().names().split(BETWEEN_NAMES));
		this.reporter.setValue(people.getFirst());
		if (people.size() > 1) {
			people.forEach((name) -> this.names.add(name(name)));
		}
		this.items.getFirst().lead();
	}

	private NativeButton name(String name) {
		NativeButton choose = new NativeButton(name, (_) -> this.reporter.setValue(name));
		choose.addClassName("aj-chip");
		return choose;
	}

	/** Takes a home that another page leads from. */
	void preset(Caller caller) {
		this.search.choose(caller);
	}

	private IntakeItem addItem() {
		List<IntakeItem> its = this.items;
		IntakeItem[] made = new IntakeItem[1];
		IntakeItem item = new IntakeItem(this.words, () -> remove(made[0]));
		made[0] = item;
		its.add(item);
		this.matters.add(item);
		number();
		return item;
	}

	private void remove(IntakeItem item) {
		this.items.remove(item);
		this.matters.remove(item);
		number();
	}

	private void number() {
		for (int i = 0; i < this.items.size(); i++) {
			this.items.get(i).number(i + 1, this.items.size());
		}
		this.more.setVisible(this.items.size() < MOST);
	}

	private void save() {
		this.problem.quiet();
		try {
			if (isComplete()) {
				this.taken.accept(this.intake.take(written()));
			}
		}
		catch (Refused refused) {
			this.problem.say(refused);
			if (refused.reason() == CareRefusal.NAME) {
				this.reporter.setInvalid(true);
			}
			if (refused.reason() == IdentityRefusal.PHONE) {
				this.phone.setInvalid(true);
				this.phone.focus();
			}
		}
		finally {
			this.save.setEnabled(true);
		}
	}

	/** Marks what is missing and leads to the first of it. */
	private boolean isComplete() {
		boolean named = mark(this.reporter.getValue().isBlank(), this.reporter);
		boolean placed = mark(this.search.caller() == null && this.project.isEmpty(), this.project);
		List<IntakeItem> unfinished = this.items.stream().filter((item) -> !item.isComplete()).toList();
		if (!named) {
			this.reporter.focus();
		}
		else if (!placed) {
			this.project.focus();
		}
		else {
			unfinished.stream().findFirst().ifPresent(IntakeItem::lead);
		}
		return named && placed && unfinished.isEmpty();
	}

	private boolean mark(boolean missing, com.vaadin.flow.component.HasValidation field) {
		if (missing) {
			field.setErrorMessage(getTranslation("shell.field.missing"));
			field.setInvalid(true);
		}
		return !missing;
	}

	private NewIntake written() {
		Optional<FoundPurchase> home = Optional.ofNullable(this.search.caller()).map(Caller::home);
		ProjectId where = home.map(FoundPurchase::project).orElseGet(() -> this.project.getValue().id());
		return new NewIntake(this.channel.getValue(), where, home.map(FoundPurchase::purchase).orElse(null),
				home.isPresent() ? "" : this.place.getValue(), this.reporter.getValue(),
				home.isPresent() ? null : phone(), this.items.stream().map(IntakeItem::item).toList());
	}

	private @Nullable PhoneNumber phone() {
		String typed = this.phone.getValue().strip();
		return typed.isEmpty() ? null : PhoneNumber.parse(typed).orElseThrow(() -> new Refused(IdentityRefusal.PHONE));
	}

}
