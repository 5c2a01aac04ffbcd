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

	private final Function<String, T> maker;

	ReadBefore(Function<String, T> maker) {
		this.maker = maker;
	}

	@SuppressWarnings("unchecked")
	T of(WrittenText text) {
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
