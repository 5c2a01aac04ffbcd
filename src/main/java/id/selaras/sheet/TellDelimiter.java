package id.selaras.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Fourth pass over a text file: tells its delimiter by evidence from its first records. A
 * clear lead decides, a small one is said, a tie refuses the file. For one file only.
 */
final class TellDelimiter {

	private static final int RECORDS = 2_000;

	private static final double NO_LEAD = 0.7;

	private static final double CLEAR_LEAD = 0.5;

	private static final double WEAK = 0.1;

	/** Any one does where nothing is cut. */
	private static final Delimiter NONE = new Delimiter(';', 0);

	private static final Pattern STATED = Pattern.compile("sep=([;\t,|])(\n|$)", Pattern.CASE_INSENSITIVE);

	private final SheetLimits limits;

	private @Nullable RefusedException unclosed;

	TellDelimiter(SheetLimits limits) {
		this.limits = limits;
	}

	Delimiter of(String start) {
		Character stated = stated(start);
		if (stated != null) {
			return new Delimiter(stated, 0);
		}
		// quotes are looked at by all, as one may find them open and another not
		boolean quoted = start.indexOf('"') >= 0;
		List<DelimiterEvidence> cutting = Delimiter.CANDIDATES.stream()
			.filter((candidate) -> quoted || start.indexOf(candidate) >= 0)
			.map((candidate) -> evidence(start, candidate))
			.filter((evidence) -> evidence.cut() > 0)
			.sorted(Comparator.comparingDouble(DelimiterEvidence::strength).reversed())
			.toList();
		if (cutting.isEmpty()) {
			return NONE;
		}
		DelimiterEvidence best = cutting.get(0);
		if (best.stray() > 0 && this.unclosed != null) {
			throw this.unclosed;
		}
		if (cutting.size() == 1) {
			return alone(best);
		}
		DelimiterEvidence second = cutting.get(1);
		if (best.strength() < WEAK) {
			return weak(best);
		}
		if (second.strength() > best.strength() * NO_LEAD) {
			throw refused(second);
		}
		boolean clear = second.strength() <= best.strength() * CLEAR_LEAD;
		return new Delimiter(best.delimiter(), clear ? 0 : second.firstCut());
	}

	/** Excel obeys a first line such as {@code sep=;} and does not show it. */
	static @Nullable Character stated(String start) {
		Matcher first = STATED.matcher(start);
		return first.lookingAt() ? first.group(1).charAt(0) : null;
	}

	private static Delimiter alone(DelimiterEvidence only) {
		return (only.strength() < WEAK && !only.cutsEvenly()) ? weak(only) : new Delimiter(only.delimiter(), 0);
	}

	/**
	 * Little speaks for several columns. Under a heading without commas, or among lines
	 * that mostly have none, commas belong to numbers and sentences.
	 */
	private static Delimiter weak(DelimiterEvidence best) {
		if (best.isDoubtful() && (!best.headCut() || best.cut() * 2 < best.records())) {
			return NONE;
		}
		throw refused(best);
	}

	/** From what comes before a record that cannot be read. */
	private DelimiterEvidence evidence(String start, char delimiter) {
		List<TextRecord> records = new ArrayList<>();
		QuotedRecords text = new QuotedRecords(new StringReader(start), delimiter, this.limits);
		try {
			TextRecord record = text.next();
			while (record != null && records.size() < RECORDS) {
				records.add(record);
				record = text.next();
			}
		}
		catch (RefusedException ex) {
			if (ex.refusal().reason() == RefusalReason.UNCLOSED_QUOTE) {
				this.unclosed = ex;
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException("A string cannot fail to be read", ex);
		}
		return DelimiterEvidence.of(delimiter, records);
	}

	private static RefusedException refused(DelimiterEvidence evidence) {
		return new RefusedException(new Refusal(RefusalReason.DELIMITER, null, evidence.firstCut()));
	}

}
