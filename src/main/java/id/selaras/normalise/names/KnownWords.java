package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that are right as they stand: those of the national nomenclature, of the names of
 * agencies, and those that a reference list repeats. Two known words are never one
 * another's typing error, however near.
 */
final class KnownWords {

	/** Who holds an office is not the office. */
	private static final Set<String> OFFICES = Set.of("sekretaris", "sekretariat", "kepala", "ketua", "camat", "lurah",
			"bupati", "wali", "asisten", "dinas", "badan", "kantor", "kecamatan", "kelurahan", "distrik", "kampung",
			"bagian", "bidang", "seksi");

	private final Set<String> general = new HashSet<>();

	private final Set<String> repeated = new HashSet<>();

	private final Set<String> misspelt;

	/** Loaded when the first word is in doubt. */
	private final Map<Integer, List<String>> byLength = new HashMap<>();

	/**
	 * Known words.
	 * @param misspelt ways to write a word that are not taken for a word of their own
	 */
	KnownWords(List<Reading> references, List<String> agencyWords, Set<String> misspelt) {
		Map<String, Integer> times = new HashMap<>();
		references.forEach((reading) -> reading.words().forEach((word) -> times.merge(word, 1, Integer::sum)));
		times.forEach((word, count) -> {
			if (count > 1) {
				this.repeated.add(word);
			}
		});
		this.general.addAll(agencyWords);
		this.general.addAll(OFFICES);
		this.general.addAll(LookAlikes.shipped());
		this.misspelt = Set.copyOf(misspelt);
	}

	boolean contains(String word) {
		return this.repeated.contains(word) || isGeneral(word);
	}

	/** Whether it is a word of the language of offices, and so no name of a place. */
	boolean isGeneral(String word) {
		return this.general.contains(word) || NomenclatureWords.contain(word);
	}

	/** Whether the unknown word can be meant for no known word but this one. */
	boolean isOnlyNear(String unknown, String meant, int slips) {
		for (int length = unknown.length() - slips; length <= unknown.length() + slips; length++) {
			for (String word : ofLength(length)) {
				if (!word.equals(meant) && TypingError.between(unknown, word, slips) > 0) {
					return false;
				}
			}
		}
		return true;
	}

	private synchronized List<String> ofLength(int length) {
		if (this.byLength.isEmpty()) {
			Set<String> all = new HashSet<>(NomenclatureWords.frequent());
			all.addAll(this.repeated);
			all.addAll(this.general);
			all.removeAll(this.misspelt);
			all.forEach((word) -> this.byLength.computeIfAbsent(word.length(), (key) -> new ArrayList<>()).add(word));
		}
		return this.byLength.getOrDefault(length, List.of());
	}

}
