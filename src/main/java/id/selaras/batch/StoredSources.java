package id.selaras.batch;

import java.util.function.BiConsumer;

import id.selaras.plan.Period;
import id.selaras.report.ReportDefinition;
import id.selaras.report.ReportSource;
import id.selaras.store.Documents;
import id.selaras.store.Results;

/** What the reports of a night that is over were made from, one after the other. */
public final class StoredSources {

	private StoredSources() {
	}

	public static void forEach(Night night, OpenStore store, BiConsumer<ReportDefinition, ReportSource> reader) {
		RenderReports render = new RenderReports(night, store.get(Documents.class), store.get(Results.class),
				new OutFolder(night.request().out()));
		for (RegencyWork work : night.works()) {
			for (Period period : work.periods()) {
				RegencyFigures figures = render.figures(work, period);
				for (ReportDefinition definition : night.definitions().reports()) {
					reader.accept(definition, render
						.source(new RenderReports.Due(work, period, definition, "", night.request().today()), figures));
				}
			}
		}
	}

}
