package id.selaras.bench;

import id.selaras.batch.Night;
import id.selaras.batch.OpenStore;
import id.selaras.batch.StoredSources;
import id.selaras.report.ReportRenderer;
import id.selaras.store.StoreSettings;

/** Fills and exports the pages of all reports again, from what lies in memory. */
final class PagesFloor {

	private Cost cost = Cost.NOTHING;

	private PagesFloor() {
	}

	static Cost of(Night night) {
		PagesFloor floor = new PagesFloor();
		ReportRenderer renderer = new ReportRenderer();
		try (OpenStore store = OpenStore.open(StoreSettings.embedded(night.request().data()),
				night.request().today())) {
			StoredSources.forEach(night, store, (definition,
					source) -> floor.cost = floor.cost.plus(Cost.of(() -> renderer.render(definition, source))));
		}
		return floor.cost;
	}

}
