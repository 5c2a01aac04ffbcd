package id.selaras.normalise.names;

/** Among which entries of a list a name that none of them equals is looked for. */
public enum Search {

	/** All that are somehow alike: for a name that is asked about if none is meant. */
	WIDE {
		@Override
		boolean covers(Candidates.Candidate candidate) {
			return true;
		}
	},

	/**
	 * Those that share much of their spelling, and none where no entry is nearly the
	 * name: for the many names that most likely are not of the list. Finds what is meant
	 * as surely.
	 */
	CLOSE {
		@Override
		boolean covers(Candidates.Candidate candidate) {
			return candidate.shared() >= MUCH;
		}
	};

	/**
	 * In hundredths. Names that are mistyped as far as a match allows share 45 and more,
	 * but for those of one or two words, of which all are looked at.
	 */
	private static final int MUCH = 40;

	/** Whether an entry is looked at more closely. */
	abstract boolean covers(Candidates.Candidate candidate);

}
