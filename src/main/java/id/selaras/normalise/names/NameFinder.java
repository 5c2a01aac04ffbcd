package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entry of a list that a written name means. Of likenesses it makes
 * suggestions; a match needs each word explained, and one entry alone that it explains.
 */
public final class NameFinder {

	private static final int MOST_RECENT = 400;

	private final Subject subject;

	private final StatedUnits units;

	private final Canonicaliser canonicaliser;

	private final List<Listing> listings = new ArrayList<>();

	private final Map<String, Listing> byId = new HashMap<>();

	private final Map<List<String>, Set<Listing>> asListed = new HashMap<>();

	private final Map<List<String>, Set<Listing>> asRead = new HashMap<>();

	private final Comparer comparer;

	private final Suggestions suggestions;

	private final NamesInText inText;

	/** A table is gone through twice, and agencies have many names in common. */
	private final Map<String, LookedAt> recent = Collections.synchronizedMap(new Recent<>(MOST_RECENT));

	private final Weights weights;

	private @Nullable Candidates candidates;

	private @Nullable NearNames near;

	public NameFinder(Subject subject, List<Entry> entries, NameTables tables) {
		this.subject = subject;
		this.units = new StatedUnits(tables.units());
		this.canonicaliser = new Canonicaliser(subject, tables);
		for (Entry entry : entries) {
			add(new Listing(entry, this.canonicaliser));
		}
		this.suggestions = new Suggestions(subject);
		this.inText = new NamesInText(this.listings);
		List<Reading> names = this.listings.stream().map((listing) -> listing.name().plain()).toList();
		KnownWords known = new KnownWords(names, tables.agencyWords(), tables.spellings().keySet());
		this.weights = new Weights(names);
		this.comparer = new Comparer(subject, new GuardedTyping(subject, known), this.weights, this.units);
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
		return find(written, Search.WIDE);
	}

	/**
	 * Looks for what is meant.
	 * @param search among which entries, if none has the words of the name
	 */
	public Found find(WrittenName written, Search search) {
		Listing coded = this.byId.get(written.text().strip().toLowerCase(Locale.ROOT));
		if (coded != null) {
			return new Found(new Match(coded.entry(), Rule.CODE, Rule.CODE.reason()), List.of());
		}
		LookedAt name = lookedAt(written.text());
		Canonical canonical = name.canonical();
		if (canonical.plain().words().isEmpty() || this.listings.isEmpty()) {
			return Found.NOTHING;
		}
		Set<Listing> equal = new LinkedHashSet<>(this.asListed.getOrDefault(key(canonical.plain()), Set.of()));
		if (equal.isEmpty()) {
			canonical.readings().forEach((reading) -> equal.addAll(this.asRead.getOrDefault(key(reading), Set.of())));
		}
		return equal.isEmpty() ? alike(name, written, search) : amongEqual(name, written, List.copyOf(equal));
	}

	private LookedAt lookedAt(String text) {
		LookedAt known = this.recent.get(text);
		if (known == null) {
			known = new LookedAt(this.canonicaliser.of(text));
			this.recent.put(text, known);
		}
		return known;
	}

	/**
	 * Of several entries of one name it is that of the agency, then that of the unit. One
	 * that is another agency's, or counted in what is no unit of it, is not meant surely:
	 * persons beside a rate per 100.000 may be another figure.
	 */
	private Found amongEqual(LookedAt name, WrittenName written, List<Listing> equal) {
		Canonical canonical = name.canonical();
		Rule rule = Rule.SAME_WORDS;
		List<Listing> left = equal;
		if (left.size() > 1 && !written.owner().isEmpty()) {
			left = left.stream().filter((listing) -> listing.entry().owners().contains(written.owner())).toList();
			rule = Rule.SAME_WORDS_AND_AGENCY;
		}
		String unit = written.unit().isEmpty() ? canonical.unit() : written.unit();
		if (left.size() > 1 && !unit.isEmpty()) {
			left = left.stream()
				.filter((listing) -> listing.units().stream().anyMatch((other) -> this.units.areSame(unit, other)))
				.toList();
			rule = Rule.SAME_WORDS_AND_UNIT;
		}
		boolean fits = left.size() == 1
				&& this.comparer.againstContext(written, canonical.unit(), left.get(0)).isEmpty();
		return fits ? new Found(new Match(left.get(0).entry(), rule, rule.reason()), List.of())
				: new Found(null, offered(name, written, equal));
	}

