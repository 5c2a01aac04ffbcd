package id.selaras.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import id.selaras.assess.Scale;
import id.selaras.normalise.ValueState;
import id.selaras.report.ProgressView.NoteRow;

/** The section that says by which rules the figures were made. */
final class MethodNote {

	private MethodNote() {
	}

	static List<NoteRow> rows(ReportSource source) {
		Scale scale = source.assessment().scale();
		List<NoteRow> rows = new ArrayList<>();
		rows.add(new NoteRow("Skala predikat", scale.name() + ". Dasar: " + scale.basis() + ". " + grades(scale)
				+ validity(scale, source.period().year())));
		rows.add(new NoteRow("Rumus capaian", FormulaNote.text(source)));
		rows.add(new NoteRow("Pembatasan", cap(scale)));
		rows.add(new NoteRow("Rata-rata", "Rata-rata hitung atas indikator yang dapat dihitung; setiap rata-rata "
				+ "menyebut n dari N indikator. Setiap indikator dihitung satu kali, pada perangkat daerah yang "
				+ "disebut pertama. Serapan anggaran = jumlah realisasi Rp / jumlah target Rp × 100."));
		if (source.period().quarter() < 4) {
			rows.add(new NoteRow("Triwulan berjalan",
					"Untuk indikator yang dijumlahkan dalam setahun, capaian adalah "
							+ "bagian dari target setahun: tanpa predikat, tidak masuk rata-rata, dan \"sesuai "
							+ "jalur\" bila paling sedikit " + (25 * source.period().quarter())
							+ " % (paling banyak, bila semakin rendah semakin baik)."));
		}
		rows.add(new NoteRow("Menuju target akhir",
				"Setiap indikator dibandingkan dengan jalan lurus dari kondisi awal ke "
						+ "target akhir rencana: tercapai, akan tercapai, atau perlu upaya keras. Proyeksi nilai akhir: bila berjalan lurus seperti "
						+ "sampai sekarang, tidak di bawah nol bila nilainya tidak pernah negatif; angka ini dapat melampaui 100 %."));
		rows.add(new NoteRow("Keadaan nilai", "Nilai yang tidak ada tidak pernah dicetak sebagai nol. " + states()
				+ "Target yang tidak ada dalam rencana dicetak –. Nol yang tercetak memang dilaporkan."));
		rows.add(new NoteRow("Kode angka", "Setiap baris tabel indikator memuat kode. Dengan kode itu Diskominfo dapat "
				+ "menunjukkan berkas, lembar, dan sel asal setiap angka serta langkah perhitungannya. Target dan realisasi dicetak paling banyak dengan 4 desimal."));
		return rows;
	}

	private static String grades(Scale scale) {
		return scale.grades()
			.stream()
			.map(MethodNote::grade)
			.collect(Collectors.joining("; ", "", ". " + rounding(scale)));
	}

	private static String rounding(Scale scale) {
		return switch (scale.rounding()) {
			case UNNECESSARY -> "Persentase diberi predikat tanpa pembulatan.";
			case DOWN -> "Persentase dibulatkan ke bawah ke " + scale.decimals() + " desimal sebelum diberi predikat.";
			default -> "Persentase dibulatkan ke " + scale.decimals() + " desimal sebelum diberi predikat.";
		};
	}

	/**
	 * A scale that is not meant for the year is used as the regency says, not in silence.
	 */
	private static String validity(Scale scale, int year) {
		return scale.validity().covers(year) ? ""
				: " Menurut jobs/scales skala ini tidak dimaksudkan untuk tahun " + year + ".";
	}

	private static String grade(Scale.Grade grade) {
		BigDecimal from = grade.from();
		return (from != null) ? grade.label() + " ≥ " + Printed.number(from) : "selebihnya " + grade.label();
	}

	private static String cap(Scale scale) {
		BigDecimal cap = scale.averageCap();
		String above = (cap != null)
				? "Dalam rata-rata laporan ini setiap indikator dihitung paling tinggi " + Printed.number(cap)
						+ " %; capaian tiap indikator dicetak apa adanya."
				: "Capaian tidak dibatasi, juga dalam rata-rata.";
		String below = scale.floorAtZero() ? " Capaian di bawah nol dihitung nol dalam rata-rata." : "";
		return above + below + " Rata-rata pada Formulir E.58 dan E.60 tidak dibatasi.";
	}

	private static String states() {
		return Arrays.stream(ValueState.values())
			.filter((state) -> !state.indonesian().isEmpty())
			.map(MethodNote::state)
			.collect(Collectors.joining("; ", "", ". "));
	}

	private static String state(ValueState state) {
		return "\"" + state.indonesian() + "\": " + switch (state) {
			case REPORTED -> "dilaporkan";
			case NOT_ASKED -> "indikator atau tahun ini tidak termasuk permintaan";
			case NOT_SENT -> "formulir belum diterima";
			case BLANK -> "formulir diterima, selnya kosong";
			case STATED_NONE -> "perangkat daerah menulis bahwa data belum ada";
			case WAITING -> "Diskominfo perlu menjawab sebuah pertanyaan";
			case REJECTED -> "nilai tidak dipakai karena sebuah kesalahan";
			case NOT_COMPUTABLE -> "tidak ada target, target nol, atau nilai tidak dapat dibandingkan";
		};
	}

}
