package id.selaras.normalise.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** A text as it is compared, and what it is like; that is looked for once. */
final class LookedAt {

	private final Canonical canonical;

	private final Map<Search, List<Likeness>> likenesses = new ConcurrentHashMap<>(2);

	LookedAt(Canonical canonical) {
		this.canonical = canonical;
	}

	Canonical canonical() {
		return this.canonical;
	}

	/** Entries that are alike, whoever wrote the name. */
	List<Likeness> likenesses(Search search, BiFunction<Canonical, Search, List<Likeness>> find) {
		return this.likenesses.computeIfAbsent(search, (key) -> find.apply(this.canonical, key));
	}

}
