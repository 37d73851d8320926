package cn.anju.care.ui.office;

import java.util.Optional;

import cn.anju.care.Case;
import cn.anju.core.PhoneNumber;
import cn.anju.shell.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * The phone of whoever came with a case, masked until somebody calls back, which is
 * recorded (D-04).
 */
class CallerPhone extends Div {

	private static final long serialVersionUID = 1L;

	private final transient CaseDeskParts parts;

	private final transient Case one;

	private CallerPhone(CaseDeskParts parts, Case one, String masked) {
		this.parts = parts;
		this.one = one;
		NativeButton dial = new NativeButton("", (_) -> dial());
		dial.add(new Icon("phone"), new Span(getTranslation("care.office.phone.dial")));
		dial.addClassNames("aj-btn", "aj-btn-outline");
		dial.setAriaLabel(getTranslation("care.office.phone.dial-whom", one.reporter()));
		Span number = new Span(masked);
		number.addClassName("number");
		addClassName("aj-care-phone");
		add(number, dial);
	}

	/** Nothing where no number was given. */
	static Optional<CallerPhone> of(CaseDeskParts parts, Case one) {
		return parts.callers().masked(one.id()).map((masked) -> new CallerPhone(parts, one, masked));
	}

	/** A phone dials at once; at a desk the number is shown, to be typed or clicked. */
	private void dial() {
		PhoneNumber phone = this.parts.callers()
			.reveal(this.one.id(), getTranslation("care.office.phone.purpose", this.one.number()));
		String address = "tel:" + phone.digits();
		Anchor link = new Anchor(address, "");
		link.add(new Icon("phone"), new Span(phone.digits()));
		link.addClassNames("aj-btn", "aj-btn-outline");
		link.getElement().setAttribute("router-ignore", true);
		link.setAriaLabel(getTranslation("care.office.phone.dial-whom", this.one.reporter()) + " " + phone.digits());
		removeAll();
		add(link);
		link.getElement()
			.executeJs("this.focus();if(matchMedia('(pointer:coarse)').matches){window.location.href=$0}", address);
	}

}
