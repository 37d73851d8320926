package cn.anju.shell;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * One of a few, all seen at once: radio buttons of the browser that look like chips.
 *
 * @param <E> what is chosen
 */
@Tag("fieldset")
public class Choice<E extends Enum<E>> extends Component {

	private static final long serialVersionUID = 1L;

	private final Class<E> type;

	private final List<Element> radios;

	private E value;

	private transient Consumer<E> chosen = (_) -> {
	};

	/**
	 * Makes a choice.
	 * @param label what is asked for
	 * @param values what there is, in order
	 * @param name gives the words of each
	 * @param first what is chosen at the beginning
	 */
	public Choice(String label, List<E> values, Function<E, String> name, E first) {
		this.type = first.getDeclaringClass();
		this.value = first;
		getElement().setAttribute("class", "aj-choice");
		getElement().appendChild(new Element("legend").setText(label));
		String group = "choice-" + UUID.randomUUID();
		this.radios = values.stream().map((each) -> radio(group, each)).toList();
		for (int i = 0; i < values.size(); i++) {
			Element words = new Element("span").setText(name.apply(values.get(i)));
			getElement().appendChild(new Element("label").appendChild(this.radios.get(i), words));
		}
		getElement()
			.addEventListener("change", (event) -> take(event.getEventData().get("event.target.value").asString()))
			.addEventData("event.target.value");
		show();
	}

	private static Element radio(String group, Enum<?> each) {
		return new Element("input").setAttribute("type", "radio")
			.setAttribute("name", group)
			.setAttribute("value", each.name());
	}

	private void take(String name) {
		this.value = Enum.valueOf(this.type, name);
		this.chosen.accept(this.value);
	}

	private void show() {
		for (Element radio : this.radios) {
			radio.setProperty("checked", this.value.name().equals(radio.getAttribute("value")));
		}
	}

	/**
	 * Hears what is chosen.
	 * @param listener told after each choice
	 */
	public void onChoice(Consumer<E> listener) {
		this.chosen = listener;
	}

	/**
	 * Chooses.
	 * @param next one of the values
	 */
	public void setValue(E next) {
		this.value = next;
		show();
	}

	/**
	 * Gives what is chosen.
	 * @return one of the values
	 */
	public E getValue() {
		return this.value;
	}

	/**
	 * Names what is kept of it in the browser as long as it is not sent ({@link Draft}).
	 * @param name the name within its form
	 */
	public void draft(String name) {
		this.radios.forEach((radio) -> radio.setAttribute("data-draft", name));
	}

}
