package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.Location;
import org.jspecify.annotations.Nullable;

/** Pass: what the lines above a table, the folders and the file's name state. */
final class FindStated {

	/** Years of a plan, dates and numbers of regulations say nothing about the form. */
	private static final Pattern NO_YEAR = Pattern
		.compile("20\\d\\d\\s*(?:[-–/]|s\\s?[/.]\\s?d\\.?|sampai(?: dengan)?)\\s*20\\d\\d"
				+ "|\\d{1,2}\\s+(?:jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)\\p{L}*\\s+20\\d\\d"
				+ "|(?:nomor|no\\.?)\\s*\\d+\\s*(?:/|tahun)\\s*20\\d\\d");

	private static final Pattern YEAR = Pattern
		.compile("(?<!\\d)(?<!\\d[.,])(?<!\\d\\d[/-])(20[0-4]\\d)(?!\\d)(?![.,/-]\\d)");

	private static final Pattern QUARTER = Pattern
		.compile("(?<![a-z])(?:triwulan|tribulan|trw|tw|kuartal)[ ._:\\-]*([il|1]v|[il|]{1,3}|[1-4])(?![a-z0-9|])");

	private static final Pattern DAY_FOLDER = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private FindStated() {
	}

	static List<PeriodHint> periods(List<StatedText> texts, Location file) {
		List<PeriodHint> hints = new ArrayList<>(onSheet(texts));
		hints.addAll(inPath(file));
		return hints;
	}

	/** Whether a text states a year or a quarter. */
	static boolean isIn(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return year(lower) != null || quarter(lower) != null;
	}

	static List<PeriodHint> onSheet(List<StatedText> texts) {
		List<PeriodHint> hints = new ArrayList<>();
		texts.forEach((stated) -> add(hints, PeriodHint.Source.SHEET, stated.text(), stated.location()));
		return hints;
	}

	static List<PeriodHint> inPath(Location file) {
		List<PeriodHint> hints = new ArrayList<>();
		String[] parts = file.file().split("/");
		for (int i = 0; i < parts.length - 1; i++) {
			if (!DAY_FOLDER.matcher(parts[i]).matches()) {
				add(hints, PeriodHint.Source.FOLDER, parts[i], file);
			}
		}
		add(hints, PeriodHint.Source.FILE_NAME, parts[parts.length - 1], file);
		return hints;
	}

	private static void add(List<PeriodHint> hints, PeriodHint.Source source, String text, Location location) {
		String lower = text.toLowerCase(Locale.ROOT).replace('_', ' ');
		Integer year = year(lower);
		Integer quarter = quarter(lower);
		if (year != null || quarter != null) {
			hints.add(new PeriodHint(source, year, quarter, location));
		}
	}

	/** The year that a text states, or null; in small letters. */
	static @Nullable Integer year(String text) {
		Matcher matcher = YEAR.matcher(NO_YEAR.matcher(text).replaceAll(" "));
		return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
	}

	/** Lower-case L, an upright stroke and before V a 1 are typed for I. */
	private static @Nullable Integer quarter(String text) {
		Matcher matcher = QUARTER.matcher(text);
		if (!matcher.find()) {
			return null;
		}
		return switch (matcher.group(1).replace('l', 'i').replace('|', 'i')) {
			case "i", "1" -> 1;
			case "ii", "2" -> 2;
			case "iii", "3" -> 3;
			default -> 4;
		};
	}

}
