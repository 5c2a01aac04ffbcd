package id.selaras.normalise.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/** A text as it is compared, and what it is like; that is looked for once. */
final class LookedAt {

	private final Canonical canonical;

	private final Map<Search, List<Likeness>> likenesses = new ConcurrentHashMap<>(2);

	private @Nullable Boolean near;

	LookedAt(Canonical canonical) {
		this.canonical = canonical;
	}

	Canonical canonical() {
		return this.canonical;
	}

	/** Whether an entry may be meant, or nearly so. */
	boolean isNearAny(NearNames names) {
		Boolean known = this.near;
		if (known == null) {
			known = names.hasAny(this.canonical.readings());
			this.near = known;
		}
		return known;
	}

	/** Entries that are alike, whoever wrote the name. */
	List<Likeness> likenesses(Search search, BiFunction<Canonical, Search, List<Likeness>> find) {
		return this.likenesses.computeIfAbsent(search, (key) -> find.apply(this.canonical, key));
	}

}
