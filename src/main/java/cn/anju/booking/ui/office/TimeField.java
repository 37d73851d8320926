package cn.anju.booking.ui.office;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** A time of the day, written 09:30; 9, 930 and 9：30 are understood. */
class TimeField extends TextField {

	private static final long serialVersionUID = 1L;

	private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:\\uFF1A.]\\s*(\\d{2})|(\\d{2}))?");

	private static final int LAST_HOUR = 23;

	private static final int LAST_MINUTE = 59;

	TimeField(String label, @Nullable LocalTime value) {
		super(label);
		addClassName("aj-time");
		setPlaceholder("09:00");
		setRequiredIndicatorVisible(true);
		getElement().setAttribute("inputmode", "numeric");
		if (value != null) {
			set(value);
		}
		addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				time().ifPresent(this::set);
			}
		});
	}

	private void set(LocalTime value) {
		setValue("%02d:%02d".formatted(value.getHour(), value.getMinute()));
	}

	/** The time; nothing where none is written. */
	Optional<LocalTime> time() {
		Matcher written = TIME.matcher(getValue().strip());
		if (!written.matches()) {
			return Optional.empty();
		}
		String minutes = (written.group(2) != null) ? written.group(2) : written.group(3);
		int hour = Integer.parseInt(written.group(1));
		int minute = (minutes != null) ? Integer.parseInt(minutes) : 0;
		return (hour <= LAST_HOUR && minute <= LAST_MINUTE) ? Optional.of(LocalTime.of(hour, minute))
				: Optional.empty();
	}

}
