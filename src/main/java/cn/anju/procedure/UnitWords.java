package cn.anju.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways in which people write a unit, brought to one: {@code 3栋1单元0501},
 * {@code 3号楼1单元0501室} and {@code 3-1-0501} are the same word.
 */
final class UnitWords {

	private static final String HAN = "一二三四五六七八九";

	private static final Pattern HAN_NUMBER = Pattern.compile("[" + HAN + "](?=单元|(?:号楼|栋|幢|座)[0-9])");

	private static final Pattern DIVISION = Pattern.compile("(?<=[0-9A-Za-z])(?:号楼|栋|幢|座|#楼?|楼|单元|号(?=[0-9]))-?");

	private static final Pattern ROOM = Pattern.compile("(?<=[0-9])(?:室|号房|号|户)$");

	private UnitWords() {
	}

	/**
	 * Brings a text to the one form; what holds no unit stays as it is.
	 * @param text without blanks
	 * @return such as {@code 晶都花园3-1-0501}
	 */
	static String plain(String text) {
		String counted = HAN_NUMBER.matcher(text)
			.replaceAll((match) -> Integer.toString(HAN.indexOf(match.group()) + 1));
		return ROOM.matcher(DIVISION.matcher(counted).replaceAll("-")).replaceAll("");
	}

	/** Everything by which a unit is found: with and without project, entrance, zeros. */
	static Set<String> of(SubjectCard card) {
		String project = card.projectName().replace(" ", "");
		String building = divided(card.building());
		String door = divided(card.entrance());
		Set<String> words = new LinkedHashSet<>();
		String unitNo = plain(card.unitNo());
		for (String unit : List.of(unitNo, unitNo.replaceFirst("^0+(?=[0-9])", ""))) {
			words.add(unit);
			words.add(building + unit);
			words.add(building + door + unit);
			words.add(project + building + unit);
			words.add(project + building + door + unit);
		}
		return words;
	}

	private static String divided(String part) {
		String plain = plain(part.replace(" ", ""));
		return (plain.isEmpty() || plain.endsWith("-")) ? plain : plain + "-";
	}

}
