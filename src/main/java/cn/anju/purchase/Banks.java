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

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import cn.anju.intake.CellTexts;

/** The banks Anju knows, from {@code purchase/banks.yaml}. */
public final class Banks {

	private static final Pattern COMPANY = Pattern.compile("(股份有限公司|有限责任公司|有限公司|股份公司)");

	private static final Pattern BRANCH = Pattern.compile("|.*(分行|支行|营业部|营业厅|分理处|总行|个贷中心|贷款中心)");

	private static final int LONGEST = 60;

	private final List<Bank> banks;

	private final Map<String, Bank> byName = new HashMap<>();

	private Banks(List<Bank> banks) {
		this.banks = List.copyOf(banks);
		for (Bank bank : banks) {
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
			return new Banks(new YAMLMapper().readValue(Objects.requireNonNull(in), new TypeReference<List<Bank>>() {
			}));
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
			if (bank != null && BRANCH.matcher(plain.substring(length)).matches()) {
				return Optional.of(bank);
			}
		}
		return Optional.empty();
	}

	private static String plain(String written) {
		return COMPANY.matcher(CellTexts.word(written)).replaceAll("");
	}

}
