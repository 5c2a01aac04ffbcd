package id.selaras.normalise.values;

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

	/** Null where the bracket is but a remark. */
	static @Nullable Meaning of(NumberText outer, WordSense sense, Unit own) {
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
		both.addAll(new NumberMeaning(inner, sense).candidates());
		return new Meaning.Asked(Doubt.SEVERAL_VALUES, both);
	}

	private static NumberText withoutBracket(NumberText text) {
		return new NumberText(text.digits(), text.negative(), text.enclosed(), text.currency(), text.power(),
				text.isPowerInFull(), text.words(), "", text.remark());
	}

}
