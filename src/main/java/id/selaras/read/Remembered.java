package id.selaras.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of something met before. Forms of one night say the same again and again;
 * when too much else comes along all is forgotten, so that it never grows large. May be
 * shared.
 *
 * @param <K> what something is made of
 * @param <V> what is made of it
 */
final class Remembered<K, V> {

	private final int most;

	private final Map<K, V> made = new ConcurrentHashMap<>();

	Remembered(int most) {
		this.most = most;
	}

	V of(K key, Function<K, V> maker) {
		V known = this.made.get(key);
		if (known != null) {
			return known;
		}
		V value = maker.apply(key);
		if (this.made.size() >= this.most) {
			this.made.clear();
		}
		this.made.put(key, value);
		return value;
	}

}
