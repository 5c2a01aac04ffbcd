package id.selaras.samples;

import java.util.List;

/** Formulir E.81, the evaluation of an agency's yearly plan, in 25 or 26 columns. */
final class E81Sheet {

	private static final int FIRST_VALUE = 4;

	private static final int LAST = 24;

	private static final int HEAD = 7;

	private final RegencyHome home;

	private final SampleForm form;

	private final Pen pen;

	private final AgencyRow agency;

	private int next;

	E81Sheet(RegencyHome home, SampleForm form, Pen pen) {
		this.home = home;
		this.form = form;
		this.pen = pen;
		this.agency = home.agency(form.agency());
	}

	void write(List<FormRow> rows) {
		titles();
		heads();
		int first = this.next;
		int number = 1;
		for (FormRow row : rows) {
			if (row.firstOfProgram() && this.form.has(Trait.PROGRAM_ROWS)) {
				programRow(row, number++);
			}
			dataRow(row, row.firstOfProgram() && !this.form.has(Trait.PROGRAM_ROWS) ? number++ : 0);
		}
		mergePrograms(rows, first);
		new E81Footer(this.home, this.form, this.pen, lastColumn()).write(this.next, rows);
		this.pen.width(0, 5);
		this.pen.width(1, 28);
		this.pen.width(2, 34);
		this.pen.width(3, 36);
		for (int column = FIRST_VALUE; column <= lastColumn(); column++) {
			this.pen.width(column, 14);
		}
	}

	private int lastColumn() {
		return this.form.has(Trait.REMARKS) ? LAST + 1 : LAST;
	}

	private void titles() {
		String place = "Kabupaten " + this.home.name();
		this.pen.title(0, lastColumn() - 1, "Formulir E.81");
		this.pen.title(1, 0, "Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup " + place);
		this.pen.title(2, 0, "Renja Perangkat Daerah " + this.agency.name() + " " + place);
		boolean quarter = this.form.has(Trait.STATES_QUARTER);
		this.pen.title(3, 0, "Periode Pelaksanaan: "
				+ (quarter ? IndonesianDate.period(this.form) : String.valueOf(this.form.year())));
		for (int row = 1; row <= 3; row++) {
			this.pen.merge(row, row, 0, lastColumn());
		}
		this.pen.plain(4, 0,
				"Indikator dan target kinerja Perangkat Daerah Kabupaten/Kota yang mengacu pada sasaran" + " RKPD:");
		this.pen.plain(5, 0, "………………………………………………………………");
	}

	private void heads() {
		int year = this.form.year();
		String[] single = { "No", "Sasaran", "Program/Kegiatan",
				"Indikator Kinerja Program (outcome)/Kegiatan (output)" };
		for (int column = 0; column < single.length; column++) {
			this.pen.heading(HEAD, HEAD + 1, column, column, single[column]);
		}
		wide(4, "Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra Perangkat Daerah)");
		wide(6, "Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu ("
				+ (year - 1) + ")");
		wide(8, "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun berjalan (Tahun " + year
				+ ") yang dievaluasi");
		this.pen.heading(HEAD, HEAD, 10, 17, "Realisasi Kinerja Pada Triwulan");
		for (int quarter = 1; quarter <= 4; quarter++) {
			int column = 8 + 2 * quarter;
			this.pen.heading(HEAD + 1, HEAD + 1, column, column + 1, IndonesianDate.roman(quarter));
		}
		wide(18, "Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang dievaluasi");
		wide(20, "Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d tahun " + year);
		wide(22, "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d tahun " + year + " (%)");
		this.pen.heading(HEAD, HEAD + 1, LAST, LAST, "Unit Perangkat Daerah Penanggung Jawab");
		if (this.form.has(Trait.REMARKS)) {
			this.pen.heading(HEAD, HEAD + 1, LAST + 1, LAST + 1, "Keterangan");
		}
		numbers(HEAD + 2);
		this.next = HEAD + 4;
	}

	private void wide(int column, String text) {
		this.pen.heading(HEAD, HEAD + 1, column, column + 1, text);
	}

