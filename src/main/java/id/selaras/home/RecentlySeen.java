package id.selaras.home;

import java.util.concurrent.atomic.AtomicReferenceArray;

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
		int hash = thing.hashCode();
		int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
		T before = this.recent.getPlain(place);
		if (thing.equals(before)) {
			return before;
		}
		this.recent.setRelease(place, thing);
		return thing;
	}

}
