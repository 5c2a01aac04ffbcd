package id.selaras.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the delimiter of a text file: the one that cuts most lines into equally many
 * fields.
 */
final class Delimiter {

	private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');

	private static final int LINES = 200;

	private Delimiter() {
	}

	static char of(String text) {
		char best = ';';
		int bestScore = 0;
		List<String> lines = text.lines().limit(LINES).filter((line) -> !line.isBlank()).toList();
		for (char candidate : CANDIDATES) {
			int score = score(lines, candidate);
			if (score > bestScore) {
				best = candidate;
				bestScore = score;
			}
		}
		return best;
	}

	/**
	 * Lines that share the commonest count of two or more fields, times that count's
	 * lead.
	 */
	private static int score(List<String> lines, char delimiter) {
		Map<Integer, Integer> linesByCount = new HashMap<>();
		for (String line : lines) {
			int count = count(line, delimiter);
			if (count > 0) {
				linesByCount.merge(count, 1, Integer::sum);
			}
		}
		return linesByCount.entrySet()
			.stream()
			.mapToInt((entry) -> entry.getValue() * 10 + Math.min(entry.getKey(), 9))
			.max()
			.orElse(0);
	}

	private static int count(String line, char delimiter) {
		int count = 0;
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char character = line.charAt(i);
			if (character == '"') {
				quoted = !quoted;
			}
			else if (character == delimiter && !quoted) {
				count++;
			}
		}
		return count;
	}

}
