package id.selaras.batch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import id.selaras.store.Failpoint;
import id.selaras.store.Visits;

/**
 * What a kill leaves is what lies on the disk at that moment: the folders are copied
 * while the work stands still at a failpoint, once for each place.
 */
final class Kills {

	private final Path folder;

	private final Supplier<List<String>> mailed;

	private final Set<String> seen = new HashSet<>();

	private final Set<Failpoint> visited = EnumSet.noneOf(Failpoint.class);

	private final Queue<Kill> kills = new ArrayDeque<>();

	/** Where nothing is mailed. */
	Kills(Path folder) {
		this(folder, List::of);
	}

	/**
	 * Kills.
	 * @param folder of the copies
	 * @param mailed all that the mail server took
	 */
	Kills(Path folder, Supplier<List<String>> mailed) {
		this.folder = folder;
		this.mailed = mailed;
	}

	/**
	 * What was left by a kill.
	 *
	 * @param mailed what had been mailed by then
	 */
	record Kill(String where, SmallNight night, List<String> mailed) {
	}

	/**
	 * Copies the folders of a night at each failpoint where none were copied before.
	 * @param place empty where nothing is to be copied
	 */
	void seen(String name, SmallNight night, Function<Failpoint, String> place, Runnable work) {
		seen(name, new Kill(name, night, List.of()), place, work);
	}

	/** The same after a kill; gives what was mailed before it and after it. */
	List<String> seen(String name, Kill before, Function<Failpoint, String> place, Runnable work) {
		int already = this.mailed.get().size();
		Visits visits = Visits.seenBy((failpoint) -> {
			this.visited.add(failpoint);
			String where = place.apply(failpoint);
			if (!where.isEmpty() && this.seen.add(where)) {
				SmallNight copy = before.night().copiedTo(this.folder.resolve(this.seen.size() + " " + where));
				this.kills.add(new Kill(name + " at " + where, copy, since(already, before)));
			}
		});
		try {
			work.run();
		}
		finally {
			visits.close();
		}
		return since(already, before);
	}

	private List<String> since(int already, Kill before) {
		List<String> all = new ArrayList<>(before.mailed());
		List<String> now = this.mailed.get();
		all.addAll(now.subList(already, now.size()));
		return all;
	}

	/** The kill at a place. */
	Kill at(String where) {
		return this.kills.stream().filter((it) -> it.where().equals(where)).findFirst().orElseThrow();
	}

	/** The next one that was not gone on from. */
	Queue<Kill> left() {
		return this.kills;
	}

	Set<Failpoint> visited() {
		return this.visited;
	}

}
