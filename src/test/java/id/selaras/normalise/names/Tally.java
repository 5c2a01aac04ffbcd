package id.selaras.normalise.names;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many names of each kind were matched rightly, wrongly, or asked about. */
final class Tally {

	private final Map<String, int[]> byKind = new TreeMap<>();

	private final List<String> wrong = new ArrayList<>();

	private final List<String> asked = new ArrayList<>();

	void count(LabelledName name, Found found) {
		String kind = name.kind().replaceAll(":.*", "") + (name.isToBeMatched() ? "" : " (none)");
		int[] counts = this.byKind.computeIfAbsent(kind, (key) -> new int[4]);
		counts[0]++;
		Match match = found.match();
		if (match == null) {
			counts[3]++;
			this.asked.add(kind + " | " + name.written() + " | " + name.unit() + " | " + name.means() + " | "
					+ found.suggestions().stream().limit(1).toList());
		}
		else if (match.entry().name().equals(name.means())) {
			counts[1]++;
		}
		else {
			counts[2]++;
			this.wrong.add(name.kind() + " | " + name.written() + " (" + name.unit() + ") -> " + match.entry().name()
					+ " by " + match.reason().english() + ", not \"" + name.means() + "\"");
		}
	}

	List<String> wrong() {
		return this.wrong;
	}

	List<String> asked() {
		return this.asked;
	}

	/** Percent of the names of these kinds that have a meaning. */
	int recallOf(String... kinds) {
		return recall(Set.of(kinds), true);
	}

	int recallWithout(String... kinds) {
		return recall(Set.of(kinds), false);
	}

	private int recall(Set<String> kinds, boolean of) {
		int all = 0;
		int right = 0;
		for (Map.Entry<String, int[]> kind : this.byKind.entrySet()) {
			if (!kind.getKey().endsWith("(none)") && kinds.contains(kind.getKey()) == of) {
				all += kind.getValue()[0];
				right += kind.getValue()[1];
			}
		}
		return 100 * right / all;
	}

	void print(String title) {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		out.println(title);
		out.printf(Locale.ROOT, "%-28s %6s %9s %9s %9s%n", "kind", "names", "precision", "recall", "asked");
		this.byKind.forEach((kind, counts) -> {
			int matched = counts[1] + counts[2];
			out.printf(Locale.ROOT, "%-28s %6d %9s %9s %9s%n", kind, counts[0], percent(counts[1], matched),
					kind.endsWith("(none)") ? "-" : percent(counts[1], counts[0]), percent(counts[3], counts[0]));
		});
	}

	private static String percent(int part, int all) {
		return (all == 0) ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * part / all);
	}

}
