package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/** A number in brackets behind another: "12 (80%)", "45,2 (2023)", "12 (80)". */
final class BracketValue {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private BracketValue() {
	}

	/** Null where there is no bracket, or it is but a remark. */
	static @Nullable Meaning of(NumberText outer, WordSense sense, Unit own) {
		if (outer.bracket().isEmpty()) {
			return null;
		}
		Meaning counted = sense.unit().isPercent() ? CountText.read(outer.bracket(), sense) : null;
		if (counted instanceof Meaning.Readings share) {
			return agreed(new NumberMeaning(withoutBracket(outer), sense).candidates(), share.candidates());
		}
		BigDecimal spelled = SpelledNumber.read(outer.bracket());
		if (spelled != null) {
			return asSpelled(new NumberMeaning(outer, sense).candidates(), spelled);
		}
		NumberText inner = NumberText.read(outer.bracket(), sense);
		if (inner == null || YEAR.matcher(outer.bracket()).matches()) {
			return null;
		}
		boolean percent = CellUnit.of(inner, sense).isPercent();
		if (percent && !own.isPercent()) {
			return sense.unit().isPercent() ? new NumberMeaning(inner, sense).meaning() : null;
		}
		if (!inner.words().isEmpty() || inner.digits().equals(outer.digits())) {
			return null;
		}
		List<Candidate> both = new ArrayList<>(new NumberMeaning(withoutBracket(outer), sense).candidates());
		List<Candidate> inside = new NumberMeaning(inner, sense).candidates();
		if (both.size() == 1 && inside.size() == 1 && both.get(0).means(inside.get(0))) {
			return null;
		}
		both.addAll(inside);
		return new Meaning.Asked(Doubt.SEVERAL_VALUES, both);
	}

	/** "12 (dua belas)" says the same twice, and of two readings the words tell one. */
	private static @Nullable Meaning asSpelled(List<Candidate> written, BigDecimal spelled) {
		Candidate inWords = Candidate.of(spelled, Say.READ_AS_NUMBER);
		List<Candidate> same = written.stream().filter(inWords::means).toList();
		if (!same.isEmpty()) {
			return (written.size() == 1) ? null : Meaning.of(same.get(0));
		}
		List<Candidate> both = new ArrayList<>(written);
		both.add(inWords);
		return new Meaning.Asked(Doubt.SEVERAL_VALUES, both);
	}

	/** Null where "80 % (12 dari 15)" says the same twice. */
	private static @Nullable Meaning agreed(List<Candidate> stated, List<Candidate> counted) {
		BigDecimal one = stated.get(0).size();
		BigDecimal other = counted.get(0).size();
		boolean same = one != null && other != null && one.subtract(other).abs().compareTo(BigDecimal.ONE) < 0;
		return same ? null : new Meaning.Asked(Doubt.SEVERAL_VALUES, List.of(stated.get(0), counted.get(0)));
	}

	private static NumberText withoutBracket(NumberText text) {
		return new NumberText(text.digits(), text.negative(), text.enclosed(), text.currency(), text.power(),
				text.isPowerInFull(), text.words(), "", text.remark());
	}

}
