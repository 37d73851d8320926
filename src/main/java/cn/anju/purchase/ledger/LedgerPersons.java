package cn.anju.purchase.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import cn.anju.core.DocumentType;
import cn.anju.core.IdentityDocument;
import cn.anju.core.PhoneNumber;
import cn.anju.intake.Cell;
import cn.anju.intake.CellTexts;
import cn.anju.intake.RowCells;

/** Reads the buyer and the co-buyers of a row, each with a document and a phone. */
final class LedgerPersons {

	private static final Pattern DIVIDER = Pattern.compile("[、,，;；/／|\\n\\r＆&]+");

	private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000]+");

	private static final Pattern NOTHING = Pattern.compile("[-—–]+|无");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?E\\+?1[4-9]", Pattern.CASE_INSENSITIVE);

	private static final int DIGITS_EXCEL_KEEPS = 15;

	private static final int SHORTEST_DOCUMENT = 7;

	private static final int ADULT = 18;

	private final RowCells cells;

	private final LocalDate today;

	private final LedgerFindings findings;

	LedgerPersons(RowCells cells, LocalDate today, LedgerFindings findings) {
		this.cells = cells;
		this.today = today;
		this.findings = findings;
	}

	List<LedgerPerson> read() {
		List<LedgerPerson> persons = new ArrayList<>(group(LedgerColumns.BUYER, LedgerColumns.DOCUMENT_TYPE,
				LedgerColumns.DOCUMENT_NO, LedgerColumns.PHONE, true));
		persons.addAll(group(LedgerColumns.CO_BUYERS, LedgerColumns.CO_DOCUMENT_TYPES, LedgerColumns.CO_DOCUMENT_NOS,
				LedgerColumns.CO_PHONES, false));
		Set<IdentityDocument> documents = new HashSet<>();
		for (LedgerPerson person : persons) {
			if (person.document() != null && !documents.add(person.document())) {
				this.findings.against(LedgerReason.SAME_PERSON_TWICE, LedgerColumns.CO_DOCUMENT_NOS);
			}
		}
		return persons;
	}

	private List<LedgerPerson> group(String nameColumn, String typeColumn, String numberColumn, String phoneColumn,
			boolean needed) {
		List<String> numbers = numbers(numberColumn);
		List<String> names = names(this.cells.cell(nameColumn).shown(), numbers.size());
		List<PhoneNumber> phones = phones(phoneColumn);
		if (names.isEmpty() && (needed || !numbers.isEmpty() || !phones.isEmpty())) {
			this.findings.against(LedgerReason.MISSING_NAME, nameColumn);
			names = List.of("");
		}
		if (names.size() != numbers.size()) {
			this.findings.against(LedgerReason.MISSING_DOCUMENT, numberColumn, names.size(), numbers.size());
		}
		List<String> types = parts(this.cells.cell(typeColumn).shown());
		boolean phonesFit = phones.size() == names.size() || (names.size() == 1 && !phones.isEmpty());
		warnOfPhones(phones.size(), names.size(), phoneColumn);
		List<LedgerPerson> persons = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String type = types.isEmpty() ? "" : types.get(Math.min(i, types.size() - 1));
			IdentityDocument document = (i < numbers.size())
					? document(type, numbers.get(i), names.get(i), typeColumn, numberColumn) : null;
			persons.add(new LedgerPerson(names.get(i), document, phonesFit ? phones.get(i) : null));
		}
		return persons;
	}

	/**
	 * A phone opens a purchase, so it is given to nobody rather than to the wrong one.
	 */
	private void warnOfPhones(int phones, int names, String column) {
		if (phones != names && !this.findings.has(LedgerReason.PHONE_LENGTH)) {
			this.findings.warn((phones == 0) ? "missing-phone" : "phones-unlike-names", column, names, phones);
		}
	}

	private @Nullable IdentityDocument document(String typeWritten, String number, String name, String typeColumn,
			String numberColumn) {
		Optional<DocumentType> known = LedgerWords.documentType(typeWritten);
		if (known.isEmpty() && !CellTexts.tidy(typeWritten).isEmpty()) {
			this.findings.against(LedgerReason.UNKNOWN_DOCUMENT_TYPE, typeColumn, CellTexts.tidy(typeWritten));
		}
		String normalised = IdentityDocument.normalised(number);
		IdentityDocument document = new IdentityDocument(
				known.orElseGet(() -> LedgerWords.guessedType(normalised, name)), normalised);
		if (!this.findings.has(LedgerReason.ID_AS_NUMBER)) {
			document.problem(this.today).ifPresent((problem) -> against(problem, document.type(), numberColumn));
		}
		warnOfMinor(document, numberColumn);
		return document;
	}

	private void against(IdentityDocument.Problem problem, DocumentType type, String column) {
		boolean checked = type == DocumentType.RESIDENT_ID || type == DocumentType.SOCIAL_CREDIT_CODE;
		LedgerReason reason = switch (problem) {
			case AGE -> LedgerReason.AGE_OVER_120;
			case LENGTH, CHARACTERS, BIRTH_DATE, CHECKSUM ->
				checked ? LedgerReason.ID_CHECKSUM : LedgerReason.DOCUMENT_UNLIKE_ITS_TYPE;
		};
		this.findings.against(reason, column);
	}

	private void warnOfMinor(IdentityDocument document, String column) {
		if (document.type() == DocumentType.RESIDENT_ID && document.problem(this.today).isEmpty()) {
			String eighteenYearsAgo = this.today.minusYears(ADULT).toString().replace("-", "");
			if (document.number().substring(6, 14).compareTo(eighteenYearsAgo) > 0) {
				this.findings.warn("minor-buyer", column);
			}
		}
	}

	private List<String> numbers(String column) {
		Cell cell = this.cells.cell(column);
		String shown = cell.shown();
		boolean lost = (cell instanceof Cell.Numeric && CellTexts.code(shown).length() > DIGITS_EXCEL_KEEPS)
				|| EXPONENT.matcher(CellTexts.code(shown)).matches();
		if (lost) {
			this.findings.against(LedgerReason.ID_AS_NUMBER, column);
		}
		List<String> parts = parts(shown);
		if (parts.size() != 1) {
			return parts;
		}
		List<String> pieces = Arrays.stream(BLANK.split(parts.getFirst())).filter((piece) -> !piece.isEmpty()).toList();
		boolean several = pieces.size() > 1 && pieces.stream().allMatch((piece) -> piece.length() >= SHORTEST_DOCUMENT)
				&& CellTexts.code(parts.getFirst()).length() > 24;
		return several ? pieces : parts;
	}

	private static List<String> names(String written, int documents) {
		List<String> parts = parts(written);
		if (parts.size() > 1 && documents == 1 && !HAN.matcher(written).find()) {
			parts = List.of(written);
		}
		if (parts.size() == 1 && documents > 1) {
			List<String> pieces = parts(BLANK.matcher(parts.getFirst()).replaceAll("、"));
			parts = (pieces.size() == documents) ? pieces : parts;
		}
		return parts.stream().map(CellTexts::name).filter((name) -> !name.isEmpty()).toList();
	}

	private List<PhoneNumber> phones(String column) {
		String written = this.cells.cell(column).shown();
		if (CellTexts.tidy(written).isEmpty()) {
			return List.of();
		}
		Optional<PhoneNumber> single = PhoneNumber.parse(written);
		if (single.isPresent()) {
			return List.of(single.get());
		}
		List<String> parts = parts(written);
		List<String> pieces = (parts.size() > 1) ? parts
				: Arrays.stream(BLANK.split(CellTexts.tidy(written))).filter((piece) -> !piece.isEmpty()).toList();
		List<PhoneNumber> phones = pieces.stream().map(PhoneNumber::parse).flatMap(Optional::stream).toList();
		if (phones.size() != pieces.size()) {
			this.findings.against(LedgerReason.PHONE_LENGTH, column);
		}
		return phones;
	}

	private static List<String> parts(String written) {
		return Arrays.stream(DIVIDER.split(written))
			.map(CellTexts::tidy)
			.filter((part) -> !part.isEmpty() && !NOTHING.matcher(part).matches())
			.toList();
	}

}
