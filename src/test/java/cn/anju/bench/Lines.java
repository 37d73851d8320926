package cn.anju.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import cn.anju.bench.People.Person;

/** Invents the units of some projects and the sales ledger of those that were sold. */
final class Lines {

	static final List<String> UNIT_HEADINGS = List.of("项目", "楼栋", "单元", "楼层", "房号", "户型", "建筑面积", "单价");

	static final List<String> LEDGER_HEADINGS = List.of("项目", "楼栋", "单元", "房号", "建筑面积", "单价", "合同总价", "认购书编号", "认购日期",
			"客户姓名", "证件类型", "证件号码", "手机号码", "共有人", "共有人证件类型", "共有人证件号码", "共有人手机", "合同编号", "合同签订日期", "付款方式", "首付款",
			"贷款银行", "商业贷款", "公积金贷款", "备案日期", "备案号", "置业顾问", "备注");

	private static final List<String> PROJECTS = List.of("松风明月花园", "晶都花园", "锦江雅苑", "观澜府", "云栖台", "青城里", "望江名邸", "梧桐湾",
			"天府和园", "翡翠云庭", "东篱小筑", "书香门第", "半山澜境", "浣花溪畔", "麓湖生态城", "金沙遗风");

	private static final List<String> BANKS = List.of("工商银行", "建设银行", "中国银行", "农业银行", "招商银行", "交通银行");

	private static final List<String> CONSULTANTS = List.of("周晓雯", "何志远", "唐婉清", "罗子豪", "冯佳怡");

	private static final int BUILDINGS = 8;

	private static final int FLOORS = 24;

	private static final int ON_A_FLOOR = 4;

	private final Random random;

	private final People people;

	private final List<Person> buyers = new ArrayList<>();

	private final List<Unit> units = new ArrayList<>();

	private final String number;

	private int next;

	/**
	 * Begins a ledger.
	 * @param purchases how many lines will be asked for
	 * @param number what its numbers begin with, so that two ledgers differ
	 */
	Lines(int purchases, String number) {
		this.random = new Random(number.hashCode() * 31L + purchases);
		this.people = new People(this.random.nextInt(1 << 30));
		this.number = number;
		build(purchases);
		Collections.shuffle(this.units, this.random);
	}

	private void build(int wanted) {
		for (int project = 0; this.units.size() < wanted; project++) {
			String name = PROJECTS.get(project % PROJECTS.size())
					+ ((project < PROJECTS.size()) ? "" : (1 + project / PROJECTS.size()) + "期");
			for (int place = 0; place < BUILDINGS * 2 * FLOORS * ON_A_FLOOR; place++) {
				int floor = 1 + place / ON_A_FLOOR % FLOORS;
				int entrance = place / (ON_A_FLOOR * FLOORS);
				BigDecimal area = BigDecimal.valueOf(6_000L + this.random.nextInt(12_000), 2);
				this.units.add(new Unit(name, (1 + entrance / 2) + "栋", (1 + entrance % 2) + "单元", floor,
						String.format("%02d%02d", floor, 1 + place % ON_A_FLOOR), area,
						BigDecimal.valueOf(8_000L + this.random.nextInt(17_000))));
			}
		}
	}

	List<Object[]> unitRows() {
		return this.units.stream()
			.map((unit) -> new Object[] { unit.project(), unit.building(), unit.entrance(), unit.floor(), unit.no(),
					"三室两厅", unit.area(), unit.unitPrice() })
			.toList();
	}

	/**
	 * Invents the next sold unit.
	 * @param contractedOn when the contract was signed; nothing if it was not yet
	 * @param money what was paid
	 */
	Line next(LocalDate subscribedOn, Contract contract, Money money) {
		Unit unit = this.units.get(this.next++);
		Person buyer = buyer();
		Person spouse = (buyer.documentType().equals("身份证") && this.random.nextInt(100) < 45)
				? this.people.spouse(buyer) : null;
		BigDecimal total = unit.area().multiply(unit.unitPrice()).setScale(2, RoundingMode.HALF_UP);
		Pay pay = pay(total, money);
		String subscription = this.number + String.format("-%06d", this.next);
		boolean signed = contract.on() != null;
		Object[] cells = { unit.project(), unit.building(), unit.entrance(), unit.no(), unit.area(), unit.unitPrice(),
				total, subscription, subscribedOn.toString(), buyer.name(), buyer.documentType(), buyer.document(),
				buyer.phone(), (spouse != null) ? spouse.name() : null, (spouse != null) ? spouse.documentType() : null,
				(spouse != null) ? spouse.document() : null, (spouse != null) ? spouse.phone() : null,
				signed ? "HT" + subscription : null, signed ? String.valueOf(contract.on()) : null, pay.method(),
				pay.received(), pay.bank(), pay.commercial(), pay.fund(),
				(contract.filedOn() != null) ? contract.filedOn().toString() : null,
				(contract.filedOn() != null) ? "备" + subscription : null,
				CONSULTANTS.get(this.random.nextInt(CONSULTANTS.size())), null };
		return new Line(cells, subscription, buyer, total.subtract(pay.received()), pay.bank());
	}

	/** Every eighth buys a second home. */
	private Person buyer() {
		if (!this.buyers.isEmpty() && this.random.nextInt(8) == 0) {
			return this.buyers.remove(this.random.nextInt(this.buyers.size()));
		}
		Person fresh = this.people.somebody();
		this.buyers.add(fresh);
		return fresh;
	}

	private Pay pay(BigDecimal total, Money money) {
		int kind = this.random.nextInt(100);
		if (money != Money.COMPLETE || kind < 25) {
			BigDecimal received = (money != Money.COMPLETE) ? share(total, 30 + this.random.nextInt(40)) : total;
			return new Pay((kind % 5 == 0) ? "分期付款" : "一次性付款", received, null, null, null);
		}
		BigDecimal loans = share(total, 50 + this.random.nextInt(20));
		BigDecimal down = total.subtract(loans);
		String bank = BANKS.get(this.random.nextInt(BANKS.size()));
		if (kind < 65) {
			return new Pay("商业贷款", down, bank, loans, null);
		}
		if (kind < 80) {
			return new Pay("公积金贷款", down, bank, null, loans);
		}
		BigDecimal fund = share(loans, 40);
		return new Pay("组合贷款", down, bank, loans.subtract(fund), fund);
	}

	private static BigDecimal share(BigDecimal of, int perCent) {
		return of.multiply(BigDecimal.valueOf(perCent))
			.divide(BigDecimal.valueOf(100_000), 0, RoundingMode.HALF_UP)
			.multiply(BigDecimal.valueOf(1_000));
	}

	/**
	 * What has been paid: what filing needs, a part of it, a part which Finance
	 * completes.
	 */
	enum Money {

		COMPLETE, PART, PART_FIRST

	}

	/** When the contract was signed, and filed, before Anju. */
	record Contract(LocalDate on, LocalDate filedOn) {
	}

	/** A line of the ledger, and what a script wants to know of it. */
	record Line(Object[] cells, String subscription, Person buyer, BigDecimal open, String bank) {
	}

	private record Unit(String project, String building, String entrance, int floor, String no, BigDecimal area,
			BigDecimal unitPrice) {
	}

	private record Pay(String method, BigDecimal received, String bank, BigDecimal commercial, BigDecimal fund) {
	}

}
