package id.selaras.samples;

import java.util.List;

/** Quick wins and the action plan: one line of the table is one row. */
final class SmartCityForm {

	private static final List<String> QUICK_WIN = List.of("No", "Dimensi", "Sub Dimensi", "Nama Quick Win",
			"OPD Penanggung Jawab", "Mitra Pendukung", "Tujuan", "Indikator Keberhasilan", "Satuan", "Baseline",
			"Target", "Realisasi", "Waktu Mulai", "Waktu Selesai", "Program RPJMD Terkait (kode)", "Anggaran (Rp)",
			"Sumber Dana", "Status/Kemajuan (%)", "Kendala", "Bukti Dukung");

	private static final List<String> ACTION_PLAN = List.of("No", "Dimensi", "Sub Dimensi", "Sasaran Smart City",
			"Program/Inisiatif", "Kegiatan", "Indikator", "Satuan", "Baseline", "Target Jangka Pendek (1 tahun)",
			"Target Jangka Menengah (5 tahun)", "Target Jangka Panjang (10 tahun)", "OPD Penanggung Jawab",
			"Anggaran Indikatif (Rp)", "Sumber Dana", "Program RPJMD Terkait (kode)");

	private static final int HEAD = 5;

	private final RegencyHome home;

	private final SampleForm form;

	SmartCityForm(RegencyHome home, SampleForm form) {
		this.home = home;
		this.form = form;
	}

	void write(Pen pen) {
		boolean quickWin = this.form.kind() == SampleForm.Kind.QUICK_WIN;
		List<String> heads = quickWin ? QUICK_WIN : ACTION_PLAN;
		AgencyRow agency = this.home.agency(this.form.agency());
		pen.title(0, 0, quickWin ? "Formulir Quick Win Smart City" : "Rencana Aksi Smart City");
		pen.title(1, 0, agency.name() + " Kabupaten " + this.home.name());
		pen.title(2, 0, IndonesianDate.period(this.form));
		for (int row = 0; row <= 2; row++) {
			pen.merge(row, row, 0, heads.size() - 1);
		}
		for (int column = 0; column < heads.size(); column++) {
			pen.heading(HEAD, HEAD, column, column, heads.get(column));
			pen.heading(HEAD + 1, HEAD + 1, column, column, "(" + (column + 1) + ")");
			pen.width(column, (column == 0) ? 5 : 20);
		}
		int next = HEAD + 2;
		for (String line : this.form.table().strip().split("\n", -1)) {
			String[] cells = line.split("\\|", -1);
			if (cells.length != heads.size() - 1) {
				throw new IllegalStateException(cells.length + " cells in: " + line);
			}
			pen.text(next, 0, String.valueOf(next - HEAD - 1), false);
			for (int index = 0; index < cells.length; index++) {
				boolean money = heads.get(index + 1).contains("(Rp)");
				boolean code = heads.get(index + 1).contains("kode");
				Typed value = Typed.of(cells[index].strip());
				pen.value(next, index + 1, code ? new Typed(value.text(), null, 0) : value, money);
			}
			next++;
		}
		pen.plain(next + 1, heads.size() - 4, this.home.seat() + ", " + IndonesianDate.of(this.form.signed()));
		pen.plain(next + 2, heads.size() - 4, agency.headOf());
		pen.plain(next + 6, heads.size() - 4, "( …………………………… )");
	}

}
