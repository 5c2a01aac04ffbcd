package id.selaras.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import id.selaras.home.PlansReader;
import id.selaras.home.RegencyHome;
import id.selaras.normalise.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plans of a regency when they are first asked for, and keeps those of the few
 * that are being worked on: a nation's would fill the memory.
 */
final class PlanShelf {

	/** More than are worked on at a time. */
	private static final int MOST = 8;

	private final PlansReader reader;

	private final Map<Key, PlansReader.Plans> recent = Collections.synchronizedMap(new Recent());

	private record Key(String regency, String decisions) {
	}

	PlanShelf(PlansReader reader) {
		this.reader = reader;
	}

	/** The plans as they are read with these answers. */
	PlansReader.Plans plans(RegencyHome home, Decisions decisions) {
		Key key = new Key(home.regency().code(), decisions.fingerprint());
		PlansReader.Plans known = this.recent.get(key);
		if (known == null) {
			known = this.reader.read(home, decisions);
			this.recent.put(key, known);
		}
		return known;
	}

	private static final class Recent extends LinkedHashMap<Key, PlansReader.Plans> {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Key, PlansReader.Plans> eldest) {
			return size() > MOST;
		}

	}

}
