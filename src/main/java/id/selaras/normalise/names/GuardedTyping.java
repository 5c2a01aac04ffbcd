package id.selaras.normalise.names;

import java.util.List;
import java.util.Set;

/** Whether one word may be the other, mistyped. */
final class GuardedTyping {

	private static final Set<String> BEFORE_A_PLACE = Set.of("kecamatan", "kelurahan", "desa", "kampung", "distrik",
			"gampong", "nagari", "puskesmas", "uptd", "upt", "universitas", "perumda", "pdam");

	private final Subject subject;

	private final KnownWords known;

	GuardedTyping(Subject subject, KnownWords known) {
		this.subject = subject;
		this.known = known;
	}

	/**
	 * Slips between a written word and one of an entry; 0 where it is no typing error.
	 */
	int slips(List<String> written, int at, List<String> entry, int entryAt) {
		String one = written.get(at);
		String other = entry.get(entryAt);
		int slips = TypingError.between(one, other);
		if (slips == 0 || isPlace(entry, entryAt)) {
			return 0;
		}
		boolean oneKnown = this.known.contains(one);
		boolean otherKnown = this.known.contains(other);
		if (oneKnown && otherKnown) {
			return 0;
		}
		boolean clear = oneKnown ? this.known.isOnlyNear(other, one, slips) : this.known.isOnlyNear(one, other, slips);
		return clear ? slips : 0;
	}

	/** Umbulsari and Mumbulsari are two places, and no dictionary knows them. */
	private boolean isPlace(List<String> words, int at) {
		if (this.subject == Subject.AGENCY) {
			return (at > 0 && BEFORE_A_PLACE.contains(words.get(0))) || !this.known.isGeneral(words.get(at));
		}
		for (int before = at - 1; before >= 0; before--) {
			if (BEFORE_A_PLACE.contains(words.get(before))) {
				return !this.known.isGeneral(words.get(at));
			}
			if (this.known.isGeneral(words.get(before))) {
				return false;
			}
		}
		return false;
	}

}
