package id.selaras.bench;

import java.util.LinkedHashMap;
import java.util.Map;

import id.selaras.batch.Progress;

/** Measures the stages of a night, and tells the other listener of them. */
final class StageMeter implements Progress {

	private final Progress listener;

	private final ForceWait force;

	private final Map<String, Stage> stages = new LinkedHashMap<>();

	private Cost begun = Cost.NOTHING;

	private long waitedBefore;

	/**
	 * A stage that has ended.
	 *
	 * @param waited milliseconds for the disk
	 */
	record Stage(int items, Cost cost, long waited) {
	}

	StageMeter(Progress listener, ForceWait force) {
		this.listener = listener;
		this.force = force;
	}

	@Override
	public void begin(String stage) {
		this.begun = Cost.now();
		this.waitedBefore = this.force.milliseconds();
		this.listener.begin(stage);
	}

	@Override
	public void item(String what) {
		this.listener.item(what);
	}

	@Override
	public void end(String stage, int items, long milliseconds) {
		this.stages.put(stage,
				new Stage(items, Cost.now().minus(this.begun), this.force.milliseconds() - this.waitedBefore));
		this.listener.end(stage, items, milliseconds);
	}

	Map<String, Stage> stages() {
		return this.stages;
	}

}
