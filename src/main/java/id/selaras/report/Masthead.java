package id.selaras.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands at the head of our own reports, as parameters of their templates. */
final class Masthead {

	private Masthead() {
	}

	/**
	 * {@code letterhead}, {@code address}, {@code place}, {@code period}, {@code made}.
	 */
	static Map<String, String> of(ReportSource source) {
		List<String> letterhead = source.regency().letterhead();
		int bold = Math.min(2, letterhead.size());
		boolean addressed = source.agency().isEmpty() && !source.consultant().isEmpty();
		String reader = addressed ? " untuk " + source.consultant() : "";
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("letterhead", String.join("\n", letterhead.subList(0, bold)));
		texts.put("address", String.join("\n", letterhead.subList(bold, letterhead.size())));
		texts.put("place", source.regency().fullName());
		texts.put("period", source.period().title());
		texts.put("made", "Disusun" + reader + " pada " + Printed.date(source.date()));
		return texts;
	}

}
