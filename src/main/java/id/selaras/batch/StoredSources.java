package id.selaras.batch;

import java.util.function.BiConsumer;

import id.selaras.plan.Period;
import id.selaras.report.ReportDefinition;
import id.selaras.report.ReportSource;
import id.selaras.store.Documents;
import id.selaras.store.Findings;
import id.selaras.store.OriginalsFolder;
import id.selaras.store.Results;
import id.selaras.store.Submissions;

/** What the reports of a night that is over were made from, one after the other. */
public final class StoredSources {

	private StoredSources() {
	}

	public static void forEach(Night night, OpenStore store, BiConsumer<ReportDefinition, ReportSource> reader) {
		WriteCorrections corrections = new WriteCorrections(store.get(OriginalsFolder.class),
				store.get(Submissions.class), store.get(Findings.class), store.get(Results.class),
				new OutFolder(night.request().out()));
		ReportSources sources = new ReportSources(night, store.get(Documents.class), corrections);
		for (RegencyWork work : night.works()) {
			for (Period period : work.periods()) {
				sources.of(work, period, night.request().today())
					.ifPresent((source) -> night.definitions()
						.reports()
						.forEach((definition) -> reader.accept(definition, source)));
			}
		}
	}

}
