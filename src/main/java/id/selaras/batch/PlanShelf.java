package id.selaras.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import id.selaras.home.PlansReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes the plans of a regency from the store or reads them when they are first asked
 * for, and keeps those of the few that are being worked on: a nation's would fill the
 * memory.
 */
final class PlanShelf {

	/** More than are worked on at a time. */
	private static final int MOST = 8;

	private final PlansReader reader;

	private final Map<Key, PlansReader.Plans> recent = Collections.synchronizedMap(new Recent());

	/** None before the store is open. */
	private volatile @Nullable StoredPlans stored;

	private record Key(String regency, String decisions) {
	}

	PlanShelf(PlansReader reader) {
		this.reader = reader;
	}

	/** Plans that lie there need not be read. */
	void lookFirstIn(StoredPlans plans) {
		this.stored = plans;
	}

	/** The plans as they are read with what was answered. */
	PlansReader.Plans plans(RegencyWork work) {
		Key key = new Key(work.code(), work.decisions().fingerprint());
		PlansReader.Plans known = this.recent.get(key);
		if (known == null) {
			known = Optional.ofNullable(this.stored)
				.flatMap((plans) -> plans.find(work))
				.orElseGet(() -> this.reader.read(work.home(), work.decisions()));
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
