package id.selaras.normalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import id.selaras.plan.Agency;
import id.selaras.plan.Regency;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agency that a text names: one of its names must stand in it, and every other
 * word must be explained. So "Dinas Pertanian dan Ketahanan Pangan" is never taken for
 * "Dinas Pertanian".
 */
public final class AgencyNames {

	private static final Set<String> EXPLAINED = Set.of("renja", "rencana", "kerja", "perangkat", "daerah", "opd",
			"skpd", "pd", "nama", "unit", "instansi", "pelapor", "capaian", "indikator", "kinerja", "formulir", "form",
			"kabupaten", "kab", "kota", "tahun", "triwulan", "tw", "i", "ii", "iii", "iv", "evaluasi", "terhadap",
			"hasil", "lingkup", "quick", "win", "quickwin", "aksi", "smart", "city", "periode", "pelaksanaan", "revisi",
			"perbaikan", "final", "laporan", "realisasi", "isian", "xlsx", "xls", "csv", "rpjmd", "oleh", "dari",
			"inbox", "daftar", "program");

	private static final Pattern NOISE = Pattern.compile("\\d+|e|tw\\d|e\\d\\d|v\\d|rev\\d*|perbaikan\\d|q\\d");

	private final CanonicalWords canonical;

	private final Map<String, List<String>> abbreviations;

	private final Set<String> regencyWords;

	/** Agency by name in words, the longest names first. */
	private final Map<List<String>, Set<Agency>> names = new LinkedHashMap<>();

	public AgencyNames(@Nullable Regency regency, List<Agency> agencies, Vocabulary vocabulary) {
		this.canonical = new CanonicalWords(vocabulary.spellings());
		this.abbreviations = vocabulary.agencyAbbreviations();
		this.regencyWords = (regency == null) ? Set.of() : Set.copyOf(this.canonical.of(regency.name()));
		Map<List<String>, Set<Agency>> byName = new LinkedHashMap<>();
		for (Agency agency : agencies) {
			for (List<String> name : namesOf(agency)) {
				byName.computeIfAbsent(name, (key) -> new LinkedHashSet<>()).add(agency);
			}
		}
		byName.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<List<String>, Set<Agency>> entry) -> -entry.getKey().size()))
			.forEach((entry) -> this.names.put(entry.getKey(), entry.getValue()));
	}

	/** The agencies that the text may name: one is an answer, none or several are not. */
	public List<Agency> find(String text) {
		for (List<String> words : readings(text)) {
			for (Map.Entry<List<String>, Set<Agency>> name : this.names.entrySet()) {
				int start = Collections.indexOfSubList(words, name.getKey());
				if (start >= 0 && isExplained(words, start, name.getKey().size())) {
					return List.copyOf(name.getValue());
				}
			}
		}
		return List.of();
	}

	private Set<List<String>> namesOf(Agency agency) {
		List<String> written = new ArrayList<>(agency.aliases());
		written.add(agency.name());
		written.add(agency.code());
		if (!agency.shortName().isEmpty()) {
			written.add(agency.shortName());
		}
		Set<List<String>> names = new LinkedHashSet<>();
		written.forEach((name) -> names.addAll(readings(name)));
		return names;
	}

	private Set<List<String>> readings(String text) {
		List<String> words = this.canonical.of(text.replace('_', ' '));
		Set<List<String>> readings = new LinkedHashSet<>();
		readings.add(words);
		readings.addAll(CanonicalWords.expansions(words, this.abbreviations)
			.stream()
			.map((reading) -> reading.stream().filter((word) -> !word.equals("dan")).toList())
			.toList());
		readings.remove(List.<String>of());
		return readings;
	}

	private boolean isExplained(List<String> words, int start, int length) {
		for (int i = 0; i < words.size(); i++) {
			boolean named = i >= start && i < start + length;
			String word = words.get(i);
			if (!named && !EXPLAINED.contains(word) && !this.regencyWords.contains(word)
					&& !NOISE.matcher(word).matches()) {
				return false;
			}
		}
		return true;
	}

}
