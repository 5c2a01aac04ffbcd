package id.selaras.sheet;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of texts met a short while ago: columns repeat themselves. What
 * is equal is then one object, at a cost that does not grow with the file.
 *
 * @param <T> what is made of a text
 */
final class ReadBefore<T> {

	private static final int SLOTS = 1 << 10;

	private final String[] texts = new String[SLOTS];

	private final Object[] made = new Object[SLOTS];

	private final int longest;

	private final Function<String, T> maker;

	/**
	 * Remembers texts.
	 * @param longest longer ones hardly repeat themselves
	 */
	ReadBefore(int longest, Function<String, T> maker) {
		this.longest = longest;
		this.maker = maker;
	}

	@SuppressWarnings("unchecked")
	T of(WrittenText text) {
		if (text.length() > this.longest) {
			return this.maker.apply(text.toString());
		}
		int hash = text.hash();
		int slot = (hash ^ (hash >>> 10)) & (SLOTS - 1);
		@Nullable String before = this.texts[slot];
		if (before == null || !text.is(before)) {
			String written = text.toString();
			this.made[slot] = this.maker.apply(written);
			this.texts[slot] = written;
		}
		return (T) this.made[slot];
	}

}
