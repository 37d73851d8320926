package cn.anju.purchase.ui.office;

import com.vaadin.flow.component.textfield.TextArea;

/** Where a clerk writes why. */
class ReasonField extends TextArea {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST = 300;

	ReasonField(String label) {
		super(label);
		setRequiredIndicatorVisible(true);
		setMaxLength(LONGEST);
		setWidthFull();
	}

}
