package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.selaras.finding.Text;

/** What tells a written name from an entry, as it is shown to who must choose. */
final class Difference {

	private Difference() {
	}

	/** "− aktif, + perkotaan": the entry has "aktif" more and lacks "perkotaan". */
	static Text of(Comparison comparison, Subject subject) {
		List<String> words = new ArrayList<>();
		comparison.alignment().less().forEach((word) -> words.add("\u2212 " + word));
		comparison.alignment().more().forEach((word) -> words.add("+ " + word));
		Set<Veto> vetoes = EnumSet.noneOf(Veto.class);
		vetoes.addAll(comparison.vetoes());
		if (vetoes.remove(Veto.WORD)) {
			vetoes.add(Veto.of(comparison.alignment().less(), subject));
			vetoes.add(Veto.of(comparison.alignment().more(), subject));
			vetoes.remove(Veto.WORD);
		}
		List<String> indonesian = new ArrayList<>(words);
		List<String> english = new ArrayList<>(words);
		vetoes.forEach((veto) -> {
			indonesian.add(veto.reason().indonesian());
			english.add(veto.reason().english());
		});
		return new Text(String.join(", ", indonesian), String.join(", ", english));
	}

}
