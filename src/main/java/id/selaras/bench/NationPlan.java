package id.selaras.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

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

	/** Of so many rows of a form one is an indicator of the plan. */
	private static final int ROWS_OF_AN_INDICATOR = 10;

	private static final String OWN_FIELD = "X.XX";

	private final List<NationIndicator> indicators;

	private final List<NationalCodes.Output> outputs;

	private final List<NationalCodes.Output> ofAnyField;

	private final NationSize size;

	private NationPlan(List<NationIndicator> indicators, List<NationalCodes.Output> all, NationSize size) {
		this.indicators = indicators;
		Set<String> planned = indicators.stream().map(NationIndicator::name).collect(Collectors.toSet());
		List<NationalCodes.Output> others = all.stream()
			.filter((output) -> !planned.contains(output.indicator()))
			.toList();
		this.outputs = others.stream().filter((output) -> !isOfAnyField(output)).toList();
		this.ofAnyField = others.stream().filter(NationPlan::isOfAnyField).toList();
		this.size = size;
	}

	static NationPlan of(String regency, NationSize size) {
		Random random = new Random(regency.hashCode());
		List<NationalCodes.Output> counted = counted();
		List<NationalCodes.Output> all = counted.stream().filter((output) -> !isOfAnyField(output)).toList();
		List<NationIndicator> indicators = new ArrayList<>();
		for (int i = 0; i < NationSize.INDICATORS; i++) {
			indicators.add(NationIndicator.planned(i + 1, all.get(i * all.size() / NationSize.INDICATORS), random));
		}
		return new NationPlan(indicators, counted, size);
	}

	/**
	 * Sub kegiatan with an indicator that no other has and whose things can be counted. A
	 * form without a column for units may give them in brackets: names have none.
	 */
	private static List<NationalCodes.Output> counted() {
		Map<String, NationalCodes.Output> byIndicator = new LinkedHashMap<>();
		NationalCodes.outputs()
			.stream()
			.filter((output) -> COUNTED.contains(output.unit()) && !output.indicator().contains("("))
			.forEach((output) -> byIndicator.putIfAbsent(output.indicator(), output));
		return List.copyOf(byIndicator.values());
	}

	/** Such as the salaries that each agency pays. */
	private static boolean isOfAnyField(NationalCodes.Output output) {
		return output.code().startsWith(OWN_FIELD);
	}

	/** Those that an agency answers for, by its number from 0. */
	private List<NationIndicator> led(int agency) {
		return this.indicators.subList(part(agency, this.indicators.size()), part(agency + 1, this.indicators.size()));
	}

	private int part(int agency, int whole) {
		return agency * whole / this.size.agencies();
	}

	/**
	 * The rows of an agency's form: as E.81 has them, sub kegiatan and above them the
	 * programmes, whose indicators alone are the plan's.
	 * @param agency its number from 0
	 */
	List<NationIndicator> of(int agency) {
		List<NationIndicator> led = led(agency);
		int programmes = Math.min(led.size(), (this.size.rows() + ROWS_OF_AN_INDICATOR - 1) / ROWS_OF_AN_INDICATOR);
		Random random = new Random(led.get(0).code().hashCode());
		String field = led.get(0).code().substring(0, OWN_FIELD.length());
		List<NationIndicator> rows = new ArrayList<>();
		beneath(agency).stream()
			.limit(this.size.rows() - programmes)
			.map((output) -> NationIndicator.beneath(output.code().replace(OWN_FIELD, field), output, random))
			.forEach(rows::add);
		rows.addAll(led.subList(0, programmes));
		rows.sort(Comparator.comparing(NationIndicator::code));
		return rows;
	}

	private List<NationalCodes.Output> beneath(int agency) {
		List<NationalCodes.Output> outputs = new ArrayList<>(
				this.outputs.subList(part(agency, this.outputs.size()), part(agency + 1, this.outputs.size())));
		outputs.addAll(this.ofAnyField);
		return outputs;
	}

	/** {@code indicators.csv}. */
	String csv(List<NationAgency> agencies) {
		Map<NationIndicator, String> leads = new LinkedHashMap<>();
		for (int agency = 0; agency < this.size.agencies(); agency++) {
			String code = agencies.get(agency).code();
			led(agency).forEach((indicator) -> leads.put(indicator, code));
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
			csv.append(
					line(indicator, i, Objects.requireNonNull(leads.get(indicator)), dimensions[i % dimensions.length]))
				.append('\n');
		}
		return csv.toString();
	}

	private static String line(NationIndicator indicator, int number, String lead, SmartDimension dimension) {
		List<String> fields = new ArrayList<>(List.of(indicator.id(), "1. Pelayanan publik yang terjangkau",
				"Tujuan " + (1 + number / 120), "Sasaran " + (1 + number / 30), indicator.code(), indicator.activity(),
				indicator.name(), indicator.unit(), "naik", "jumlah", "jumlah", "0"));
		for (int year = 0; year < YEARS; year++) {
			fields.add(indicator.targets().get(year).toString());
			fields.add(rupiah(indicator.budgets().get(year)));
		}
		fields.add(String.valueOf(NationIndicator.sum(indicator.targets())));
		fields.add(rupiah(NationIndicator.sum(indicator.budgets())));
		fields.add(lead);
		fields.add(dimension.code());
		return fields.stream()
			.map((field) -> field.contains(";") ? '"' + field + '"' : field)
			.collect(Collectors.joining(";"));
	}

	private static String rupiah(long amount) {
		return IndonesianNumber.plain(BigDecimal.valueOf(amount));
	}

}
