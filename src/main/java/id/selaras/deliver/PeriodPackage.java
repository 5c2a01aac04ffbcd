package id.selaras.deliver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.selaras.assess.Counts;
import id.selaras.normalise.NormalisedForm;
import id.selaras.receive.Submission;
import id.selaras.report.ReportSource;
import id.selaras.sheet.TypedTable;

/**
 * All figures of a regency and period as data, each down to its cell: a descriptor and
 * the tables beside it.
 *
 * @param files tables as CSV, by name
 */
public record PeriodPackage(DataPackage descriptor, Map<String, byte[]> files) {

	private static final String WHAT = "Semua angka laporan sebagai data. Setiap baris memuat kode angka; sel asalnya "
			+ "ada di tabel sumber dan isian. Teks yang dapat dibaca sebagai rumus diawali tanda petik tunggal. "
			+ "Sel kosong berarti tidak ada nilai, tidak pernah nol; sebabnya ada di kolom keadaan.";

	public PeriodPackage {
		files = new LinkedHashMap<>(files);
	}

	/**
	 * Of a period.
	 * @param forms ruling forms of all periods up to this one: figures may come from each
	 * @param submissions of this period
	 */
	public static PeriodPackage of(ReportSource source, List<NormalisedForm> forms, List<Submission> submissions) {
		SourceData all = new SourceData(forms, source.assessment());
		SourceData current = new SourceData(
				forms.stream().filter((form) -> source.period().equals(form.period())).toList(), source.assessment());
		List<TypedTable> tables = List.of(IndicatorData.indicators(source.assessment()),
				IndicatorData.values(source.assessment()), all.sources(source.assessment()), current.entries(),
				PeriodData.aggregates(source.assessment()),
				PeriodData.files(submissions, new Counts(source.regency(), source.period())),
				PeriodData.findings(source.regency().code(), source.findings(), source.questions()));
		Map<String, byte[]> files = new LinkedHashMap<>();
		List<DataPackage.Resource> resources = new ArrayList<>();
		for (TypedTable table : tables) {
			byte[] csv = DataPackage.csv(table);
			files.put(DataPackage.file(table), csv);
			resources.add(DataPackage.resource(table, csv));
		}
		String name = (source.regency().code() + "-" + source.regency().name() + "-" + source.period())
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9._-]+", "-");
		return new PeriodPackage(new DataPackage("tabular-data-package", name,
				source.regency().fullName() + ", " + source.period().title() + (source.draft() ? " (DRAF)" : ""), WHAT,
				resources), files);
	}

}
