package id.selaras.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Indicator;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;
import id.selaras.plan.Signatory;
import id.selaras.report.EvaluationView.EvaluationRow;

/** Builds the view of Formulir E.58. */
final class EvaluationViewBuilder {

	private static final String NEXT_PLAN = "Tindak lanjut yang diperlukan dalam RPJMD kabupaten/kota berikutnya:";

	private static final NarrowCell OBJECTIVE = new NarrowCell(EvaluationView.OBJECTIVE_WIDTH - 3, 6);

	private static final NarrowCell PROGRAMME = new NarrowCell(EvaluationView.PROGRAMME_WIDTH - 3, 6);

	private static final NarrowCell INDICATOR = new NarrowCell(EvaluationView.INDICATOR_WIDTH - 3, 6);

	private static final int KEPT_BESIDE_SIGNATURES = 5;

	private static final String NO_NOTES = "Tidak ada yang dilaporkan.";

	private EvaluationViewBuilder() {
	}

	static EvaluationView build(ReportSource source) {
		PlanVersion plan = source.assessment().plan();
		Regency regency = source.regency();
		EvaluationCells cells = new EvaluationCells(plan.firstYear(), regency.money());
		List<EvaluationRow> rows = new ArrayList<>();
		for (IndicatorResult result : source.assessment().indicators()) {
			rows.add(row(result, rows.size() + 1, cells));
		}
		List<String> followUps = bullets(source, "follow-up-rpjmd");
		int earlier = Math.max(0, followUps.size() - KEPT_BESIDE_SIGNATURES);
		return new EvaluationView(regency.fullName(),
				"Periode Pelaksanaan: Tahun " + plan.firstYear() + " - Tahun " + plan.lastYear(), asOf(source),
				source.draft(), "Formulir E.58 · " + regency.fullName() + " · " + source.period().title(), legend(),
				rows, footers(source, cells), text(source, "supporting-factors"), text(source, "hindering-factors"),
				text(source, "follow-up-rkpd"), (earlier > 0) ? NEXT_PLAN : "",
				String.join("\n", followUps.subList(0, earlier)), (earlier > 0) ? "" : NEXT_PLAN,
				String.join("\n", followUps.subList(earlier, followUps.size())), cells.remarks(), signatures(source));
	}

	private static String asOf(ReportSource source) {
		String unit = (source.regency().money() == MoneyStyle.JUTA) ? "Rp dalam juta rupiah" : "Rp dalam rupiah penuh";
		return "Keadaan sampai dengan " + source.period().title() + ". " + unit + ".";
	}

	private static EvaluationRow row(IndicatorResult result, int number, EvaluationCells cells) {
		Indicator indicator = result.indicator();
		String unit = indicator.unit().isEmpty() ? "" : " (" + indicator.unit() + ")";
		return new EvaluationRow(String.valueOf(number), OBJECTIVE.hyphenate(indicator.objective()),
				PROGRAMME.hyphenate(indicator.programme()), INDICATOR.hyphenate(indicator.name() + unit), result.code(),
				cells.of(result, number));
	}

	private static Map<String, String> footers(ReportSource source, EvaluationCells cells) {
		Map<String, String> footers = new LinkedHashMap<>();
		int firstYear = source.assessment().plan().firstYear();
		for (int i = 1; i <= EvaluationCells.YEARS; i++) {
			footer(footers, String.valueOf(i), String.valueOf(firstYear + i - 1), source, cells);
		}
		footer(footers, "End", "end", source, cells);
		return footers;
	}

	private static void footer(Map<String, String> footers, String name, String column, ReportSource source,
			EvaluationCells cells) {
		for (String kind : List.of(".k", ".rp")) {
			Average average = source.assessment().formFooters().get(column + kind);
			int total = source.assessment().indicators().size();
			Average printed = (average != null) ? average : new Average(null, null, 0, total);
			footers.put("average" + name + kind, cells.percent(printed.percent()));
			footers.put("counted" + name + kind, cells.counted(printed.counted(), printed.total()));
			footers.put("predicate" + name + kind, Printed.predicate(printed.predicate()));
		}
	}

	private static String text(ReportSource source, String note) {
		return String.join("\n", bullets(source, note));
	}

	private static List<String> bullets(ReportSource source, String note) {
		List<String> notes = source.notes().getOrDefault(note, List.of());
		return notes.isEmpty() ? List.of(NO_NOTES) : notes.stream().map((text) -> "• " + text).toList();
	}

	private static String legend() {
		String states = Arrays.stream(ValueState.values())
			.filter((state) -> !state.mark().isEmpty())
			.map((state) -> state.mark() + " = " + state.indonesian())
			.collect(Collectors.joining("; "));
		return "Keterangan: K = kinerja; " + states + "; – = tidak ada dalam rencana, atau tidak ada yang dapat "
				+ "dirata-ratakan. K dibulatkan bila tidak muat. * = jumlah tahun yang dilaporkan saja. Kode di bawah indikator: untuk melacak angka baris itu.";
	}

	private static Map<String, String> signatures(ReportSource source) {
		Regency regency = source.regency();
		Map<String, String> lines = new LinkedHashMap<>();
		sign(lines, "prepared", regency.prepared(), regency.seat() + ", " + Printed.date(source.date()));
		// where and when another office will agree is not known here
		sign(lines, "approved", regency.approved(), "…………………, tanggal …………………");
		return lines;
	}

	private static void sign(Map<String, String> lines, String block, Signatory signatory, String placeAndDate) {
		lines.put(block + ".heading", signatory.heading());
		lines.put(block + ".date", placeAndDate);
		lines.put(block + ".role", signatory.role());
		lines.put(block + ".name", signatory.name());
		lines.put(block + ".dots", signatory.name().isEmpty() ? "( ........................................ )" : "");
		lines.put(block + ".rank", signatory.rank());
		lines.put(block + ".nip", signatory.nip().isEmpty() ? "" : "NIP. " + signatory.nip());
	}

}
