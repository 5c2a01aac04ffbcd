package id.selaras.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import org.jspecify.annotations.Nullable;

/** The words that open a form's notes, and those that open totals on any form. */
final class FooterOpenings {

	private static final List<List<String>> TOTALS = List.of(List.of("jumlah"), List.of("total"),
			List.of("jumlah", "total"), List.of("total", "keseluruhan"), List.of("jumlah", "keseluruhan"),
			List.of("grand", "total"), List.of("sub", "total"), List.of("subtotal"));

	private static final int CELLS_LOOKED_AT = 4;

	private final Map<String, List<List<String>>> openings = new TreeMap<>();

	/** A look at the first word spares the others of most texts. */
	private final Set<String> firstWords = new HashSet<>();

	/** One more than the longest opening has tells whether a text ends with it. */
	private final int wordsTelling;

	FooterOpenings(FormDefinition definition) {
		definition.notes().forEach((id, texts) -> this.openings.put(id, texts.stream().map(HeadingWords::of).toList()));
		int longest = 0;
		for (List<String> opening : all()) {
			this.firstWords.addAll(opening.subList(0, Math.min(opening.size(), 1)));
			longest = Math.max(longest, opening.size());
		}
		this.wordsTelling = longest + 1;
	}

	private List<List<String>> all() {
		List<List<String>> all = new ArrayList<>(TOTALS);
		this.openings.values().forEach(all::addAll);
		return all;
	}

	/** The cell that opens a note, or null. */
	@Nullable Cell in(List<Cell> row) {
		int looked = 0;
		for (int i = 0; i < row.size() && looked < CELLS_LOOKED_AT; i++) {
			Cell cell = row.get(i);
			if (cell.kind() == CellKind.TEXT) {
				looked++;
				if (openedBy(cell.text()) != null) {
					return cell;
				}
			}
		}
		return null;
	}

	/** The note that a text opens, or null. */
	@Nullable String openedBy(String text) {
		List<String> first = HeadingWords.of(text, 1);
		return (!first.isEmpty() && mayBegin(first.get(0))) ? openedBy(HeadingWords.of(text, this.wordsTelling)) : null;
	}

	private boolean mayBegin(String word) {
		for (String first : this.firstWords) {
			if (HeadingWords.same(word, first)) {
				return true;
			}
		}
		return false;
	}

	private @Nullable String openedBy(List<String> words) {
		for (Map.Entry<String, List<List<String>>> note : this.openings.entrySet()) {
			for (List<String> opening : note.getValue()) {
				if (HeadingWords.begins(words, opening)) {
					return note.getKey();
				}
			}
		}
		return TOTALS.contains(words) ? "total" : null;
	}

}
