package id.selaras.normalise.names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way to read a name: the words that count, in order.
 *
 * @param joints two words that stood side by side, as they are when written as one
 */
record Reading(List<String> words, List<Joint> joints) {

	/**
	 * Words that tell no two names apart. Not "atas", "tidak", "tanpa", "belum" and their
	 * like, which a list of stop words for searching holds.
	 */
	private static final Set<String> LIGHT = Set.of("dan", "yang", "di", "pada", "untuk", "dengan", "dalam", "oleh",
			"serta", "bagi", "dari", "ke", "secara", "telah", "sudah", "terhadap", "per", "atau", "kepada", "melalui",
			"adalah");

	private static final Set<String> KINDS = Set.of("dinas", "badan", "kantor", "indeks", "angka", "persentase");

	/**
	 * Two neighbours written as one word.
	 *
	 * @param from index of the first word that counts among the two
	 * @param to index behind the last one
	 */
	record Joint(String text, int from, int to) {

		@Override
		public boolean equals(@Nullable Object other) {
			return this == other || (other instanceof Joint joint && this.from == joint.from && this.to == joint.to
					&& this.text.equals(joint.text));
		}

		@Override
		public int hashCode() {
			return 31 * (31 * this.text.hashCode() + this.from) + this.to;
		}

	}

	Reading {
		words = List.copyOf(words);
		joints = List.copyOf(joints);
	}

	/**
	 * Written out, as is the hash: what Java makes for a record is linked at the first
	 * call, which takes long where a single file is checked.
	 */
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof Reading reading && this.words.equals(reading.words)
				&& this.joints.equals(reading.joints));
	}

	@Override
	public int hashCode() {
		return this.words.hashCode();
	}

	/** "Dinas DLH" says Dinas twice when it is written out. */
	static Reading of(List<String> tokens) {
		List<String> words = new ArrayList<>();
		List<Joint> joints = new ArrayList<>();
		String before = "";
		int start = 0;
		for (String token : tokens) {
			int from = words.size();
			boolean repeats = token.equals(before) && KINDS.contains(token);
			if (!LIGHT.contains(token) && !repeats) {
				words.add(token);
			}
			if (!before.isEmpty() && isJoinable(before) && isJoinable(token)) {
				joints.add(new Joint(before + token, start, words.size()));
			}
			before = token;
			start = from;
		}
		return new Reading(words, joints);
	}

	Optional<Joint> joint(String word) {
		for (Joint joint : this.joints) {
			if (joint.text().equals(word)) {
				return Optional.of(joint);
			}
		}
		return Optional.empty();
	}

	private static boolean isJoinable(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!Character.isLetter(word.charAt(i))) {
				return false;
			}
		}
		return true;
	}

}
