package id.selaras.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Averages, factors and signatures below the table of E.81. */
final class E81Footer {

	private static final String[][] REMARKS = {
			{ "Faktor pendorong keberhasilan kinerja:",
					"1. Koordinasi antarbidang berjalan baik dan dukungan pimpinan kuat.",
					"2. Anggaran kegiatan prioritas tersedia sejak triwulan I." },
			{ "Faktor penghambat pencapaian kinerja:",
					"1. Jumlah tenaga teknis terbatas dan sebagian lokasi sulit dijangkau.",
					"2. Data dari unit pelaksana terlambat diterima." },
			{ "Tindak lanjut yang diperlukan dalam triwulan berikutnya*):",
					"Mempercepat pengumpulan data dan pelaksanaan kegiatan yang tertunda." },
			{ "Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah kabupaten/kota berikutnya*):",
					"Menyesuaikan target dengan kemampuan anggaran dan menambah pelatihan petugas." } };

	private final RegencyHome home;

	private final SampleForm form;

	private final Pen pen;

	private final int lastColumn;

	E81Footer(RegencyHome home, SampleForm form, Pen pen, int lastColumn) {
		this.home = home;
		this.form = form;
		this.pen = pen;
		this.lastColumn = lastColumn;
	}

	void write(int firstRow, List<FormRow> rows) {
		int row = firstRow;
		averages(row, rows);
		row += 2;
		for (String[] remark : REMARKS) {
			for (String line : remark) {
				this.pen.box(row, row, 0, this.lastColumn, "body", line);
				row++;
			}
		}
		this.pen.plain(row, 0, "*) Diisi oleh Kepala Perangkat Daerah");
		AgencyRow agency = this.home.agency(this.form.agency());
		String nip = "19%d0101 20%02d01 1 %03d".formatted(70 + agency.name().length() % 10, agency.name().length() % 8,
				agency.code().length());
		signature(row + 2, 2, "Disusun", agency.headOf(), "Contoh Nama Kepala, S.T., M.M.", nip);
		signature(row + 2, 18, "Dievaluasi", this.home.evaluator(), this.home.evaluatorName(),
				this.home.evaluatorNip());
	}

	private void averages(int row, List<FormRow> rows) {
		this.pen.box(row, row, 0, 9, "bold", "Rata-rata capaian kinerja (%)");
		this.pen.box(row + 1, row + 1, 0, 9, "bold", "Predikat kinerja");
		for (int column = 10; column <= this.lastColumn; column++) {
			this.pen.text(row, column, "", false);
			this.pen.text(row + 1, column, "", false);
		}
		List<Column> columns = new ArrayList<>(List.of(Column.TOTAL_K, Column.TOTAL_RP));
		for (int quarter = 1; quarter <= this.form.quarter(); quarter++) {
			columns.add(Column.performance(quarter));
			columns.add(Column.money(quarter));
		}
		for (Column column : columns) {
			BigDecimal mean = mean(rows, column);
			if (mean != null) {
				this.pen.value(row, column.inE81(), Typed.number(mean, 2, false), column.isMoney());
				this.pen.text(row + 1, column.inE81(), predicate(mean), false);
			}
		}
	}

	/**
	 * The plain mean of value by target, as officers compute it, whatever the polarity.
	 */
	private static @Nullable BigDecimal mean(List<FormRow> rows, Column column) {
		BigDecimal sum = BigDecimal.ZERO;
		int counted = 0;
		for (FormRow row : rows) {
			BigDecimal target = row.cell(column.isMoney() ? Column.TARGET_RP : Column.TARGET_K).number();
			BigDecimal reached = row.cell(column).number();
			if (target != null && target.signum() != 0 && reached != null) {
				sum = sum.add(reached.multiply(BigDecimal.valueOf(100)).divide(target, 4, RoundingMode.HALF_UP));
				counted++;
			}
		}
		return (counted > 0) ? sum.divide(BigDecimal.valueOf(counted), 2, RoundingMode.HALF_UP) : null;
	}

	private static String predicate(BigDecimal mean) {
		int[] bounds = { 91, 76, 66, 51 };
		String[] names = { "Sangat Tinggi", "Tinggi", "Sedang", "Rendah" };
		for (int index = 0; index < bounds.length; index++) {
			if (mean.compareTo(BigDecimal.valueOf(bounds[index])) >= 0) {
				return names[index];
			}
		}
		return "Sangat Rendah";
	}

	private void signature(int row, int column, String heading, String role, String name, String nip) {
		this.pen.plain(row, column, heading);
		this.pen.plain(row + 1, column, this.home.seat() + ", " + IndonesianDate.of(this.form.signed()));
		this.pen.plain(row + 2, column, role);
		this.pen.plain(row + 6, column, name);
		this.pen.plain(row + 7, column, "NIP. " + nip);
	}

}
