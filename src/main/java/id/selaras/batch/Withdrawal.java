package id.selaras.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.plan.Period;
import id.selaras.store.Document;
import id.selaras.store.Documents;
import id.selaras.store.Figures;

/**
 * Withdraws what a row that left the plan came to, and all of a period that nobody asks
 * for any more; should somebody again, it is made anew. A night of one period knows
 * nothing of the others.
 */
final class Withdrawal {

	private final Night night;

	private final Documents documents;

	private final Figures figures;

	Withdrawal(Night night, Documents documents, Figures figures) {
		this.night = night;
		this.documents = documents;
		this.figures = figures;
	}

	/** After the figures of the periods that were made anew are stored. */
	void after(AssessRegencies.Assessed assessed) {
		RegencyWork work = assessed.work();
		boolean all = this.night.request().isOfAllPeriods();
		Set<Period> asked = new HashSet<>(work.periods());
		asked.addAll(work.past());
		Set<Period> again = new HashSet<>();
		Set<String> codes = new HashSet<>();
		for (AssessRegencies.Made period : assessed.periods()) {
			again.add(period.figures().period());
			period.printed().forEach((figure) -> codes.add(figure.code()));
		}
		List<String> forgotten = all ? forgotten(work.code(), asked) : List.of();
		if (!forgotten.isEmpty()) {
			codes.addAll(printedElsewhere(work, asked, again));
		}
		this.figures.withdraw(work.code(), (period) -> again.contains(period) || (all && !asked.contains(period)),
				codes);
		if (all) {
			forgotten.forEach((period) -> forget(work.code(), period));
			this.documents.putAll(work.code(), AssessRegencies.SEEN,
					List.of(Document.of(AssessRegencies.SEEN, assessed.fingerprint(), AssessRegencies.NOTHING)));
		}
		else {
			this.documents.remove(work.code(), AssessRegencies.SEEN, AssessRegencies.SEEN);
		}
	}

	/** Where a period goes: what it was the first to print others may print too. */
	private Set<String> printedElsewhere(RegencyWork work, Set<Period> asked, Set<Period> again) {
		Set<String> codes = new HashSet<>();
		for (Period period : asked) {
			this.documents.get(work.code(), AssessRegencies.KIND, period.toString())
				.filter((document) -> !again.contains(period))
				.ifPresent((document) -> AssessRegencies
					.printed(work, Objects.requireNonNull(document.read(RegencyFigures.class)))
					.forEach((figure) -> codes.add(figure.code())));
		}
		return codes;
	}

	/** Periods with figures that nobody asks for any more. */
	private List<String> forgotten(String code, Set<Period> asked) {
		Set<String> names = asked.stream().map(Period::toString).collect(Collectors.toSet());
		return this.documents.fingerprints(code, AssessRegencies.KIND)
			.keySet()
			.stream()
			.filter((period) -> !names.contains(period))
			.toList();
	}

	private void forget(String code, String period) {
		List.of(AssessRegencies.CONTENT, AssessRegencies.SUMMARY, AssessRegencies.KIND)
			.forEach((kind) -> this.documents.remove(code, kind, period));
	}

}
