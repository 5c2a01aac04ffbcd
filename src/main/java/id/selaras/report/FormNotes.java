package id.selaras.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.assess.Average;
import id.selaras.assess.FormFooter;
import id.selaras.normalise.ValueState;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Signatory;

/** What official forms have in common below and around their table. */
final class FormNotes {

	private static final int KEPT_BESIDE_SIGNATURES = 5;

	/** A dash would be lost in a cell that is read sideways. */
	private static final String NO_PREDICATE = "tanpa predikat";

	private static final String NO_NOTES = "Tidak ada yang dilaporkan.";

	private FormNotes() {
	}

	static String asOf(ReportSource source) {
		String unit = (source.regency().money() == MoneyStyle.JUTA) ? "Rp dalam juta rupiah" : "Rp dalam rupiah penuh";
		return "Keadaan sampai dengan " + source.period().title() + ". " + unit + ".";
	}

	/** What the marks of missing values stand for. */
	static String states() {
		return Arrays.stream(ValueState.values())
			.filter((state) -> !state.mark().isEmpty())
			.map((state) -> state.mark() + " = " + state.indonesian())
			.collect(Collectors.joining("; "));
	}

	static String text(ReportSource source, String note) {
		return String.join("\n", bullets(source, note));
	}

	/** What several agencies write in the same words is said once, with their names. */
	private static List<String> bullets(ReportSource source, String note) {
		List<AgencyNote> notes = source.notes().getOrDefault(note, List.of());
		if (notes.isEmpty()) {
			return List.of(NO_NOTES);
		}
		if (source.agency().isPresent()) {
			return notes.stream().map((written) -> "• " + written.text()).distinct().toList();
		}
		Names names = new Names(source);
		Map<String, Set<String>> whose = new LinkedHashMap<>();
		notes.forEach((written) -> whose.computeIfAbsent(written.text(), (text) -> new LinkedHashSet<>())
			.add(names.label(written.agency())));
		return whose.entrySet()
			.stream()
			.map((written) -> "• " + String.join(", ", written.getValue()) + ": " + written.getKey())
			.toList();
	}

	/**
	 * The form's last note, of which some bullets stay beside the signatures.
	 * @return {@code earlierHeading}, {@code earlierFollowUps}, {@code lastHeading},
	 * {@code lastFollowUps}
	 */
	static Map<String, String> last(ReportSource source, String note, String heading) {
		List<String> bullets = bullets(source, note);
		int earlier = Math.max(0, bullets.size() - KEPT_BESIDE_SIGNATURES);
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("earlierHeading", (earlier > 0) ? heading : "");
		parts.put("earlierFollowUps", String.join("\n", bullets.subList(0, earlier)));
		parts.put("lastHeading", (earlier > 0) ? "" : heading);
		parts.put("lastFollowUps", String.join("\n", bullets.subList(earlier, bullets.size())));
		return parts;
	}

	/** An agency that answers for no indicator has no averages. */
	static String code(FormFooter footer) {
		return footer.code().isEmpty() ? "" : "Kode angka: " + footer.code();
	}

	/** The three footers below a column of percentages. */
	static void footer(Map<String, String> footers, String column, Average average, FormCells cells) {
		footers.put("average" + column, cells.percent(average.percent()));
		footers.put("counted" + column, cells.counted(average.counted(), average.total()));
		footers.put("predicate" + column, Objects.requireNonNullElse(average.predicate(), NO_PREDICATE));
	}

	/**
	 * Both blocks. Where and when another office will agree is not known here.
	 */
	static Map<String, String> signatures(ReportSource source, Signatory prepared, Signatory approved) {
		Map<String, String> lines = new LinkedHashMap<>();
		sign(lines, "prepared", prepared, source.regency().seat() + ", " + Printed.date(source.date()));
		sign(lines, "approved", approved, "…………………, tanggal …………………");
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
