package id.selaras.crosscheck.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.RowRule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.normalise.WrittenDay;
import org.jspecify.annotations.Nullable;

/** A quick win is done within twelve months. */
public final class QuickWinTakesAYear implements RowRule {

	private static final Pattern MONTHS = Pattern
		.compile("(?<![\\d.,])(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?(?:bulan|bln)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern YEARS = Pattern.compile(
			"(?<![\\d.,])(\\d{1,2}(?:[.,]\\d)?)\\s*(?:\\([^)]*\\)\\s*)?(?:tahun|thn|th)\\b", Pattern.CASE_INSENSITIVE);

	/**
	 * From one year to one that is not the next: longer than twelve months in any case.
	 */
	private static final Pattern YEAR_TO_YEAR = Pattern.compile(
			"(20\\d{2})\\s*(?:-|–|s\\.?/?d\\.?|sampai(?: dengan)?)\\s*(?:\\p{L}+\\s+)?(20\\d{2})",
			Pattern.CASE_INSENSITIVE);

	private static final int MONTHS_OF_A_YEAR = 12;

	@Override
	public void check(CheckInput input, CheckedRow row, List<Finding> findings) {
		if (!row.form().form().equals("quick-win")) {
			return;
		}
		int longest = input.tolerances().quickWinMonths();
		Integer stated = months(row.row().texts().getOrDefault("time", ""));
		Optional<LocalDate> start = WrittenDay.read(row.row().texts().getOrDefault("start", ""));
		Optional<LocalDate> finish = WrittenDay.read(row.row().texts().getOrDefault("finish", ""));
		if (start.isPresent() && finish.isPresent() && finish.get().isAfter(start.get().plusMonths(longest))) {
			findings.add(Finding.of(new QuickWinTooLong(row.row().name(), start.get() + " - " + finish.get(), longest),
					row.at(row.row().textCell("finish"))));
		}
		else if (stated != null && stated > longest) {
			findings.add(Finding.of(
					new QuickWinTooLong(row.row().name(), row.row().texts().getOrDefault("time", ""), longest),
					row.at(row.row().textCell("time"))));
		}
	}

	private static @Nullable Integer months(String time) {
		Matcher months = MONTHS.matcher(time);
		if (months.find()) {
			return Integer.valueOf(months.group(1));
		}
		Matcher years = YEARS.matcher(time);
		if (years.find()) {
			return new BigDecimal(years.group(1).replace(',', '.')).multiply(BigDecimal.valueOf(MONTHS_OF_A_YEAR))
				.setScale(0, RoundingMode.CEILING)
				.intValueExact();
		}
		Matcher span = YEAR_TO_YEAR.matcher(time);
		int between = span.find() ? Integer.parseInt(span.group(2)) - Integer.parseInt(span.group(1)) : 0;
		return (between > 1) ? Integer.valueOf(between * MONTHS_OF_A_YEAR) : null;
	}

	@FindingType(severity = Severity.WARNING,
			text = "Quick win \"{name}\" berlangsung {time}, lebih dari {months} bulan.",
			english = "The quick win \"{name}\" takes {time}, more than {months} months.",
			advice = "Batasi pada yang selesai dalam setahun; selebihnya masuk rencana aksi.",
			adviceEnglish = "Keep to what is done within a year; the rest belongs in the action plan.",
			basis = "Bimtek smart city: quick win selesai paling lama 12 bulan")
	record QuickWinTooLong(String name, String time, int months) implements FindingFacts {
	}

}
