package id.selaras.crosscheck.rules;

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

	private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})\\s*(?:bulan|bln)\\b.*", Pattern.CASE_INSENSITIVE);

	private static final Pattern YEARS = Pattern.compile("(\\d{1,2})\\s*(?:tahun|thn)\\b.*", Pattern.CASE_INSENSITIVE);

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
		Matcher months = MONTHS.matcher(time.strip());
		if (months.matches()) {
			return Integer.valueOf(months.group(1));
		}
		Matcher years = YEARS.matcher(time.strip());
		return years.matches() ? Integer.valueOf(years.group(1)) * MONTHS_OF_A_YEAR : null;
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
