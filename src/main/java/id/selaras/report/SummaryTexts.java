package id.selaras.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Status;
import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.finding.Severity;
import id.selaras.plan.Period;

/**
 * The first page in four sentences: who sent, what was reached, what is off track, what
 * to do.
 */
final class SummaryTexts {

	/** More names are not read in a minute. */
	private static final int MOST = 8;

	private SummaryTexts() {
	}

	static Map<String, String> of(ReportSource source, Names names) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("summarySent", sent(source));
		texts.put("summaryReached", reached(source.assessment().regency(), source.period()));
		texts.put("summaryOffTrack", offTrack(source, names));
		texts.put("summaryToDo", toDo(source, names));
		return texts;
	}

	private static String sent(ReportSource source) {
		return source.completeness().count(AnswerState.SENT) + " dari " + source.completeness().asked()
				+ " formulir yang diminta sudah diterima.";
	}

	private static String reached(Aggregate regency, Period period) {
		String predicate = regency.performance().predicate();
		String mean = (regency.performance().percent() != null) ? "Rata-rata capaian "
				+ Printed.average(regency.performance()) + " %" + ((predicate != null) ? " (" + predicate + ")" : "")
				+ " atas " + Printed.counted(regency.performance()) : "Rata-rata capaian belum dapat dihitung";
		return mean + "." + trend(regency.trend(), period) + " Menuju target akhir: "
				+ regency.statuses()
					.entrySet()
					.stream()
					.map((entry) -> entry.getValue() + " " + entry.getKey().indonesian().toLowerCase(Printed.LOCALE))
					.collect(Collectors.collectingAndThen(Collectors.joining(", "),
							(counts) -> counts.isEmpty() ? "belum dapat dinilai." : counts + "."));
	}

	/**
	 * Against the quarter before. Both are shares of the year's target, as in the picture
	 * of the quarters, and each says of how many indicators.
	 */
	private static String trend(List<Average> quarters, Period period) {
		if (period.quarter() == 1) {
			return "";
		}
		Average before = quarters.get(period.quarter() - 2);
		Average now = quarters.get(period.quarter() - 1);
		if (before.percent() == null || now.percent() == null) {
			return "";
		}
		int change = now.percent().compareTo(before.percent());
		return " Terhadap target setahun " + ((change > 0) ? "naik dari " : (change < 0) ? "turun dari " : "tetap: ")
				+ quarter(before, new Period(period.year(), period.quarter() - 1)) + " menjadi " + quarter(now, period)
				+ ".";
	}

	private static String quarter(Average average, Period period) {
		return Printed.average(average) + " % pada TW " + period.roman() + " (" + average.counted() + " dari "
				+ average.total() + ")";
	}

	private static String offTrack(ReportSource source, Names names) {
		List<String> late = source.assessment()
			.indicators()
			.stream()
			.filter((result) -> result.outlook().status() == Status.NEEDS_EFFORT)
			.map((result) -> name(result, names))
			.toList();
		return late.isEmpty() ? "Tidak ada indikator yang diketahui perlu upaya keras."
				: late.size() + " indikator perlu upaya keras: " + list(late) + ".";
	}

	private static String name(IndicatorResult result, Names names) {
		return result.indicator().name() + " (" + names.label(result.agency()) + ")";
	}

	private static String toDo(ReportSource source, Names names) {
		List<String> tasks = new ArrayList<>();
		add(tasks, "Minta formulir dari ", late(source, AnswerState.MISSING, names));
		add(tasks, "Selesaikan formulir yang tertahan dari ", late(source, AnswerState.HELD, names));
		int questions = source.questions().size();
		if (questions > 0) {
			tasks.add("Jawab " + questions + " pertanyaan (tabel 11).");
		}
		long errors = open(source, Severity.ERROR);
		long queries = open(source, Severity.QUERY);
		if (errors > 0) {
			tasks.add("Minta perbaikan " + errors + " kesalahan (tabel 10).");
		}
		if (queries > 0) {
			tasks.add("Minta penjelasan atas " + queries + " hal (tabel 10).");
		}
		return tasks.isEmpty() ? "Tidak ada." : String.join(" ", tasks);
	}

	private static void add(List<String> tasks, String what, List<String> agencies) {
		if (!agencies.isEmpty()) {
			tasks.add(what + list(agencies) + ".");
		}
	}

	private static List<String> late(ReportSource source, AnswerState state, Names names) {
		return source.completeness()
			.answers()
			.stream()
			.filter((answer) -> answer.state() == state)
			.map(Answer::agency)
			.distinct()
			.map(names::label)
			.toList();
	}

	private static long open(ReportSource source, Severity severity) {
		return source.findings()
			.stream()
			.filter((finding) -> finding.severity() == severity && !finding.isExplained())
			.count();
	}

	private static String list(List<String> names) {
		int more = names.size() - MOST;
		return String.join(", ", names.subList(0, Math.min(MOST, names.size())))
				+ ((more > 0) ? ", dan " + more + " lainnya" : "");
	}

}