	private void numbers(int row) {
		for (int column = 0; column < FIRST_VALUE; column++) {
			this.pen.heading(row, row + 1, column, column, "(" + (column + 1) + ")");
		}
		for (int number = 5; number <= 14; number++) {
			int column = FIRST_VALUE + 2 * (number - 5);
			this.pen.heading(row, row, column, column + 1, numberText(number));
			this.pen.heading(row + 1, row + 1, column, column, "K");
			this.pen.heading(row + 1, row + 1, column + 1, column + 1, "Rp");
		}
		for (int column = LAST; column <= lastColumn(); column++) {
			this.pen.heading(row, row + 1, column, column, "(" + (column - 9) + ")");
		}
	}

	private String numberText(int number) {
		String plain = "(" + number + ")";
		if (!this.form.has(Trait.FORMULAS)) {
			return plain;
		}
		return switch (number) {
			case 12 -> "12=8+9+10+11";
			case 13 -> "13=6+12";
			case 14 -> "14=13/5x100%";
			default -> plain;
		};
	}

	private void programRow(FormRow row, int number) {
		for (int column = 0; column <= lastColumn(); column++) {
			this.pen.text(this.next, column, "", true);
		}
		this.pen.text(this.next, 0, String.valueOf(number), true);
		this.pen.text(this.next, 1, row.sasaran(), true);
		this.pen.text(this.next++, 2, program(row), true);
	}

	private void dataRow(FormRow row, int number) {
		this.pen.text(this.next, 0, (number > 0) ? String.valueOf(number) : "", false);
		this.pen.text(this.next, 1, (number > 0) ? row.sasaran() : "", false);
		this.pen.text(this.next, 2, (number > 0) ? program(row) : "", true);
		this.pen.text(this.next, 3, row.cell(Column.NAME).text(), false);
		for (Column column : Column.values()) {
			if (column.isValue()) {
				this.pen.value(this.next, column.inE81(), row.cell(column), column.isMoney());
			}
		}
		if (this.form.hand() == Hand.NUMBERS && row.firstOfProgram()) {
			formulas(row);
		}
		this.pen.text(this.next, LAST, this.agency.shortName(), false);
		if (this.form.has(Trait.REMARKS)) {
			this.pen.text(this.next, LAST + 1, row.cell(Column.REMARK).text(), false);
		}
		this.next++;
	}

	/** Sums of money as formulas, unless the officer overtyped them. */
	private void formulas(FormRow row) {
		int line = this.next + 1;
		boolean overtyped = this.form.edits()
			.stream()
			.anyMatch((edit) -> edit.indicator().equals(row.indicator()) && edit.column() == Column.TOTAL_RP);
		if (!overtyped) {
			this.pen.formula(this.next, Column.TOTAL_RP.inE81(), "L%1$d+N%1$d+P%1$d+R%1$d".formatted(line), "#,##0");
		}
		this.pen.formula(this.next, Column.SOFAR_RP.inE81(), "H%1$d+T%1$d".formatted(line), "#,##0");
		this.pen.formula(this.next, Column.PERCENT_RP.inE81(), "V%1$d/F%1$d*100".formatted(line), "0.00");
	}

	/** One cell over all indicators of a programme, as most agencies have it. */
	private void mergePrograms(List<FormRow> rows, int first) {
		if (this.form.has(Trait.PROGRAM_ROWS)) {
			return;
		}
		int start = 0;
		for (int index = 1; index <= rows.size(); index++) {
			if (index == rows.size() || rows.get(index).firstOfProgram()) {
				if (index - start > 1) {
					mergeProgram(first + start, first + index - 1);
				}
				start = index;
			}
		}
	}

	private void mergeProgram(int firstRow, int lastRow) {
		for (int column = 0; column < 3; column++) {
			this.pen.merge(firstRow, lastRow, column, column);
		}
		for (Column column : Column.values()) {
			if (column.isMoney() && this.form.has(Trait.MERGED_MONEY)) {
				this.pen.merge(firstRow, lastRow, column.inE81(), column.inE81());
			}
		}
	}

	private String program(FormRow row) {
		return (this.form.has(Trait.PROGRAM_CODES) ? row.programCode() + " " : "") + row.program();
	}

}
