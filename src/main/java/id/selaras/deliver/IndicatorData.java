package id.selaras.deliver;

import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.Achievement;
import id.selaras.assess.Assessment;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Outlook;
import id.selaras.assess.QuarterResult;
import id.selaras.assess.Reported;
import id.selaras.assess.YearResult;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import id.selaras.sheet.TypedTable;
import org.jspecify.annotations.Nullable;

/** The plan's indicators, and all their figures one a row. */
final class IndicatorData {

	private static final String PERFORMANCE = "K";

	private static final String MONEY = "Rp";

	private final DataTable values = new DataTable("nilai", "Target, realisasi, dan capaian setiap indikator")
		.texts("kode=Kode angka", "indikator=Indikator dalam RPJMD", "jenis=Jenis angka", "ukuran=K atau Rp")
		.numbers("tahun=Tahun", "triwulan=Triwulan, kosong untuk setahun", "nilai=Nilai")
		.texts("teks=Nilai yang bukan bilangan", "keadaan=Mengapa tidak ada nilai", "predikat=Predikat atau jalur",
				"perhitungan=Perhitungan");

	private IndicatorData() {
	}

	static TypedTable indicators(Assessment assessment) {
		DataTable table = new DataTable("indikator", "Indikator RPJMD").texts("kode=Kode angka",
				"indikator=Indikator dalam RPJMD", "misi=Misi", "tujuan=Tujuan", "sasaran=Sasaran",
				"kode_program=Kode program", "program=Program", "nama=Indikator", "satuan=Satuan",
				"arah=Arah yang baik: UP, DOWN, EXACT, atau RANGE",
				"dalam_tahun=Triwulan dijumlahkan (SUM) atau yang terakhir (LAST)",
				"antar_tahun=Tahun dijumlahkan (SUM) atau yang terakhir (LAST)",
				"perangkat_daerah=Perangkat daerah, yang memimpin lebih dahulu", "dimensi=Dimensi smart city");
		table.numbers("awal=Kondisi awal")
			.texts("awal_teks=Kondisi awal yang bukan bilangan")
			.numbers("proyeksi=Proyeksi nilai akhir")
			.texts("menuju_target_akhir=Menuju target akhir", "perhitungan_akhir=Perhitungan menuju target akhir");
		for (IndicatorResult result : assessment.indicators()) {
			Indicator indicator = result.indicator();
			List<TypedTable.Cell> row = new ArrayList<>();
			for (String text : List.of(result.code(), indicator.id(), indicator.mission(), indicator.goal(),
					indicator.objective(), indicator.programmeCode(), indicator.programme(), indicator.name(),
					indicator.unit(), indicator.polarity().name(), indicator.inYear().name(),
					indicator.acrossYears().name(), String.join(" ", indicator.agencies()),
					(indicator.dimension() == null) ? "" : indicator.dimension().code())) {
				row.add(DataTable.text(text));
			}
			row.addAll(DataTable.quantity(indicator.baseline()));
			Outlook outlook = result.outlook();
			row.add(DataTable.number(outlook.projected()));
			row.add(DataTable
				.text((outlook.status() != null) ? outlook.status().indonesian() : outlook.state().indonesian()));
			row.add(DataTable.text(outlook.worked()));
			table.row(row);
		}
		return table.build();
	}

	static TypedTable values(Assessment assessment) {
		IndicatorData data = new IndicatorData();
		int lastYear = assessment.plan().lastYear();
		for (IndicatorResult result : assessment.indicators()) {
			result.years().values().forEach((year) -> data.year(result, year));
			for (QuarterResult quarter : result.running().quarters()) {
				data.quarter(result, quarter);
			}
			Figure end = new Figure(result, "akhir", lastYear, 0);
			data.planned(end.of("target-akhir"), new Target(result.endTarget(), result.indicator().end().rupiah()));
			data.reported(end.of("realisasi-akhir"), result.end(), result.endMoney());
			data.achieved(end.of("capaian-akhir"), result.endAchievement(), result.endMoneyAchievement());
		}
		return data.values.build();
	}

	/** Which figure a row holds; quarter 0 is the year. */
	private record Figure(IndicatorResult result, String kind, int year, int quarter) {

		Figure of(String other) {
			return new Figure(this.result, other, this.year, this.quarter);
		}

	}

	private void year(IndicatorResult result, YearResult year) {
		Figure figure = new Figure(result, "target", year.year(), 0);
		planned(figure, year.target());
		reported(figure.of("realisasi"), year.performance(), year.money());
		achieved(figure.of("capaian"), year.performanceAchievement(), year.moneyAchievement());
	}

	private void quarter(IndicatorResult result, QuarterResult quarter) {
		Figure figure = new Figure(result, "realisasi", result.current().year(), quarter.quarter());
		reported(figure, quarter.performance(), quarter.money());
		achieved(figure.of("capaian"), quarter.performanceAchievement(), quarter.moneyAchievement());
	}

	private void planned(Figure figure, Target target) {
		row(figure, PERFORMANCE, target.performance(), "", "", "");
		row(figure, MONEY, (target.rupiah() == null) ? null : new Quantity.Amount(target.rupiah()), "", "", "");
	}

	private void reported(Figure figure, Reported performance, Reported money) {
		row(figure, PERFORMANCE, performance.quantity(), performance.state().indonesian(), "", "");
		row(figure, MONEY, money.quantity(), money.state().indonesian(), "", "");
	}

	private void achieved(Figure figure, Achievement performance, Achievement money) {
		achieved(figure, PERFORMANCE, performance);
		achieved(figure, MONEY, money);
	}

	private void achieved(Figure figure, String measure, Achievement achievement) {
		String predicate = (achievement.pace() != null) ? achievement.pace().indonesian() : achievement.predicate();
		row(figure, measure, (achievement.percent() == null) ? null : new Quantity.Amount(achievement.percent()),
				(achievement.state() == ValueState.REPORTED) ? "" : achievement.state().indonesian(),
				(predicate == null) ? "" : predicate, achievement.worked());
	}

	private void row(Figure figure, String measure, @Nullable Quantity quantity, String state, String predicate,
			String worked) {
		List<TypedTable.Cell> row = new ArrayList<>();
		row.add(DataTable.text(figure.result().code()));
		row.add(DataTable.text(figure.result().indicator().id()));
		row.add(DataTable.text(figure.kind()));
		row.add(DataTable.text(measure));
		row.add(DataTable.number(figure.year()));
		row.add((figure.quarter() == 0) ? TypedTable.none() : DataTable.number(figure.quarter()));
		row.addAll(DataTable.quantity(quantity));
		row.add(DataTable.text(state));
		row.add(DataTable.text(predicate));
		row.add(DataTable.text(worked));
		this.values.row(row);
	}

}
