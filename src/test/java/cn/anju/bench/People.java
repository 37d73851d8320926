package cn.anju.bench;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents people whose names, documents and phones are as varied as a city's. */
final class People {

	/** Surnames, the frequent ones more often, as in the census. */
	private static final String SURNAMES = "王王王王王王李李李李李李张张张张张刘刘刘刘陈陈陈杨杨杨黄黄赵赵吴吴周周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩"
			+ "冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

	private static final List<String> LONG_SURNAMES = List.of("欧阳", "上官", "司徒", "诸葛", "慕容", "夏侯");

	private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰文建国志鹏宇晨浩轩子涵雨欣怡诗琪梓博思远嘉懿皓宸俊熙若曦清和雅楠婷雪慧佳琳"
			+ "鑫斌波辉健海燕红梅春凤莲荣福贵祥瑞云龙飞翔凯旋峰岩松柏青山川江河湖天成永安康乐㛃䶮喆";

	private static final List<String> FOREIGN = List.of("阿依古丽·买买提", "扎西·次仁", "买合木提·艾合买提", "John Smith",
			"Maria Garcia Lopez");

	private static final List<String> PLACES = List.of("510104", "510107", "110105", "310115", "440305", "330106",
			"320102", "420106", "430102", "500103", "610113", "410105", "370102", "210102", "350203", "340104",
			"360103", "230103", "620102", "520103");

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	private static final int PHONES = 100_000_000;

	private static final List<String> NETWORKS = List.of("130", "135", "138", "139", "150", "158", "177", "186", "189",
			"199");

	private final Random random;

	private final Set<String> documents = new HashSet<>();

	private long phones;

	People(long seed) {
		this.random = new Random(seed);
		this.phones = Math.floorMod(seed * 7_919, PHONES);
	}

	Person somebody() {
		int kind = this.random.nextInt(100);
		if (kind == 0) {
			return new Person(company(), "统一社会信用代码", creditCode(), phone());
		}
		if (kind == 1) {
			return new Person(FOREIGN.get(3 + this.random.nextInt(2)), "护照", passport(), phone());
		}
		String name = (kind == 2) ? FOREIGN.get(this.random.nextInt(3)) : name();
		return new Person(name, "身份证", residentId(), phone());
	}

	/** Some couples share a phone. */
	Person spouse(Person of) {
		String phone = (this.random.nextInt(6) == 0) ? of.phone() : phone();
		return new Person(name(), "身份证", residentId(), phone);
	}

	private String name() {
		String surname = (this.random.nextInt(200) == 0) ? LONG_SURNAMES.get(this.random.nextInt(LONG_SURNAMES.size()))
				: letter(SURNAMES);
		return (this.random.nextInt(4) == 0) ? surname + letter(GIVEN) : surname + letter(GIVEN) + letter(GIVEN);
	}

	private String letter(String of) {
		int[] points = of.codePoints().toArray();
		return Character.toString(points[this.random.nextInt(points.length)]);
	}

	private String company() {
		return letter(GIVEN) + letter(GIVEN) + letter(GIVEN) + letter(GIVEN) + "科技（成都）有限责任公司";
	}

	private String residentId() {
		String number;
		do {
			LocalDate born = LocalDate.of(1955, 1, 1).plusDays(this.random.nextInt(17_000));
			String first = PLACES.get(this.random.nextInt(PLACES.size())) + born.toString().replace("-", "")
					+ String.format("%03d", this.random.nextInt(1_000));
			number = first + check(first);
		}
		while (!this.documents.add(number));
		return number;
	}

	private static char check(String first) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (first.charAt(i) - '0') * WEIGHTS[i];
		}
		return CHECKS.charAt(sum % 11);
	}

	private String passport() {
		String number;
		do {
			number = "E" + (10_000_000 + this.random.nextInt(89_999_999));
		}
		while (!this.documents.add(number));
		return number;
	}

	private String creditCode() {
		String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
		int[] weights = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };
		String code;
		do {
			String first = "91510100" + "MA" + String.format("%07d", this.random.nextInt(10_000_000));
			int sum = 0;
			for (int i = 0; i < weights.length; i++) {
				sum += characters.indexOf(first.charAt(i)) * weights[i];
			}
			code = first + characters.charAt((31 - sum % 31) % 31);
		}
		while (!this.documents.add(code));
		return code;
	}

	/** Each number once, spread over the last digits. */
	private String phone() {
		this.phones = (this.phones + 61_803_399L) % PHONES;
		return NETWORKS.get(this.random.nextInt(NETWORKS.size())) + String.format("%08d", this.phones);
	}

	/** A person as a ledger names one. */
	record Person(String name, String documentType, String document, String phone) {
	}

}
