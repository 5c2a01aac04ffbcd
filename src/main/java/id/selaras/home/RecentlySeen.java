package id.selaras.home;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/**
 * Makes equal things one while they come close together: the rows of a regency's forms
 * hold the same texts and amounts over and over, and are held in memory all at once.
 *
 * @param <T> cannot be changed
 */
final class RecentlySeen<T> {

	private static final int PLACES = 1 << 15;

	/** Each thing has one place; another one with that place drives it out. */
	private final AtomicReferenceArray<T> recent = new AtomicReferenceArray<>(PLACES);

	/** The thing itself, or one that is equal. */
	T one(T thing) {
		int place = place(thing.hashCode());
		T before = this.recent.getPlain(place);
		if (thing.equals(before)) {
			return before;
		}
		this.recent.setRelease(place, thing);
		return thing;
	}

	/** The last thing that had the place of this hash code, or null. */
	@Nullable T at(int hash) {
		return this.recent.getPlain(place(hash));
	}

	private static int place(int hash) {
		return (hash ^ (hash >>> 16)) & (PLACES - 1);
	}

}
