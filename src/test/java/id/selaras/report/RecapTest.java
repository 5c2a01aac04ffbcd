package id.selaras.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import id.selaras.assess.Achievement;
import id.selaras.assess.Assessment;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.YearResult;
import id.selaras.normalise.ValueState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RecapTest {

	private static final ReportDefinition RECAP = ReportSamples.definition("rekap-daerah", "Rekap Daerah", "recap");

	private final ReportRenderer renderer = new ReportRenderer();

	@Test
	void regenciesStandSideBySideAndTheUnreleasedIsNamed() throws IOException {
		RecapSource recap = recap(part(SourceBuilder.aSource().build()), part(SourceBuilder.aSource().draft().build()),
				new RecapSource.Part("53.10", "53.10", Optional.empty()));
		String text = text(recap);
		assertThat(text).contains("REKAP DAERAH", "PT Nusa Cendekia Konsultan", "Triwulan IV Tahun 2023", "DRAF",
				"Belum dirilis: Kabupaten Manokwari, 53.10.", "belum dirilis (DRAF)", "belum ada angka",
				"Tabel 2. Capaian", "87,45", "28 dari 45", "semakin rendah semakin baik:", "Halaman 1 dari ");
		assertThat(recap.draft()).isTrue();
	}

	@Test
	void releasedOnceAllAre() throws IOException {
		RecapSource recap = recap(part(SourceBuilder.aSource().build()));
		assertThat(recap.draft()).isFalse();
		assertThat(text(recap)).contains("Semua daerah sudah merilis").doesNotContain("DRAF");
		assertThat(recap.content()).isNotEqualTo(recap(part(SourceBuilder.aSource().draft().build())).content());
	}

	@Test
	void aRegencyThatNeedsNoReleaseIsNotCalledReleased() throws IOException {
		String text = text(
				recap(part(SourceBuilder.aSource().build()), part(SourceBuilder.aSource().atOnce().build())));
		assertThat(text)
			.contains("Tidak ada daerah yang masih menunggu rilis.", "terbit tanpa menunggu rilis", "dirilis")
			.doesNotContain("Semua daerah sudah merilis", "DRAF");
	}

	@Test
	void whatMovedMostIsToldOfEachRegencyApart() {
		ReportSource moved = moved(SourceBuilder.aSource().build());
		List<RecapView.MovementRow> rows = RecapBuilder.build(recap(part(moved))).movements();
		assertThat(rows)
			.extracting(RecapView.MovementRow::indicator, RecapView.MovementRow::before, RecapView.MovementRow::now,
					RecapView.MovementRow::change)
			.containsExactly(tuple("Rata-rata lama sekolah", "150,00", "99,80", "−50,20"),
					tuple("Angka partisipasi sekolah usia 7–15 tahun", "49,75", "99,82", "+50,07"));
		assertThat(RecapBuilder.build(recap(part(SourceBuilder.aSource().build()))).movements()).isEmpty();
	}

	@Test
	void everyAverageOfADimensionBearsItsCode() {
		ReportSource source = SourceBuilder.aSource().build();
		RecapView view = RecapBuilder.build(recap(part(source)));
		source.assessment().byDimension().forEach((dimension, aggregate) -> {
			String cell = Objects.requireNonNull(view.dimensions().get(0).dimensions().get(dimension.code()));
			assertThat(cell.equals("–") || cell.endsWith("\n" + aggregate.code())).as(cell).isTrue();
			assertThat(aggregate.code()).isNotEmpty();
		});
	}

	@Test
	void printedRowsAreTheTypedOnes() {
		RecapSource recap = recap(part(moved(SourceBuilder.aSource().build())),
				new RecapSource.Part("53.10", "53.10", Optional.empty()));
		RecapView view = RecapBuilder.build(recap);
		List<ReportTable> tables = RecapTables.of(recap);
		assertRows(view.completeness(), tables.get(0), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
		assertRows(view.achievement(), tables.get(1), 1, 1, 1, 2, 1, 1, 3, 1);
		assertRows(view.dimensions(), tables.get(2), 1, 4, 4, 4, 4, 4, 4);
		assertRows(view.movements(), tables.get(3), 1, 1, 1, 1, 1, 1, 1);
		assertRows(view.notes(), tables.get(4), 1, 1);
	}

	/** Each field of a row is made of so many columns. */
	private static void assertRows(List<? extends Record> printed, ReportTable table, int... columns) {
		assertThat(table.rows()).hasSameSizeAs(printed).isNotEmpty();
		for (int i = 0; i < printed.size(); i++) {
			List<Object> fields = new ArrayList<>(Fields.of(printed.get(i)).values());
			assertThat(fields).hasSize(columns.length);
			int from = 0;
			for (int field = 0; field < columns.length; field++) {
				List<ReportTable.Cell> cells = table.rows().get(i).subList(from, from + columns[field]);
				String text = String.valueOf(fields.get(field)).replace("+", "");
				assertThat(matches(text, cells)).as("%s in %s", text, cells).isTrue();
				from += columns[field];
			}
			assertThat(from).isEqualTo(table.columns().size());
		}
	}

	/** A rounded number before others; or all as they are. */
	private static boolean matches(String text, List<ReportTable.Cell> cells) {
		int line = text.indexOf('\n');
		return (line < 0) ? PrintedCell.saysAll(text, cells) : PrintedCell.says(text.substring(0, line), cells.get(0))
				&& PrintedCell.saysAll(text.substring(line + 1), cells.subList(1, cells.size()));
	}

	@Test
	void isArchivableAndTheSameAgain() {
		RecapSource recap = recap(part(moved(SourceBuilder.aSource().draft().build())));
		byte[] pdf = this.renderer.render(RECAP, recap);
		assertThat(ReportRenderer.ofAnotherProcess().render(RECAP, recap)).isEqualTo(pdf);
		assertThat(ArchiveCheck.violations(pdf)).isEmpty();
		assertThat(this.renderer.workbook(RECAP, recap)).isEqualTo(this.renderer.workbook(RECAP, recap)).isNotEmpty();
	}

	private static RecapSource recap(RecapSource.Part... parts) {
		return new RecapSource("PT Nusa Cendekia Konsultan", SubmissionSamples.PERIOD, List.of(parts),
				LocalDate.of(2023, 10, 18));
	}

	private static RecapSource.Part part(ReportSource source) {
		return new RecapSource.Part(source.regency().code(), source.regency().fullName(),
				Optional.of(RecapFigures.of(source)));
	}

	/** The first two indicators reached something else last year. */
	private static ReportSource moved(ReportSource source) {
		List<IndicatorResult> results = new ArrayList<>(source.assessment().indicators());
		results.set(0, lastYear(results.get(0), "49.75"));
		results.set(1, lastYear(results.get(1), "150"));
		Assessment old = source.assessment();
		Assessment assessment = new Assessment(old.plan(), old.scale(), old.lowerIsBetter(), results, old.parts(),
				old.regency(), old.byAgency(), old.byProgramme(), old.byObjective(), old.byDimension(),
				old.formFooter(), old.runningYearFooter(), old.agencyFooters(), old.entries(), old.smartCity(),
				old.figures());
		return new ReportSource(source.regency(), source.agencies(), source.agency(), source.period(),
				source.consultant(), source.formNames(), source.findings(), source.questions(), source.completeness(),
				source.held(), source.copies(), source.notes(), assessment, source.smartCity(), source.date(),
				source.draft());
	}

	private static IndicatorResult lastYear(IndicatorResult result, String percent) {
		TreeMap<Integer, YearResult> years = new TreeMap<>(result.years());
		YearResult last = result.year(IndicatorSamples.FIRST_YEAR);
		years.putAll(Map.of(last.year(),
				new YearResult(last.year(), last.target(), last.performance(), last.money(),
						new Achievement(ValueState.REPORTED, new BigDecimal(percent), null, null, ""),
						last.moneyAchievement())));
		return new IndicatorResult(result.indicator(), result.agency(), result.current(), result.share(),
				result.running(), years, result.end(), result.endMoney(), result.endAchievement(),
				result.endMoneyAchievement(), result.endTarget(), result.outlook(), result.code());
	}

	private String text(RecapSource recap) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.renderer.render(RECAP, recap))) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

}
