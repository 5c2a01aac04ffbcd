package id.selaras.samples;

import java.util.ArrayList;
import java.util.List;

/** The plain indicator form, as a sheet and as CSV lines. */
final class IndicatorForm {

	private static final Column[] VALUES = { Column.TARGET_K, Column.TW1_K, Column.TW2_K, Column.TW3_K, Column.TW4_K };

	private static final int HEAD = 5;

	private final RegencyHome home;

	private final SampleForm form;

	IndicatorForm(RegencyHome home, SampleForm form) {
		this.home = home;
		this.form = form;
	}

	void write(Pen pen, List<FormRow> rows) {
		pen.title(0, 0, title());
		pen.title(1, 0, "Kabupaten " + this.home.name());
		pen.title(2, 0, IndonesianDate.period(this.form));
		for (int row = 0; row <= 2; row++) {
			pen.merge(row, row, 0, 8);
		}
		heads(pen);
		int next = HEAD + 3;
		int number = 1;
		for (FormRow row : rows) {
			pen.text(next, 0, String.valueOf(number++), false);
			pen.text(next, 1, row.cell(Column.NAME).text(), false);
			pen.text(next, 2, row.cell(Column.UNIT).text(), false);
			for (int index = 0; index < VALUES.length; index++) {
				Typed value = row.cell(VALUES[index]);
				if (this.form.has(Trait.PERCENT_CELLS) && value.number() != null) {
					pen.percent(next, 3 + index, value.number());
				}
				else {
					pen.value(next, 3 + index, value, false);
				}
			}
			pen.text(next++, 8, row.cell(Column.REMARK).text(), false);
		}
		pen.plain(next + 1, 6, this.home.seat() + ", " + IndonesianDate.of(this.form.signed()));
		pen.plain(next + 2, 6, this.form.has(Trait.NO_AGENCY) ? "KEPALA," : agency().headOf());
		pen.plain(next + 6, 6, "( …………………………… )");
		pen.width(1, 48);
		for (int column = 2; column <= 8; column++) {
			pen.width(column, 13);
		}
	}

	/** Separated by semicolons; the caller encodes them. */
	List<String> lines(List<FormRow> rows) {
		List<String> lines = new ArrayList<>();
		lines.add(title() + ";;;;;;;;");
		lines.add("Perangkat Daerah;" + agency().name() + ";;;;;;;");
		lines.add("Kabupaten;" + this.home.name() + ";;;;;;;");
		lines.add("Periode;" + IndonesianDate.period(this.form) + ";;;;;;;");
		lines.add(";;;;;;;;");
		lines.add("No;Indikator;Satuan;Target " + this.form.year()
				+ ";Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV;Keterangan");
		int number = 1;
		for (FormRow row : rows) {
			StringBuilder line = new StringBuilder().append(number++)
				.append(';')
				.append(quoted(row.cell(Column.NAME).text()))
				.append(';')
				.append(row.cell(Column.UNIT).text());
			for (Column column : VALUES) {
				line.append(';').append(row.cell(column).text());
			}
			lines.add(line.append(';').append(quoted(row.cell(Column.REMARK).text())).toString());
		}
		lines.add(";;;;;;;;");
		lines.add(";Catatan – data sementara per " + IndonesianDate.of(this.form.signed()) + ";;;;;;;");
		return lines;
	}

	private void heads(Pen pen) {
		String[] before = { "No", "Indikator", "Satuan", "Target " + this.form.year() };
		for (int column = 0; column < before.length; column++) {
			pen.heading(HEAD, HEAD + 1, column, column, before[column]);
		}
		pen.heading(HEAD, HEAD, 4, 7, "Realisasi");
		for (int quarter = 1; quarter <= 4; quarter++) {
			pen.heading(HEAD + 1, HEAD + 1, 3 + quarter, 3 + quarter, "TW " + IndonesianDate.roman(quarter));
		}
		pen.heading(HEAD, HEAD + 1, 8, 8, "Keterangan");
		for (int column = 0; column <= 8; column++) {
			pen.heading(HEAD + 2, HEAD + 2, column, column, "(" + (column + 1) + ")");
		}
	}

	private String title() {
		String title = "Capaian Indikator Kinerja";
		return this.form.has(Trait.NO_AGENCY) ? title : title + " " + agency().name();
	}

	private AgencyRow agency() {
		return this.home.agency(this.form.agency());
	}

	private static String quoted(String text) {
		return text.contains(";") ? '"' + text + '"' : text;
	}

}
