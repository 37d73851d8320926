package cn.anju.booking;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;

import cn.anju.core.Texts;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.stereotype.Component;

/**
 * Writes an appointment as an iCalendar file (RFC 5545): the UID stays, the sequence
 * grows, and a cancelled one takes its entry away again.
 */
@Component
public class CalendarFile {

	// lines have at most 75 octets, and a Chinese character has three
	private static final int FOLD = 24;

	private static final Duration DAY_BEFORE = Duration.ofDays(-1);

	private static final Duration ON_THE_WAY = Duration.ofHours(-2);

	private final Texts texts;

	private final Clock clock;

	CalendarFile(Texts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Writes the file.
	 * @param one the appointment
	 * @param locale the language of its words
	 * @return the whole file, lines ended and folded as the standard says
	 */
	public String of(MyAppointment one, Locale locale) {
		boolean stands = one.appointment().state().isLive();
		Calendar file = new Calendar().withProdId("-//Anju//Anju//" + locale.getLanguage().toUpperCase(Locale.ROOT))
			.withProperty(ImmutableVersion.VERSION_2_0)
			.withProperty(ImmutableCalScale.GREGORIAN)
			.withProperty(stands ? ImmutableMethod.PUBLISH : ImmutableMethod.CANCEL)
			.getFluentTarget();
		String zone = this.clock.getZone().getId();
		file.add(Objects.requireNonNull(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone), zone)
			.getVTimeZone());
		file.add(event(one, stands, locale));
		return written(file);
	}

	private static String written(Calendar file) {
		StringWriter out = new StringWriter();
		try {
			new CalendarOutputter(false, FOLD).output(file, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString();
	}

	private VEvent event(MyAppointment one, boolean stands, Locale locale) {
		Appointment appointment = one.appointment();
		VEvent event = new VEvent(false);
		event.add(new Uid("appointment-" + appointment.id() + "@anju"));
		event.add(new DtStamp(this.clock.instant()));
		event.add(new LastModified(this.clock.instant()));
		event.add(new Sequence(appointment.sequence()));
		event.add(stands ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
		event.add(new DtStart<ZonedDateTime>(appointment.startsAt().atZone(this.clock.getZone())));
		event.add(new DtEnd<ZonedDateTime>(appointment.endsAt().atZone(this.clock.getZone())));
		event.add(new Summary(this.texts.of(locale, "booking.file.summary",
				this.texts.of(locale, one.textKey() + ".name"), one.subject().label())));
		event.add(new Location(one.place().in(locale)));
		event.add(new Description(this.texts.of(locale, "booking.file.description",
				this.texts.of(locale, one.textKey() + ".bring"), appointment.code())));
		if (stands) {
			event.add(alarm(DAY_BEFORE, locale));
			event.add(alarm(ON_THE_WAY, locale));
		}
		return event;
	}

	private VAlarm alarm(Duration before, Locale locale) {
		VAlarm alarm = new VAlarm();
		alarm.add(new Trigger(before));
		alarm.add(ImmutableAction.DISPLAY);
		alarm.add(new Description(this.texts.of(locale, "booking.file.alarm")));
		return alarm;
	}

}
