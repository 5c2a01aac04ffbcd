package id.selaras.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.assess.Achievement;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.QuarterResult;
import id.selaras.assess.Reported;
import id.selaras.plan.Quantity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads Formulir E.60 and E.81 back from the PDF, cell by cell, and holds it against the
 * figures.
 */
class RunningYearReadBackTest {

	private static final int MARGIN = 22;

	private static final String FOOTER = "Rata-rata capaian kinerja";

	private static final String LEGEND = "Keterangan:";

	/** From baseline to baseline of cells that begin at the same height. */
	private static final float LINE = 3;

	@Test
	void everyCellOfTheRegencysFormIsItsFigure() throws IOException {
		assertForm(ReportSamples.evaluation(), RunningYearForm.RKPD,
				SourceBuilder.aSource().withIndicators(24).build());
	}

	@ParameterizedTest
	@ValueSource(strings = { "disdikbud", "dinkes", "diskominfo", "dinsos" })
	void everyCellOfAnAgencysFormIsItsFigure(String agency) throws IOException {
		assertForm(ReportSamples.evaluationOfAnAgency(), RunningYearForm.RENJA,
				SourceBuilder.aSource().withIndicators(48).build().of(SubmissionSamples.agency(agency)));
	}

	private static void assertForm(ReportDefinition definition, RunningYearForm form, ReportSource source)
			throws IOException {
		List<Map<String, String>> rows = rows(new ReportRenderer().render(definition, source), form);
		List<IndicatorResult> results = source.assessment().indicators();
		assertThat(rows).hasSameSizeAs(results).isNotEmpty();
		for (int i = 0; i < results.size(); i++) {
			assertRow(rows.get(i), results.get(i), i + 1);
			assertThat(rows.get(i).get("programmeCode"))
				.isEqualTo((form == RunningYearForm.RKPD) ? results.get(i).indicator().programmeCode() : null);
		}
	}

	private static void assertRow(Map<String, String> row, IndicatorResult result, int number) {
		assertThat(row.get("number")).isEqualTo(String.valueOf(number));
		assertThat(row.get("indicator")).endsWith(result.code());
		assertAmount(row, "endTarget.k", result.endTarget(), "–");
		assertAmount(row, "endTarget.rp", rupiah(result.indicator().end().rupiah()), "–");
		assertReported(row, "before", result.running().before(), result.running().beforeMoney());
		assertAmount(row, "target.k", result.current().target().performance(), "–");
		assertAmount(row, "target.rp", rupiah(result.current().target().rupiah()), "–");
		for (QuarterResult quarter : result.running().quarters()) {
			assertReported(row, "q" + quarter.quarter(), quarter.performance(), quarter.money());
		}
		assertReported(row, "year", result.current().performance(), result.current().money());
		assertReported(row, "end", result.end(), result.endMoney());
		assertAchievement(row, "ratio.k", result.endAchievement());
		assertAchievement(row, "ratio.rp", result.endMoneyAchievement());
	}

	private static void assertReported(Map<String, String> row, String pair, Reported performance, Reported money) {
		assertAmount(row, pair + ".k", performance.quantity(), performance.state().mark());
		assertAmount(row, pair + ".rp", money.quantity(), money.state().mark());
	}

	private static void assertAchievement(Map<String, String> row, String column, Achievement achievement) {
		BigDecimal percent = achievement.percent();
		assertAmount(row, column, (percent != null) ? new Quantity.Amount(percent) : null, achievement.state().mark());
	}

	private static @Nullable Quantity rupiah(@Nullable BigDecimal rupiah) {
		return (rupiah != null) ? new Quantity.Amount(rupiah) : null;
	}

