package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.selaras.finding.Text;
import id.selaras.normalise.names.Entry;
import id.selaras.normalise.names.Match;
import id.selaras.normalise.names.NameFinder;
import id.selaras.normalise.names.Rule;
import id.selaras.normalise.names.Search;
import id.selaras.normalise.names.Subject;
import id.selaras.normalise.names.WrittenName;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * Finds the plan's indicator that a form names: by code, or by words of which each is
 * explained. Anything less is a suggestion, never a match.
 */
public final class IndicatorNames {

	private static final BigDecimal NEARLY_ONE = new BigDecimal("0.85");

	private final PlanVersion plan;

	private final Map<String, Indicator> byId = new HashMap<>();

	private final NameFinder finder;

	/**
	 * What was found.
	 *
	 * @param indicator that is meant, or null where it is to be asked
	 * @param alternatives entries that are alike, the likeliest first
	 * @param rule by which the indicator was found
	 * @param surely whether each word is the plan's own, however it is spelt
	 */
	public record Found(@Nullable Indicator indicator, List<Alternative> alternatives, Text rule, boolean surely) {

		boolean isAny() {
			return this.indicator != null || !this.alternatives.isEmpty();
		}

		/**
		 * Plans hold the outcomes of programmes. The outputs of kegiatan and sub
		 * kegiatan, hundreds in a form, are a little like one or the other of them; to
		 * ask about each would bury the questions that matter.
		 */
		boolean isNearlyOne() {
			return this.alternatives.stream()
				.map(Alternative::score)
				.anyMatch((score) -> score != null && score.compareTo(NEARLY_ONE) >= 0);
		}

	}

	public IndicatorNames(PlanVersion plan, Vocabulary vocabulary) {
		this.plan = plan;
		plan.indicators().forEach((indicator) -> this.byId.putIfAbsent(indicator.id(), indicator));
		this.finder = new NameFinder(Subject.INDICATOR, plan.indicators().stream().map(IndicatorNames::entry).toList(),
				vocabulary.tables(Subject.INDICATOR, ""));
	}

	public PlanVersion plan() {
		return this.plan;
	}

	Optional<Indicator> indicator(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** Looks for an indicator of one agency among all that are somehow alike. */
	public Found find(String name, String unit, String agency) {
		return find(name, unit, agency, Search.WIDE);
	}

	/**
	 * Looks for an indicator of one agency.
	 * @param unit as the form states it, or empty
	 * @param search among which of them, if none has that name
	 */
	public Found find(String name, String unit, String agency, Search search) {
		id.selaras.normalise.names.Found found = this.finder.find(new WrittenName(name, unit, agency), search);
		Match match = found.match();
		if (match != null) {
			return new Found(this.byId.get(match.entry().id()), List.of(), match.reason(),
					match.rule().compareTo(Rule.KIND_LEFT_OUT) < 0);
		}
		List<Alternative> alternatives = new ArrayList<>();
		found.suggestions()
			.forEach((suggestion) -> alternatives.add(new Alternative(suggestion.entry().id(),
					suggestion.entry().name(), suggestion.score(), suggestion.difference())));
		return new Found(null, alternatives, Text.NONE, false);
	}

	/** The words of a name that count; equal ones are one wording. */
	List<String> words(String name) {
		return this.finder.words(name);
	}

	private static Entry entry(Indicator indicator) {
		return new Entry(indicator.id(), indicator.name(), List.of(), indicator.unit(), indicator.agencies());
	}

}
