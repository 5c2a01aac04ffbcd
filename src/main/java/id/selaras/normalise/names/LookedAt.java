package id.selaras.normalise.names;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A text as it is compared, and what it is like; that is looked for once. */
final class LookedAt {

	private final Canonical canonical;

	private volatile @Nullable List<Likeness> likenesses;

	LookedAt(Canonical canonical) {
		this.canonical = canonical;
	}

	Canonical canonical() {
		return this.canonical;
	}

	/** Entries that are alike, whoever wrote the name. */
	List<Likeness> likenesses(Function<Canonical, List<Likeness>> search) {
		List<Likeness> found = this.likenesses;
		if (found == null) {
			found = search.apply(this.canonical);
			this.likenesses = found;
		}
		return found;
	}

}
