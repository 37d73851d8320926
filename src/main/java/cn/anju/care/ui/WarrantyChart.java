package cn.anju.care.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import cn.anju.care.warranty.Warranty;
import cn.anju.care.warranty.WarrantyWallet;
import cn.anju.core.Days;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/**
 * The warranties of a home as one picture: parts that are covered alike share a bar, and
 * all bars share one axis from the acceptance to the latest end, with today on it.
 */
@StyleSheet("context://anju/warranty.css")
public class WarrantyChart extends UnorderedList {

	private static final long serialVersionUID = 1L;

	private static final double PER_CENT = 100;

	private static final int DAYS_COUNTED = 60;

	private static final double DAYS_IN_A_MONTH = 30.44;

	private static final int MONTHS_COUNTED = 24;

	private static final int YEAR = 12;

	private final transient Days days;

	private final LocalDate accepted;

	private final LocalDate end;

	private final LocalDate today;

	/**
	 * Draws the picture.
	 * @param wallet the warranties of a home that was accepted
	 * @param accepted the day on which it was accepted
	 * @param days writes days, and knows today
	 */
	public WarrantyChart(WarrantyWallet wallet, LocalDate accepted, Days days) {
		this.days = days;
		this.accepted = accepted;
		this.today = days.today();
		this.end = wallet.end().orElse(accepted);
		addClassName("aj-warranty-chart");
		List<WarrantyWallet.Line> lines = wallet.lines();
		lines.stream().filter((line) -> line.covers(this.today)).forEach((line) -> add(item(line, true)));
		lines.stream().filter((line) -> !line.covers(this.today)).forEach((line) -> add(item(line, false)));
	}

	private ListItem item(WarrantyWallet.Line line, boolean covered) {
		Span parts = new Span(line.warranties()
			.stream()
			.map(this::part)
			.collect(Collectors.joining(getTranslation("care.warranty.join"))));
		parts.addClassName("parts");
		Span until = new Span(line.until()
			.map((day) -> getTranslation(covered ? "care.warranty.until" : "care.warranty.over", written(day)))
			.orElseGet(() -> getTranslation("care.warranty.design-life")));
		until.addClassName("until");
		Div head = new Div(parts, until);
		head.addClassName("head");
		ListItem item = new ListItem(head, track(line), below(line, covered));
		item.addClassName(covered ? "covered" : "over");
		return item;
	}

	private String part(Warranty one) {
		return getTranslation("care.warranty.part." + one.term().part());
	}

	private Div track(WarrantyWallet.Line line) {
		Div track = new Div();
		track.addClassName("track");
		track.getElement().setAttribute("aria-hidden", "true");
		double from = position(line.from());
		Element bar = new Element("i");
		bar.getStyle()
			.set("left", from + "%")
			.set("width", line.until().map(this::position).orElse(PER_CENT) - from + "%");
		Element now = new Element("u");
		now.getStyle().set("left", position(this.today) + "%");
		track.getElement().appendChild(bar, now);
		return track;
	}

	private Paragraph below(WarrantyWallet.Line line, boolean covered) {
		Paragraph below = new Paragraph();
		below.add(new Span(length(line.warranties().getFirst())));
		if (covered) {
			line.until().ifPresent((day) -> below.add(new Span(left(day))));
		}
		below.add(new Span(line.warranties().getFirst().term().article(getLocale())));
		line.warranties()
			.stream()
			.flatMap((one) -> one.repairs().stream())
			.forEach((repair) -> below
				.add(new Span(getTranslation("care.warranty.repaired", repair.number(), written(repair.verified())))));
		return below;
	}

	/** Days while they can be counted, then months to the nearest, then years. */
	private String left(LocalDate day) {
		long days = ChronoUnit.DAYS.between(this.today, day);
		long months = Math.round(days / DAYS_IN_A_MONTH);
		if (days <= DAYS_COUNTED) {
			return getTranslation("care.warranty.left-days", days);
		}
		return (months < MONTHS_COUNTED) ? getTranslation("care.warranty.left-months", months)
				: getTranslation("care.warranty.left-years", months / YEAR, months % YEAR);
	}

	private String length(Warranty one) {
		return getTranslation("care.warranty.length." + one.term().length().unit(), one.term().length().count());
	}

	private String written(LocalDate day) {
		return this.days.written(day, getLocale());
	}

	private double position(LocalDate day) {
		double all = Math.max(1, ChronoUnit.DAYS.between(this.accepted, this.end));
		return Math.clamp(ChronoUnit.DAYS.between(this.accepted, day) / all * PER_CENT, 0, PER_CENT);
	}

}
