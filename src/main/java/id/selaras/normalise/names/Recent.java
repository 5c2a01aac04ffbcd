package id.selaras.normalise.names;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for last. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

	private static final long serialVersionUID = 1;

	private final int most;

	Recent(int most) {
		super(2 * most, 0.75F, true);
		this.most = most;
	}

	@Override
	protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
		return size() > this.most;
	}

}