	/** Printed figures are rounded, never anything else. */
	private static void assertAmount(Map<String, String> row, String column, @Nullable Quantity quantity,
			String absence) {
		String printed = row.getOrDefault(column, "").replace("*", "");
		if (quantity == null) {
			assertThat(printed).as("%s of row %s", column, row.get("number")).isEqualTo(absence);
		}
		else if (quantity instanceof Quantity.Amount amount) {
			BigDecimal read = new BigDecimal(printed.replace(".", "").replace(',', '.').replace('−', '-'));
			assertThat(read).as("%s of row %s", column, row.get("number"))
				.isEqualByComparingTo(amount.value().setScale(Math.max(read.scale(), 0), RoundingMode.HALF_UP));
		}
		else {
			assertThat(printed).as("%s of row %s", column, row.get("number"))
				.isEqualTo(Printed.quantity(quantity, 2).replaceAll("[()\\s]", ""));
		}
	}

	private static List<Map<String, String>> rows(byte[] pdf, RunningYearForm form) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				Glyphs glyphs = new Glyphs(page, RunningYearTemplate.columns(form));
				if (glyphs.getText(document).contains(form.title() + " ·")) {
					rows.addAll(
							glyphs.rows(MARGIN + RunningYearTemplate.HEADINGS + ((page == 1) ? FormWriter.TITLE : 0)));
				}
			}
		}
		return rows;
	}

	/** The glyphs of one page, in the order in which they were drawn. */
	private static final class Glyphs extends PDFTextStripper {

		private final List<TextPosition> glyphs = new ArrayList<>();

		private final List<FormWriter.Column> columns;

		private Glyphs(int page, List<FormWriter.Column> columns) {
			this.columns = columns;
			setStartPage(page);
			setEndPage(page);
		}

		@Override
		protected void processTextPosition(TextPosition text) {
			this.glyphs.add(text);
			super.processTextPosition(text);
		}

		/** Rows of the table, whose headings end at this height. */
		private List<Map<String, String>> rows(float top) {
			List<Float> starts = new ArrayList<>();
			for (TextPosition glyph : this.glyphs) {
				float y = glyph.getYDirAdj();
				boolean known = starts.stream().anyMatch((start) -> Math.abs(start - y) < LINE);
				if (y > top && !known && "number".equals(column(glyph)) && Character.isDigit(first(glyph))) {
					starts.add(y);
				}
			}
			List<Map<String, String>> rows = new ArrayList<>();
			for (int i = 0; i < starts.size(); i++) {
				rows.add(row(starts.get(i) - LINE, (i + 1 < starts.size()) ? starts.get(i + 1) - LINE : bottom(top)));
			}
			return rows;
		}

		/** Where the footers or the legend begin, which are the first to stand left. */
		private float bottom(float top) {
			float bottom = 560;
			for (int i = 0; i + FOOTER.length() < this.glyphs.size(); i++) {
				boolean footer = FOOTER.equals(text(i, FOOTER.length())) || LEGEND.equals(text(i, LEGEND.length()));
				if (footer && this.glyphs.get(i).getYDirAdj() > top) {
					bottom = Math.min(bottom, this.glyphs.get(i).getYDirAdj() - LINE);
				}
			}
			return bottom;
		}

		private String text(int from, int count) {
			StringBuilder text = new StringBuilder();
			this.glyphs.subList(from, from + count).forEach((glyph) -> text.append(glyph.getUnicode()));
			return text.toString();
		}

		private Map<String, String> row(float from, float to) {
			Map<String, String> cells = new TreeMap<>();
			for (TextPosition glyph : this.glyphs) {
				float y = glyph.getYDirAdj();
				if (y > from && y < to && !glyph.getUnicode().isBlank()) {
					cells.merge(column(glyph), glyph.getUnicode(), String::concat);
				}
			}
			return cells;
		}

		private static char first(TextPosition glyph) {
			return glyph.getUnicode().charAt(0);
		}

		private String column(TextPosition glyph) {
			float middle = glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2 - MARGIN;
			for (int i = 0; i < this.columns.size(); i++) {
				if (middle < FormWriter.x(this.columns, i + 1)) {
					return this.columns.get(i).field();
				}
			}
			return "";
		}

	}

}