	/** The likeliest entries, the most alike first. */
	private List<Comparison> compared(LookedAt name, WrittenName written, Search search) {
		return name.likenesses(search, this::likenesses)
			.stream()
			.map((likeness) -> inContext(likeness, name, written))
			.sorted(Comparator.comparingInt(Comparison::score).reversed())
			.toList();
	}

	private List<Likeness> likenesses(Canonical canonical, Search search) {
		List<Reading> readings = canonical.readings();
		return candidates().like(canonical)
			.stream()
			.filter(search::covers)
			.map((candidate) -> this.comparer.compare(readings, candidate.listing()))
			.toList();
	}

	private Comparison inContext(Likeness likeness, LookedAt name, WrittenName written) {
		return likeness.with(this.comparer.againstContext(written, name.canonical().unit(), likeness.listing()));
	}

	private Found alike(LookedAt name, WrittenName written, Search search) {
		if (search == Search.CLOSE && !name.isNearAny(near())) {
			return Found.NOTHING;
		}
		List<Comparison> comparisons = compared(name, written, search);
		Optional<Rule> surest = comparisons.stream()
			.flatMap((comparison) -> Optional.ofNullable(comparison.rule()).stream())
			.min(Comparator.naturalOrder());
		List<Comparison> passing = comparisons.stream()
			.filter((comparison) -> comparison.rule() != null && comparison.rule() == surest.orElse(null))
			.toList();
		if (passing.size() == 1 && surest.isPresent()) {
			return new Found(match(passing.get(0), surest.get()), List.of());
		}
		List<Listing> byInitials = this.listings.stream()
			.filter((listing) -> Initials.areOf(name.canonical().plain(), listing))
			.toList();
		return new Found(null, this.suggestions.of(comparisons, byInitials));
	}

	/** The entries of that name first, then those that are alike. */
	private List<Suggestion> offered(LookedAt name, WrittenName written, List<Listing> equal) {
		List<Reading> readings = name.canonical().readings();
		List<Comparison> offered = new ArrayList<>(equal.stream()
			.map((listing) -> inContext(this.comparer.compare(readings, listing), name, written))
			.toList());
		compared(name, written, Search.WIDE).stream()
			.filter((comparison) -> !equal.contains(comparison.listing()))
			.forEach(offered::add);
		return this.suggestions.of(offered, List.of());
	}

	private static Match match(Comparison comparison, Rule rule) {
		List<String> words = new ArrayList<>(comparison.alignment().typingErrors());
		comparison.alignment().less().forEach((word) -> words.add("\u2212 " + word));
		comparison.alignment().more().forEach((word) -> words.add("+ " + word));
		String changes = " (" + String.join(", ", words) + ")";
		return new Match(comparison.listing().entry(), rule,
				new Text(rule.reason().indonesian() + changes, rule.reason().english() + changes));
	}

	/**
	 * Entries that a longer text mentions: one is an answer, none or several are not.
	 * @param explained words that may stand around a name
	 */
	public List<Entry> within(String text, Predicate<String> explained) {
		return this.inText.in(this.canonicaliser.of(text).readings(), explained);
	}

	/** The words of a text, as they are compared. */
	public List<String> words(String text) {
		return lookedAt(text).canonical().plain().words();
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

	private synchronized NearNames near() {
		if (this.near == null) {
			this.near = new NearNames(this.listings, this.weights, this.comparer);
		}
		return this.near;
	}

}
