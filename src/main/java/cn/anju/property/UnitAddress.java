package cn.anju.property;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.anju.intake.CellTexts;

/**
 * Where a unit is, in the form in which two ways of writing it are equal: {@code 3栋},
 * {@code ３号楼} and {@code 03#}; {@code 1单元} and {@code 一单元}; {@code 0301} and
 * {@code 301室}; {@code --} and nothing.
 *
 * @param project the name of the project, empty if the building was written without it
 * @param building the number or letter of the building
 * @param entrance the number of the entrance 单元, empty if the building has only one
 * @param unitNo the number of the unit
 */
public record UnitAddress(String project, String building, String entrance, String unitNo) {

	private static final Pattern BUILDING = Pattern
		.compile("^(.*?)[-#·]?([0-9]{1,4}|[a-z][0-9]{0,3}|[0-9]{1,3}[a-z]|[一二三四五六七八九十]{1,3})(号楼|栋|幢|座|楼|#|号|号院)$");

	private static final Pattern BARE = Pattern.compile("^([0-9]{1,4}|[a-z][0-9]{0,3}|[0-9]{1,3}[a-z])$");

	private static final Pattern WHOLE = Pattern
		.compile("(.*?(?:号楼|栋|幢|座|#))-?(?:([^-]{1,3}(?:单元|门洞))-?)?([0-9a-z]{1,6}(?:室|号房|号|房|户)?)");

	private static final Pattern NUMBERS = Pattern.compile("([0-9a-z]{1,4})-(?:([0-9]{1,2})-)?([0-9]{2,6})室?");

	private static final Pattern NOTHING = Pattern.compile("[-—–_/\\\\.]*|无|空");

	private static final Pattern DOOR = Pattern.compile("^第|(单元|门洞|门|梯)$");

	private static final Pattern ROOM = Pattern.compile("(室|号房|号|房|户)$");

	private static final Pattern HAN_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}");

	private static final String HAN = "零一二三四五六七八九";

	/**
	 * Reads an address as it is written in a table.
	 * @param project the name of the project; empty if it stands before the building
	 * @param building such as {@code 松风明月花园3栋} or {@code 3#}
	 * @param entrance such as {@code 1单元}, {@code --} or nothing
	 * @param unitNo such as {@code 0301} or {@code 301室}
	 * @return the address
	 */
	public static UnitAddress of(String project, String building, String entrance, String unitNo) {
		String plain = plain(building);
		Matcher matcher = BUILDING.matcher(plain);
		boolean divided = matcher.matches();
		String before = divided ? matcher.group(1) : "";
		String number = divided ? matcher.group(2) : plain;
		String name = plain(project).isEmpty() ? before : plain(project);
		return new UnitAddress(name, digits(number), digits(door(entrance)), room(unitNo));
	}

	/**
	 * Reads an address that is written in one piece.
	 * @param project the name of the project
	 * @param written such as {@code 3栋1单元0301}, {@code 松风明月花园3号楼301室} or {@code 3-1-301}
	 * @return the address; nothing if it does not tell building and unit
	 */
	public static Optional<UnitAddress> inOnePiece(String project, String written) {
		String plain = plain(written);
		Matcher whole = WHOLE.matcher(plain);
		Matcher parts = whole.matches() ? whole : NUMBERS.matcher(plain);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String entrance = (parts.group(2) != null) ? parts.group(2) : "";
		return Optional.of(of(project, parts.group(1), entrance, parts.group(3)));
	}

	/**
	 * Gives the name of the project that stands before the number of a building.
	 * @param building such as {@code 松风明月花园3栋}
	 * @return such as {@code 松风明月花园}, empty if there is none
	 */
	static String projectIn(String building) {
		String tidy = building.strip();
		Matcher matcher = BUILDING.matcher(plain(tidy));
		return (matcher.matches() && plain(tidy).length() == tidy.length()) ? tidy.substring(0, matcher.end(1)) : "";
	}

	/**
	 * Tells whether something can be the name of a building.
	 * @param building what was written
	 * @return whether it ends in a number or letter of a building, or is a plain name
	 */
	static boolean isBuilding(String building) {
		String plain = plain(building);
		return BUILDING.matcher(plain).matches() || BARE.matcher(plain).matches() || plain.length() >= 2;
	}

	/**
	 * Gives the same address without the project.
	 * @return the address by which a building written without its project is found
	 */
	public UnitAddress withoutProject() {
		return new UnitAddress("", this.building, this.entrance, this.unitNo);
	}

	private static String plain(String typed) {
		return CellTexts.code(typed).toLowerCase(Locale.ROOT);
	}

	private static String door(String entrance) {
		String plain = plain(entrance);
		return NOTHING.matcher(plain).matches() ? "" : DOOR.matcher(plain).replaceAll("");
	}

	private static String room(String unitNo) {
		return digits(ROOM.matcher(plain(unitNo)).replaceAll(""));
	}

	/** Numbers are equal without their leading zeros, and in Chinese numerals. */
	private static String digits(String number) {
		if (HAN_NUMBER.matcher(number).matches()) {
			return Integer.toString(ofHan(number));
		}
		int zeros = 0;
		while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
			zeros++;
		}
		return number.substring(zeros);
	}

	private static int ofHan(String number) {
		int ten = number.indexOf('十');
		if (ten < 0) {
			return HAN.indexOf(number.charAt(number.length() - 1));
		}
		int tens = (ten == 0) ? 1 : HAN.indexOf(number.charAt(ten - 1));
		int ones = (ten == number.length() - 1) ? 0 : HAN.indexOf(number.charAt(ten + 1));
		return tens * 10 + ones;
	}

}
