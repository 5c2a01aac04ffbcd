package id.selaras.normalise.names;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entry of a list that a written name means. Of likenesses it makes
 * suggestions; a match needs each word explained, and one entry alone that it explains.
 */
public final class NameFinder {

	private static final int MOST_SUGGESTIONS = 5;

	private static final int WORTH_SUGGESTING = 400;

	private static final int ALL_ALIKE = 1000;

	private final Subject subject;

	private final Map<String, String> units;

	private final Canonicaliser canonicaliser;

	private final List<Listing> listings = new ArrayList<>();

	private final Map<String, Listing> byId = new HashMap<>();

	private final Map<List<String>, Set<Listing>> asListed = new HashMap<>();

	private final Map<List<String>, Set<Listing>> asRead = new HashMap<>();

	private final Comparer comparer;

	private @Nullable Candidates candidates;

	public NameFinder(Subject subject, List<Entry> entries, NameTables tables) {
		this.subject = subject;
		this.units = tables.units();
		this.canonicaliser = new Canonicaliser(subject, tables);
		for (Entry entry : entries) {
			add(new Listing(entry, this.canonicaliser));
		}
		List<Reading> names = this.listings.stream().map((listing) -> listing.name().plain()).toList();
		KnownWords known = new KnownWords(names, tables.agencyWords(), tables.spellings().keySet());
		this.comparer = new Comparer(subject, new GuardedTyping(subject, known), new Weights(names), this.units);
	}

	private void add(Listing listing) {
		this.listings.add(listing);
		this.byId.putIfAbsent(listing.entry().id().toLowerCase(Locale.ROOT), listing);
		listing.asListed()
			.forEach((reading) -> this.asListed.computeIfAbsent(key(reading), (key) -> new LinkedHashSet<>())
				.add(listing));
		listing.readings()
			.forEach((reading) -> this.asRead.computeIfAbsent(key(reading), (key) -> new LinkedHashSet<>())
				.add(listing));
	}

	/** Looks for what is meant: by code, by equal words, and only then by likeness. */
	public Found find(WrittenName written) {
		Listing coded = this.byId.get(written.text().strip().toLowerCase(Locale.ROOT));
		if (coded != null) {
			return new Found(new Match(coded.entry(), Rule.CODE, Rule.CODE.reason()), List.of());
		}
		Canonical canonical = this.canonicaliser.of(written.text());
		if (canonical.plain().words().isEmpty()) {
			return Found.NOTHING;
		}
		Set<Listing> equal = new LinkedHashSet<>(this.asListed.getOrDefault(key(canonical.plain()), Set.of()));
		if (equal.isEmpty()) {
			canonical.readings().forEach((reading) -> equal.addAll(this.asRead.getOrDefault(key(reading), Set.of())));
		}
		return equal.isEmpty() ? alike(canonical, written) : amongEqual(canonical, written, List.copyOf(equal));
	}

	/** Of several entries of one name it is that of the agency, then that of the unit. */
	private Found amongEqual(Canonical canonical, WrittenName written, List<Listing> equal) {
		Rule rule = Rule.SAME_WORDS;
		List<Listing> left = equal;
		if (left.size() > 1 && !written.owner().isEmpty()) {
			left = left.stream().filter((listing) -> listing.entry().owners().contains(written.owner())).toList();
			rule = Rule.SAME_WORDS_AND_AGENCY;
		}
		List<String> stated = Comparer.statedUnits(canonical, written);
		if (left.size() > 1 && !stated.isEmpty()) {
			left = left.stream()
				.filter((listing) -> listing.units()
					.stream()
					.anyMatch((unit) -> UnitFamily.areSame(unit, stated.get(0), this.units)))
				.toList();
			rule = Rule.SAME_WORDS_AND_UNIT;
		}
		boolean fits = left.size() == 1 && this.comparer.againstContext(stated, written.owner(), left.get(0)).isEmpty();
		return fits ? new Found(match(left.get(0), rule, canonical), List.of())
				: new Found(null, suggestions(canonical, written, equal));
	}

	private Found alike(Canonical canonical, WrittenName written) {
		List<Reading> readings = canonical.readings();
		List<String> units = Comparer.statedUnits(canonical, written);
		List<Comparison> comparisons = candidates().like(canonical)
			.stream()
			.map((listing) -> this.comparer.compare(readings, units, written.owner(), listing))
			.sorted(Comparator.comparingInt(Comparison::score).reversed())
			.toList();
		Optional<Rule> surest = comparisons.stream()
			.flatMap((comparison) -> Optional.ofNullable(comparison.rule()).stream())
			.min(Comparator.naturalOrder());
		List<Comparison> passing = comparisons.stream()
			.filter((comparison) -> comparison.rule() != null && comparison.rule() == surest.orElse(null))
			.toList();
		if (passing.size() == 1 && surest.isPresent()) {
			return new Found(match(passing.get(0).listing(), surest.get(), canonical), List.of());
		}
		return new Found(null,
				comparisons.stream()
					.filter((comparison) -> comparison.score() >= WORTH_SUGGESTING)
					.limit(MOST_SUGGESTIONS)
					.map(this::suggestion)
					.toList());
	}

	private List<Suggestion> suggestions(Canonical canonical, WrittenName written, List<Listing> equal) {
		List<Reading> readings = canonical.readings();
		List<String> units = Comparer.statedUnits(canonical, written);
		return equal.stream()
			.map((listing) -> this.comparer.compare(readings, units, written.owner(), listing))
			.limit(MOST_SUGGESTIONS)
			.map(this::suggestion)
			.toList();
	}

	private static Match match(Listing listing, Rule rule, Canonical canonical) {
		return new Match(listing.entry(), rule, new Text(rule.reason().indonesian() + ": " + canonical.text(),
				rule.reason().english() + ": " + canonical.text()));
	}

	private Suggestion suggestion(Comparison comparison) {
		return new Suggestion(comparison.listing().entry(),
				BigDecimal.valueOf(Math.min(ALL_ALIKE, comparison.score()), 3),
				Difference.of(comparison, this.subject));
	}

	/** Words of agencies may change places, those of indicators not. */
	private List<String> key(Reading reading) {
		return (this.subject == Subject.AGENCY) ? reading.words().stream().sorted().toList() : reading.words();
	}

	/** Built when the first name is neither known nor equal. */
	private synchronized Candidates candidates() {
		if (this.candidates == null) {
			this.candidates = new Candidates(this.listings);
		}
		return this.candidates;
	}

}
