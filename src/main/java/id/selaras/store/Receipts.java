package id.selaras.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.receive.Sighting;
import org.jspecify.annotations.Nullable;

/** Receipts as they stand in the journal. */
public final class Receipts {

	private static final String RECEIVED = "received";

	private Receipts() {
	}

	public static JournalEntry entry(Sighting seen) {
		Map<String, String> fields = new TreeMap<>();
		fields.put("path", seen.path());
		fields.put("original", seen.original());
		fields.put("size", String.valueOf(seen.size()));
		if (seen.arrived() != null) {
			fields.put("arrived", seen.arrived().toString());
		}
		return JournalEntry.of(RECEIVED, fields);
	}

	/** What was received, in its order. */
	public static List<Sighting> replay(String regency, List<JournalLine> lines) {
		List<Sighting> receipts = new ArrayList<>();
		for (JournalLine line : lines) {
			if (line.kind().equals(RECEIVED)) {
				Map<String, String> fields = line.fields();
				receipts.add(new Sighting(regency, fields.getOrDefault("path", ""), fields.getOrDefault("original", ""),
						Long.parseLong(fields.getOrDefault("size", "0")), day(fields.get("arrived"))));
			}
		}
		return receipts;
	}

	private static @Nullable LocalDate day(@Nullable String arrived) {
		return (arrived == null) ? null : LocalDate.parse(arrived);
	}

}
