package cn.anju.purchase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import tools.jackson.dataformat.yaml.YAMLMapper;

import cn.anju.intake.CellTexts;

/** The banks Anju knows, from {@code purchase/banks.yaml}. */
public final class Banks {

	private static final int LONGEST = 60;

	private final List<Bank> banks;

	private final Map<String, Bank> byName = new HashMap<>();

	private final Pattern company;

	private final Pattern branch;

	private Banks(Source source) {
		this.banks = List.copyOf(source.banks());
		this.company = Pattern.compile(String.join("|", source.companyWords()));
		this.branch = Pattern.compile("|.*(" + String.join("|", source.branchWords()) + ")");
		for (Bank bank : this.banks) {
			this.byName.put(plain(bank.code()), bank);
			this.byName.put(plain(bank.name()), bank);
			bank.synonyms().forEach((synonym) -> this.byName.put(plain(synonym), bank));
		}
	}

	/**
	 * Reads the list that comes with Anju.
	 * @return the banks
	 */
	public static Banks known() {
		try (InputStream in = Banks.class.getResourceAsStream("/purchase/banks.yaml")) {
			return new Banks(new YAMLMapper().readValue(Objects.requireNonNull(in), Source.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public List<Bank> all() {
		return this.banks;
	}

	/**
	 * Finds a bank by its code.
	 * @param code such as {@code CCB}
	 * @return the bank
	 */
	public Optional<Bank> withCode(String code) {
		return this.banks.stream().filter((bank) -> bank.code().equals(code)).findFirst();
	}

	/**
	 * Finds a bank by what people write, with or without a branch.
	 * @param written such as {@code 建行} or {@code 中国建设银行福田支行}
	 * @return the bank, or nothing if it is not known
	 */
	public Optional<Bank> find(String written) {
		String plain = plain(written);
		if (plain.length() > LONGEST) {
			return Optional.empty();
		}
		for (int length = plain.length(); length >= 2; length--) {
			Bank bank = this.byName.get(plain.substring(0, length));
			if (bank != null && this.branch.matcher(plain.substring(length)).matches()) {
				return Optional.of(bank);
			}
		}
		return Optional.empty();
	}

	private String plain(String written) {
		return this.company.matcher(CellTexts.word(written)).replaceAll("");
	}

	/**
	 * The data file.
	 *
	 * @param companyWords what is left out of a bank's name
	 * @param branchWords what the name of a branch ends in
	 * @param banks the banks
	 */
	private record Source(List<String> companyWords, List<String> branchWords, List<Bank> banks) {
	}

}
