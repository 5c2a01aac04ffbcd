package id.selaras.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.selaras.finding.IndonesianNumber;
import id.selaras.normalise.NationalCodes;
import id.selaras.plan.SmartDimension;

/**
 * The plan of one regency: indicators of real sub kegiatan with invented figures, the
 * same for the same code of the regency.
 */
final class NationPlan {

	static final int FIRST_YEAR = 2022;

	private static final int YEARS = 5;

	private static final Set<String> COUNTED = Set.of("Dokumen", "Laporan", "Orang", "Unit", "Ruang", "Paket");

	private final List<NationIndicator> indicators;

	private final NationSize size;

	private NationPlan(List<NationIndicator> indicators, NationSize size) {
		this.indicators = indicators;
		this.size = size;
	}

	static NationPlan of(String regency, NationSize size) {
		Random random = new Random(regency.hashCode());
		List<NationalCodes.Output> all = counted();
		List<NationIndicator> indicators = new ArrayList<>();
		for (int i = 0; i < NationSize.INDICATORS; i++) {
			indicators.add(NationIndicator.of(i + 1, all.get(i * all.size() / NationSize.INDICATORS), random));
		}
		return new NationPlan(indicators, size);
	}

	/**
	 * Sub kegiatan with an indicator that no other has and whose things can be counted. A
	 * form without a column for units may give them in brackets: names have none.
	 */
	private static List<NationalCodes.Output> counted() {
		Map<String, NationalCodes.Output> byIndicator = new LinkedHashMap<>();
		NationalCodes.outputs()
			.stream()
			.filter((output) -> COUNTED.contains(output.unit()) && !output.code().startsWith("X")
					&& !output.indicator().contains("("))
			.forEach((output) -> byIndicator.putIfAbsent(output.indicator(), output));
		return List.copyOf(byIndicator.values());
	}

	/** Those that an agency reports on, by its number from 0. */
	List<NationIndicator> of(int agency) {
		return IntStream.range(0, this.size.rows()).mapToObj((row) -> this.indicators.get(place(agency, row))).toList();
	}

	private int place(int agency, int row) {
		return (agency * this.size.rows() + row) % this.indicators.size();
	}

	/** {@code indicators.csv}. */
	String csv(List<NationAgency> agencies) {
		Map<NationIndicator, List<String>> reporting = new LinkedHashMap<>();
		for (int agency = 0; agency < this.size.agencies(); agency++) {
			String code = agencies.get(agency).code();
			of(agency)
				.forEach((indicator) -> reporting.computeIfAbsent(indicator, (key) -> new ArrayList<>()).add(code));
		}
		StringBuilder csv = new StringBuilder("Kode;Misi;Tujuan;Sasaran;Kode Program;Program;Indikator;Satuan;Arah;"
				+ "Dalam Tahun;Antar Tahun;Kondisi Awal");
		for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
			csv.append(";Target ").append(year).append(" K;Target ").append(year).append(" Rp");
		}
		csv.append(";Target Akhir K;Target Akhir Rp;Perangkat Daerah;Dimensi\n");
		SmartDimension[] dimensions = SmartDimension.values();
		for (int i = 0; i < this.indicators.size(); i++) {
			NationIndicator indicator = this.indicators.get(i);
			csv.append(line(indicator, i, reporting.getOrDefault(indicator, List.of(agencies.get(0).code())),
					dimensions[i % dimensions.length]))
				.append('\n');
		}
		return csv.toString();
	}

	private static String line(NationIndicator indicator, int number, List<String> reporting,
			SmartDimension dimension) {
		List<String> fields = new ArrayList<>(List.of(indicator.id(), "1. Pelayanan publik yang terjangkau",
				"Tujuan " + (1 + number / 120), "Sasaran " + (1 + number / 30), indicator.programmeCode(),
				indicator.programme(), indicator.name(), indicator.unit(), "naik", "jumlah", "jumlah", "0"));
		for (int year = 0; year < YEARS; year++) {
			fields.add(indicator.targets().get(year).toString());
			fields.add(rupiah(indicator.budgets().get(year)));
		}
		fields.add(String.valueOf(NationIndicator.sum(indicator.targets())));
		fields.add(rupiah(NationIndicator.sum(indicator.budgets())));
		fields.add(String.join(" | ", reporting));
		fields.add(dimension.code());
		return fields.stream()
			.map((field) -> field.contains(";") ? '"' + field + '"' : field)
			.collect(Collectors.joining(";"));
	}

	private static String rupiah(long amount) {
		return IndonesianNumber.plain(BigDecimal.valueOf(amount));
	}

}
