package id.selaras.crosscheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Question;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a form on which a question is open, so that rules keep silent about them.
 */
public final class AskedCells {

	private final Map<@Nullable String, Set<String>> bySheet = new HashMap<>();

	public AskedCells(NormalisedForm form) {
		for (Question question : form.questions()) {
			Location place = question.location();
			if (place.cell() != null) {
				this.bySheet.computeIfAbsent(place.sheet(), (sheet) -> new HashSet<>()).add(place.cell());
			}
		}
	}

	/** The A1 references of those on one sheet. */
	public Set<String> on(@Nullable String sheet) {
		return this.bySheet.getOrDefault(sheet, Set.of());
	}

}
