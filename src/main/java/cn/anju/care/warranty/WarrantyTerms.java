package cn.anju.care.warranty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Dated warranty terms, as they stand in {@code warranty/terms.yaml} with their sources.
 */
public final class WarrantyTerms {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {
	};

	private final List<WarrantyTerm> terms;

	private WarrantyTerms(List<WarrantyTerm> terms) {
		this.terms = List.copyOf(terms);
	}

	/** Parts of one source that are treated alike, as they are written. */
	record Entry(LocalDate from, List<WarrantyPart> parts, String length, WarrantyTerm.AfterRepair afterRepair,
			Map<String, String> article) {

		List<WarrantyTerm> terms() {
			TermLength read = TermLength.parse(this.length);
			return this.parts.stream()
				.map((part) -> new WarrantyTerm(part, this.from, read, this.afterRepair, this.article))
				.toList();
		}

	}

	/**
	 * Reads a table.
	 * @param yaml the table
	 * @return its terms
	 * @throws IllegalArgumentException if it cannot be read
	 */
	public static WarrantyTerms read(String yaml) {
		try {
			return new WarrantyTerms(
					YAML.readValue(yaml, ENTRIES).stream().flatMap((entry) -> entry.terms().stream()).toList());
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("Warranty terms cannot be read: " + ex.getOriginalMessage(), ex);
		}
	}

	/**
	 * Gives the terms of a home.
	 * @param accepted the day on which it was accepted
	 * @return of every part the newest term that held on that day, in the order of parts
	 */
	public List<WarrantyTerm> on(LocalDate accepted) {
		Map<WarrantyPart, WarrantyTerm> newest = new EnumMap<>(WarrantyPart.class);
		this.terms.stream()
			.filter((term) -> !term.from().isAfter(accepted))
			.sorted(Comparator.comparing(WarrantyTerm::from))
			.forEach((term) -> newest.put(term.part(), term));
		return List.copyOf(newest.values());
	}

	/**
	 * Counts every warranty of a home.
	 * @param accepted the day on which it was accepted
	 * @param repairs its verified repairs, in any order
	 * @param seasons when heating and cooling are in use
	 * @return the warranties, what is over first stands first
	 */
	public List<Warranty> of(LocalDate accepted, List<RepairedPart> repairs, Seasons seasons) {
		List<Warranty> all = new ArrayList<>();
		for (WarrantyTerm term : on(accepted)) {
			all.add(Warranty.of(term, accepted,
					repairs.stream().filter((repair) -> repair.part() == term.part()).toList(), seasons));
		}
		all.sort(Warranty.BY_LAST_DAY);
		return all;
	}

}
