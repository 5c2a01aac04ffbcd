package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Each word of a written name beside the word of the entry that it stands for, one to
 * one: equal words first, then words written together or apart, then typing errors.
 */
final class Alignment {

	private static final int NONE = -1;

	private final Reading written;

	private final Reading entry;

	/** By word of the written name the word of the entry, or none. */
	private final int[] partner;

	private final int[] slips;

	private final boolean[] writtenExplained;

	private final boolean[] entryExplained;

	private Alignment(Reading written, Reading entry) {
		this.written = written;
		this.entry = entry;
		this.partner = new int[written.words().size()];
		this.slips = new int[written.words().size()];
		Arrays.fill(this.partner, NONE);
		this.writtenExplained = new boolean[written.words().size()];
		this.entryExplained = new boolean[entry.words().size()];
	}

	static Alignment of(Reading written, Reading entry, GuardedTyping typing) {
		Alignment alignment = new Alignment(written, entry);
		alignment.pairEqual();
		alignment.join(written, alignment.writtenExplained, entry, alignment.entryExplained);
		alignment.join(entry, alignment.entryExplained, written, alignment.writtenExplained);
		alignment.pairMistyped(typing);
		return alignment;
	}

	private void pairEqual() {
		for (int i = 0; i < this.partner.length; i++) {
			for (int j = 0; j < this.entryExplained.length && !this.writtenExplained[i]; j++) {
				if (!this.entryExplained[j] && this.written.words().get(i).equals(this.entry.words().get(j))) {
					pair(i, j, 0);
				}
			}
		}
	}

	/** "Per hari" for "perhari": the light word before it says nothing by itself. */
	private void join(Reading one, boolean[] oneExplained, Reading other, boolean[] otherExplained) {
		for (int i = 0; i < oneExplained.length; i++) {
			Reading.Joint joint = oneExplained[i] ? null : other.joint(one.words().get(i)).orElse(null);
			if (joint != null && areFree(otherExplained, joint)) {
				oneExplained[i] = true;
				Arrays.fill(otherExplained, joint.from(), joint.to(), true);
			}
		}
	}

	private static boolean areFree(boolean[] explained, Reading.Joint joint) {
		for (int i = joint.from(); i < joint.to(); i++) {
			if (explained[i]) {
				return false;
			}
		}
		return true;
	}

	private void pairMistyped(GuardedTyping typing) {
		for (int i = 0; i < this.partner.length; i++) {
			for (int j = 0; j < this.entryExplained.length && !this.writtenExplained[i]; j++) {
				if (!this.entryExplained[j]) {
					int between = typing.slips(this.written.words(), i, this.entry.words(), j);
					if (between > 0) {
						pair(i, j, between);
					}
				}
			}
		}
	}

	private void pair(int i, int j, int between) {
		this.partner[i] = j;
		this.slips[i] = between;
		this.writtenExplained[i] = true;
		this.entryExplained[j] = true;
	}

	/** Words of the written name that stand for none of the entry. */
	List<String> more() {
		return unexplained(this.written, this.writtenExplained);
	}

	/** Words of the entry that the written name lacks. */
	List<String> less() {
		return unexplained(this.entry, this.entryExplained);
	}

	private static List<String> unexplained(Reading reading, boolean[] explained) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < explained.length; i++) {
			if (!explained[i]) {
				words.add(reading.words().get(i));
			}
		}
		return words;
	}

	/** "pendidkan → pendidikan". */
	List<String> typingErrors() {
		List<String> errors = new ArrayList<>();
		for (int i = 0; i < this.slips.length; i++) {
			if (this.slips[i] > 0) {
				errors.add(this.written.words().get(i) + " \u2192 " + this.entry.words().get(this.partner[i]));
			}
		}
		return errors;
	}

	/** How many words are mistyped. */
	int mistyped() {
		return (int) Arrays.stream(this.slips).filter((count) -> count > 0).count();
	}

	boolean isInOrder() {
		int last = NONE;
		for (int at : this.partner) {
			if (at != NONE && at < last) {
				return false;
			}
			last = Math.max(last, at);
		}
		return true;
	}

	/**
	 * How surely the written word stands for its partner, in hundredths; 0 without one.
	 */
	int sureness(int writtenWord) {
		if (!this.writtenExplained[writtenWord]) {
			return 0;
		}
		return 100 - 10 * this.slips[writtenWord];
	}

	boolean explains(int entryWord) {
		return this.entryExplained[entryWord];
	}

	Reading written() {
		return this.written;
	}

	Reading entry() {
		return this.entry;
	}

}
