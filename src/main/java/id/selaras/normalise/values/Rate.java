package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/** So many of a thousand births where so many of 100.000 are asked for. */
final class Rate {

	private static final Pattern BASE = Pattern.compile("\\d[\\d.]*");

	private Rate() {
	}

	/** Of how many a rate counts; 1 of what is no rate. */
	static BigDecimal base(Unit unit) {
		Matcher base = BASE.matcher(unit.name());
		return (unit.isRate() && base.find()) ? new BigDecimal(base.group().replace(".", "")) : BigDecimal.ONE;
	}

	/** Null where the cell names no rate, or the column's own. */
	static @Nullable Meaning of(NumberText written, WordSense sense, List<Candidate> read) {
		Unit column = sense.unit();
		Optional<Unit> own = sense.units().known(written.words()).filter(Unit::isRate);
		if (own.isEmpty() || own.get().name().equals(column.name()) || !(column.isRate() || column.isOfNumbers())) {
			return null;
		}
		List<Candidate> candidates = new ArrayList<>();
		if (column.isRate()) {
			for (Candidate one : read) {
				BigDecimal size = one.size();
				if (size != null) {
					candidates
						.add(Candidate.of(Numbers.quotient(size.multiply(base(column)), base(own.get())), Say.RATIO));
				}
			}
		}
		candidates.addAll(read);
		return new Meaning.Asked(Doubt.WHICH_UNIT, candidates);
	}

}
