package cn.anju.care.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.SettableClock;
import cn.anju.care.CareTest;
import cn.anju.care.TestCases;
import cn.anju.care.warranty.MyWarranties;
import cn.anju.care.warranty.WarrantyDesk;
import cn.anju.care.warranty.WarrantyPart;
import cn.anju.care.warranty.WarrantyWallet;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.purchase.MilestoneDesk;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.PurchaseEntry;
import cn.anju.purchase.PurchaseRefusal;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.purchase.ui.OwnerHomeCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** A clerk types in the day of acceptance, and the owner reads what is covered (E15). */
@CareTest
class WarrantyViewsTest extends SpringBrowserlessTest {

	private static final LocalDate ACCEPTED = LocalDate.of(2026, 12, 21);

	@Autowired
	private MilestoneDesk milestones;

	@Autowired
	private MyWarranties mine;

	@Autowired
	private WarrantyDesk desk;

	@Autowired
	private PurchaseDesk files;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private Set<OwnerHomeCard> cards;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private TestCases.Looked looked;

	private PurchaseId purchase;

	@BeforeEach
	void a_home_that_is_handed_over_today() {
		UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
		this.clock.set(ACCEPTED, LocalTime.of(15, 0));
		this.looked = this.world.home(ACCEPTED.minusDays(90));
		this.purchase = this.looked.home().id();
		this.world.staffIs(this.looked.specialist(), "林若水");
	}

	@Test
	void E15_the_owner_sees_until_when_each_part_is_covered_once_the_home_was_accepted() {
		owner();
		assertThat(page()).contains("收房后这里会有质保期限");
		assertThat(card()).isEmpty();
		this.world.staffIs(this.looked.specialist(), "林若水");
		this.milestones.delivered(this.purchase, ACCEPTED);
		owner();
		assertThat(page()).contains("16 个部位在保", "12月21日 周一 收房", "屋面防水 · 厨卫等防水 · 外墙防渗漏", "保到 2031年12月21日", "还有约 5 年",
				"保 5 年", "保 2 个采暖期", "还有约 6 个月", "《建设工程质量管理条例》第四十条第（二）项", "设计使用年限内都保");
		assertThat(card().orElseThrow().date()).startsWith("2027年2月21日");
		this.clock.set(LocalDate.of(2027, 2, 22), LocalTime.of(9, 0));
		owner();
		assertThat(page()).contains("15 个部位在保", "已过保：2月21日");
	}

	@Test
	void a_day_that_cannot_be_is_refused_beside_the_field_and_a_correction_stays_on_record() {
		office();
		assertThat(page()).contains("还没有登记交付日期");
		write("登记交付日期", null);
		assertThat(day().isInvalid()).isTrue();
		assertThat(day().getErrorMessage()).contains("请填交付日期，例如");
		day().setValue(ACCEPTED.minusDays(91));
		save();
		assertThat(day().isInvalid()).isTrue();
		assertThat(day().getErrorMessage()).contains("不能早于签约日");
		day().setValue(ACCEPTED.minusDays(1));
		save();
		assertThat(page()).contains("12月20日 周日 交付，16 个部位在保");
		write("更正交付日期", ACCEPTED);
		assertThat(page()).contains("12月21日 周一 交付");
		assertThat(this.files.history(this.purchase)).extracting(PurchaseEntry::textKey)
			.startsWith("purchase.history.delivered-corrected", "purchase.history.delivered");
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.milestones.delivered(this.purchase, ACCEPTED.plusDays(1)))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(PurchaseRefusal.DELIVERED_IN_FUTURE));
	}

	@Test
	void D_01_nobody_reads_or_writes_about_somebody_elses_home() {
		this.milestones.delivered(this.purchase, ACCEPTED);
		assertThat(this.desk.of(this.purchase).flatMap((wallet) -> wallet.of(WarrantyPart.WET_ROOM))).isPresent();
		TestCases.Looked other = this.world.home(ACCEPTED.minusDays(80));
		this.world.ownerIs(other.home());
		assertThat(this.mine.of(this.purchase)).isEmpty();
		assertThat(this.mine.of(other.home().id())).contains(new WarrantyWallet(null, List.of()));
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(new ProjectId(404))));
		assertThat(this.desk.of(this.purchase)).isEmpty();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.milestones.delivered(this.purchase, ACCEPTED.minusDays(2)));
	}

	private Optional<HomeCard> card() {
		return this.cards.stream()
			.flatMap((card) -> card.card(this.purchase, Locale.SIMPLIFIED_CHINESE).stream())
			.filter((card) -> card.path().startsWith("my/warranty"))
			.findFirst();
	}

	private void write(String verb, @Nullable LocalDate day) {
		test($(NativeButton.class).withText(verb).single()).click();
		day().setValue(day);
		save();
	}

	private DatePicker day() {
		return $(DatePicker.class, $(Dialog.class).single()).single();
	}

	private void save() {
		test($(Button.class, $(Dialog.class).single()).withText("保存").single()).click();
	}

	private void owner() {
		this.world.ownerIs(this.looked.home());
		UI.getCurrent().navigate("my/warranty");
		roundTrip();
	}

	private void office() {
		UI.getCurrent().navigate("office/purchases/" + this.purchase);
		roundTrip();
	}

	private static String page() {
		return UI.getCurrent()
			.getInternals()
			.getActiveRouterTargetsChain()
			.stream()
			.map((shown) -> shown.getElement().getTextRecursively())
			.collect(Collectors.joining());
	}

}
