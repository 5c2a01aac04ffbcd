package id.selaras.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Polarity;
import id.selaras.read.TableRow;

/**
 * Pass: what a plan's list as a whole leaves open: names that stand there more than once,
 * and what figures depend on and no cell says.
 */
final class PlanListDoubts {

	static final Polarity USUAL_POLARITY = Polarity.UP;

	static final Accumulation USUAL_ACCUMULATION = Accumulation.LAST;

	private static final Map<String, String> ASSUMED = Map.of("polarity", "Arah", "in-year", "Dalam Tahun",
			"across-years", "Antar Tahun");

	private final Location sheet;

	private final List<Finding> findings;

	private final Map<String, List<Named>> named = new LinkedHashMap<>();

	private final Map<String, Integer> silent = new LinkedHashMap<>();

	private int withoutEnd;

	/**
	 * A pass over one table.
	 * @param findings to which those of this pass are added
	 */
	PlanListDoubts(Location sheet, List<Finding> findings) {
		this.sheet = sheet;
		this.findings = findings;
	}

	/**
	 * Takes note of one row of the list.
	 * @param agency as it is written there or above
	 */
	void note(TableRow row, Indicator indicator, String agency) {
		String name = indicator.name().replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
		this.named.computeIfAbsent(name, (key) -> new ArrayList<>())
			.add(new Named(indicator, agency, row.cell("indicator").reference()));
		for (String column : ASSUMED.keySet()) {
			if (row.cell(column).isBlank()) {
				this.silent.merge(column, 1, Integer::sum);
			}
		}
		this.withoutEnd += row.cell("end-target.k").isBlank() ? 1 : 0;
	}

	/** Says what was noted. */
	void close() {
		this.named.values().stream().filter((all) -> all.size() > 1).forEach(this::sayRepeated);
		ASSUMED.keySet().stream().sorted().filter(this.silent::containsKey).forEach((column) -> {
			String usual = column.equals("polarity") ? "naik" : "terakhir";
			say(column, new PlanColumnAssumed(ASSUMED.getOrDefault(column, column), this.silent.getOrDefault(column, 0),
					usual));
		});
		if (this.withoutEnd > 0) {
			say("end-target", new PlanEndTargetMissing(this.withoutEnd));
		}
	}

	private void say(String column, FindingFacts facts) {
		this.findings.add(Finding.of(facts, this.sheet.about(column)));
	}

	/**
	 * Two of one agency cannot be told apart in its forms; those of several agencies are
	 * told apart by the agency.
	 */
	private void sayRepeated(List<Named> all) {
		Map<String, List<Named>> byAgency = all.stream()
			.collect(Collectors.groupingBy((it) -> it.agency() + "\n" + it.indicator().programme(), LinkedHashMap::new,
					Collectors.toList()));
		for (List<Named> same : byAgency.values()) {
			if (same.size() > 1) {
				Named second = same.get(1);
				at(second, new PlanIndicatorRepeated(second.indicator().name(), same.size(), cells(same)));
			}
		}
		if (byAgency.size() > 1) {
			at(all.get(0), new PlanNameShared(all.get(0).indicator().name(), all.size(), cells(all)));
		}
	}

	private void at(Named named, FindingFacts facts) {
		this.findings.add(Finding.of(facts, this.sheet.at(this.sheet.sheet(), named.cell())));
	}

	private static String cells(List<Named> all) {
		return all.stream().map(Named::cell).collect(Collectors.joining(", "));
	}

	/** An indicator, its agency as written, and where its name stands. */
	private record Named(Indicator indicator, String agency, String cell) {
	}

	@FindingType(severity = Severity.QUERY,
			text = "\"{column}\" tidak dinyatakan pada {count} indikator; dibaca \"{usual}\".",
			english = "\"{column}\" is not stated for {count} indicators; read as \"{usual}\".",
			advice = "Isi kolom {column} untuk setiap indikator; capaian dihitung menurutnya.",
			adviceEnglish = "Fill the column {column} for each indicator; achievements are computed by it.")
	private record PlanColumnAssumed(String column, int count, String usual) implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO,
			text = "Target akhir tidak dinyatakan pada {count} indikator; capaian terhadapnya tidak dihitung.",
			english = "{count} indicators state no end target; achievements against it are not computed.",
			advice = "Isi kolom Target Akhir bila laporan akhir periode diperlukan.",
			adviceEnglish = "Fill the column Target Akhir where reports on the whole period are needed.")
	private record PlanEndTargetMissing(int count) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY,
			text = "Indikator \"{name}\" tercantum {times} kali pada perangkat daerah dan program yang sama (sel {cells}).",
			english = "The indicator \"{name}\" stands {times} times under one agency and programme (cells {cells}).",
			advice = "Bedakan namanya atau hapus yang ganda; di formulir keduanya tidak dapat dibedakan.",
			adviceEnglish = "Tell them apart by name or delete one of them; forms cannot tell them apart.")
	private record PlanIndicatorRepeated(String name, int times, String cells) implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO,
			text = "Nama \"{name}\" dipakai {times} indikator dari beberapa perangkat daerah atau program (sel {cells}).",
			english = "The name \"{name}\" serves {times} indicators of several agencies or programmes (cells {cells}).",
			advice = "Tidak harus diperbaiki; dibedakan menurut perangkat daerah dan programnya.",
			adviceEnglish = "Nothing must be mended; agency and programme tell them apart.")
	private record PlanNameShared(String name, int times, String cells) implements FindingFacts {
	}

}
