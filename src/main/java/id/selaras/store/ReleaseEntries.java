package id.selaras.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.Period;

/** Releases as they stand in the journal. */
final class ReleaseEntries {

	static final String RELEASE = "release";

	private static final String REPORT = "report.";

	private ReleaseEntries() {
	}

	static JournalEntry of(PeriodRelease release) {
		Map<String, String> fields = new TreeMap<>();
		fields.put("period", release.period().toString());
		fields.put("by", release.by());
		fields.put("on", release.day().toString());
		fields.put("figures", release.figures());
		release.reports().forEach((path, sha256) -> fields.put(REPORT + path, sha256));
		return JournalEntry.of(RELEASE, fields);
	}

	/** What the lines of a journal come to: the first release of a period counts. */
	static SortedMap<Period, PeriodRelease> replay(List<JournalLine> lines) {
		SortedMap<Period, PeriodRelease> releases = new TreeMap<>();
		for (JournalLine line : lines) {
			if (line.kind().equals(RELEASE)) {
				PeriodRelease release = release(line);
				releases.putIfAbsent(release.period(), release);
			}
		}
		return releases;
	}

	private static PeriodRelease release(JournalLine line) {
		SortedMap<String, String> reports = new TreeMap<>();
		line.fields().forEach((name, value) -> {
			if (name.startsWith(REPORT)) {
				reports.put(name.substring(REPORT.length()), value);
			}
		});
		Period period = Period.parse(field(line, "period")).orElseThrow();
		return new PeriodRelease(period, line.sequence(), field(line, "by"), LocalDate.parse(field(line, "on")),
				field(line, "figures"), reports);
	}

	private static String field(JournalLine line, String name) {
		return line.fields().getOrDefault(name, "");
	}

}
