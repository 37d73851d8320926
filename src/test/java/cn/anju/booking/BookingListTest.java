package cn.anju.booking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import cn.anju.SettableClock;
import cn.anju.core.ProjectId;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The list that is taken to the door. */
@BookingTest
class BookingListTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

	@Autowired
	private BookingList list;

	@Autowired
	private AppointmentDesk desk;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TestBookings bookings;

	@Autowired
	private SettableClock clock;

	private BookingCalendar calendar;

	private Sample home;

	private Appointment first;

	@BeforeEach
	void two_homes_come_on_a_day() {
		this.clock.set(TODAY, LocalTime.of(10, 0));
		ProjectId project = this.purchases.project();
		this.calendar = this.bookings.calendar(project, 2);
		this.home = this.bookings.home(project, "=𠮷田", "欧阳听雨");
		this.first = this.desk.book(this.calendar.id(), this.home.id().value(),
				this.bookings.slot(this.calendar, DAY, 10, 0));
		this.desk.book(this.calendar.id(), this.bookings.home(project, "沐晴").id().value(),
				this.bookings.slot(this.calendar, DAY.plusDays(1), 15, 0));
	}

	@Test
	void the_sheet_has_a_row_for_each_who_comes_and_no_number_of_a_person() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.list.write(this.calendar.id(), DAY, DAY.plusDays(1), Locale.SIMPLIFIED_CHINESE, out);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<List<String>> rows = workbook.getFirstSheet()
				.read()
				.stream()
				.map((row) -> row.stream().map((cell) -> cell.getText()).toList())
				.toList();
			assertThat(rows).hasSize(3);
			assertThat(rows.getFirst()).containsExactly("日期", "时间", "房号", "姓名", "状态", "备注", "预约码");
			assertThat(rows.get(1)).contains("10:00–11:30", "=𠮷田、欧阳听雨", "已预约", this.first.code());
			assertThat(rows).allSatisfy((row) -> assertThat(String.join(" ", row))
				.doesNotContain(this.home.buyer().phone(), this.home.buyer().document()));
		}
	}

	@Test
	void the_paper_says_the_same_also_in_rare_characters() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.list.print(this.calendar.id(), DAY, DAY, Locale.SIMPLIFIED_CHINESE, out);
		try (PDDocument printed = Loader.loadPDF(out.toByteArray())) {
			String text = new PDFTextStripper().getText(printed).replaceAll("\\s", "");
			assertThat(text).contains("验房名单12月21日周一", "10:00–11:30", "𠮷田", this.first.code(), "共1户")
				.doesNotContain("沐晴", this.home.buyer().phone());
			assertThat(printed.getPage(0).getMediaBox().getWidth())
				.isGreaterThan(printed.getPage(0).getMediaBox().getHeight());
		}
	}

}
