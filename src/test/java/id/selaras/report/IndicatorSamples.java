package id.selaras.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.assess.Achievement;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Outlook;
import id.selaras.assess.QuarterResult;
import id.selaras.assess.Reported;
import id.selaras.assess.RunningYear;
import id.selaras.assess.Status;
import id.selaras.assess.YearResult;
import id.selaras.finding.Identifier;
import id.selaras.finding.Location;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Agency;
import id.selaras.plan.Indicator;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.SmartDimension;
import id.selaras.plan.Target;
import org.jspecify.annotations.Nullable;

/** Assessed indicators as a regency has them, with all that is awkward on paper. */
final class IndicatorSamples {

	/** Where the third indicator's realisation stands. */
	static final Location CELL = Location.of("sha-dinas", SubmissionSamples.path("disdikbud")).at("E.81", "R16");

	static final int FIRST_YEAR = 2022;

	static final int THIS_YEAR = 2023;

	/** sasaran | programme | indicator | unit | agency | baseline | target | realised. */
	private static final List<String> ROWS = """
			Meningkatnya kualitas pendidikan|Program Pengelolaan Pendidikan|Angka partisipasi sekolah usia 7–15 tahun|persen|disdikbud|99.09|99.3|99.12
			Meningkatnya kualitas pendidikan|Program Pengelolaan Pendidikan|Rata-rata lama sekolah|tahun|disdikbud|9.99|10.04|10.02
			Meningkatnya kualitas pendidikan|Program Pendidik dan Tenaga Kependidikan|Persentase guru bersertifikat pendidik|persen|disdikbud|90.6|92|71.5
			Meningkatnya derajat kesehatan masyarakat|Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat|Prevalensi stunting balita|persen|dinkes|11.9|10.8|10.3
			Meningkatnya derajat kesehatan masyarakat|Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat|Angka kematian ibu|per 100.000 KH|dinkes|98.8|90|!BLANK
			Meningkatnya infrastruktur dasar|Program Penyelenggaraan Jalan|Panjang jalan kabupaten dibangun|km|dpupr|0|12.5|12.5
			Meningkatnya infrastruktur dasar|Program Penyelenggaraan Jalan|Tingkat kemantapan jalan kabupaten|persen|dpupr|54.7|61|0
			Meningkatnya perekonomian daerah|Program Peningkatan Daya Tarik Destinasi Pariwisata|Kunjungan wisatawan|orang|dispar|412530|430000|1234567
			Meningkatnya perekonomian daerah|Program Penyediaan dan Pengembangan Sarana Pertanian|Peningkatan produksi tanaman pangan|persen|distan|-5.7|2|-3.25
			Meningkatnya perekonomian daerah|Program Perencanaan Pembangunan Daerah|Pertumbuhan ekonomi|persen|bappeda|3.68|3.9–4.4|4.12
			Meningkatnya perekonomian daerah|Program Pengelolaan Pendapatan Daerah|Pendapatan Asli Daerah|Rp juta|bapenda|209572.71|221000|219354.876543
			Meningkatnya tata kelola pemerintahan|Program Pengelolaan Keuangan Daerah|Opini BPK atas LKPD|predikat|bpkad|WDP|WTP|WTP
			Meningkatnya tata kelola pemerintahan|Program Penataan Organisasi|Nilai SAKIP kabupaten|predikat|setda|B (62.40)|BB|B (68.75)
			Meningkatnya tata kelola pemerintahan|Program Informasi dan Komunikasi Publik|Desa terlayani internet|desa|diskominfo|96|110|!WAITING
			Meningkatnya tata kelola pemerintahan|Program Aplikasi Informatika|Indeks SPBE|indeks|diskominfo|2.84|3.12|!REJECTED
			Meningkatnya tata kelola pemerintahan|Program Aplikasi Informatika|Insiden keamanan siber berdampak tinggi|insiden|diskominfo|3|0|0
			Meningkatnya kualitas lingkungan hidup|Program Pengelolaan Persampahan|Timbulan sampah perkotaan yang ditangani|persen|dlh|86|88.8|!STATED_NONE
			Meningkatnya kualitas lingkungan hidup|Program Pengendalian Pencemaran|Indeks Kualitas Lingkungan Hidup|indeks|dlh|76.72|76.94|!NOT_SENT
			Meningkatnya ketahanan daerah|Program Penanggulangan Bencana|Indeks Risiko Bencana|indeks|bpbd|173.76|164.73|512.4
			Meningkatnya ketahanan daerah|Program Penanggulangan Bencana|Desa tangguh bencana|desa|bpbd||8|!NOT_ASKED
			Meningkatnya kesejahteraan sosial|Program Rehabilitasi Sosial|Penerima manfaat yang terpenuhi kebutuhan dasarnya|persen|dinsos|10.79254373|26.63403498|21.5
			Meningkatnya kesejahteraan sosial|Program Pemberdayaan Sosial|Lembaga kesejahteraan sosial aktif|lembaga|dinsos|Belum dilakukan penilaian oleh tim independen provinsi|12|9
			Meningkatnya kesejahteraan sosial|Program Pemberdayaan Masyarakat|Kampung mandiri|kampung|distrik-masni|4||6
			Meningkatnya perhubungan|Program Lalu Lintas dan Angkutan Jalan|Rasio konektivitas kabupaten|rasio|dishub|0.004|0.0051|0.0049
			"""
		.lines()
		.toList();

	private static final List<SmartDimension> DIMENSIONS = List.of(SmartDimension.values());

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private IndicatorSamples() {
	}

	/**
	 * So many of them.
	 * @param longNames whether each name has 400 characters
	 * @param agencies that lead them in turn, if there are more than the samples name
	 */
	static List<IndicatorResult> results(int count, boolean longNames, List<Agency> agencies) {
		List<IndicatorResult> results = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String[] row = ROWS.get(i % ROWS.size()).split("\\|", -1);
			if (agencies.size() > SubmissionSamples.AGENCIES.size()) {
				row[4] = agencies.get(i % agencies.size()).code();
			}
			row[2] = (longNames || i % 30 == 21) ? longName(row[2]) : row[2];
			results.add(result(i, row));
		}
		return results;
	}

	private static IndicatorResult result(int i, String[] row) {
		Target target = new Target(quantity(row[6]), money(i));
		SortedMap<Integer, Target> targets = new TreeMap<>();
		for (int year = FIRST_YEAR; year < FIRST_YEAR + 5; year++) {
			targets.put(year, target);
		}
		Target end = new Target(quantity(row[6]), money(i).multiply(BigDecimal.valueOf(5)));
		Indicator indicator = new Indicator("2.16.%02d-01".formatted(i), "Misi 1", "Tujuan 1", row[0],
				"2.16.%02d".formatted(i), row[1], row[2], row[3], Polarity.UP, Accumulation.LAST, Accumulation.LAST,
				quantity(row[5]), targets, end, List.of(row[4]), DIMENSIONS.get(i % 5));
		SortedMap<Integer, YearResult> years = new TreeMap<>();
		for (int year = FIRST_YEAR; year < FIRST_YEAR + 5; year++) {
			years.put(year, (year > THIS_YEAR) ? future(year, target) : year(year, target, row[7], i));
		}
		YearResult current = year(THIS_YEAR, target, row[7], i);
		if (i == 2) {
			current = from(CELL, current);
		}
		return new IndicatorResult(indicator, row[4], current, false, running(years, i), years, current.performance(),
				current.money(), current.performanceAchievement(), current.moneyAchievement(), end.performance(),
				outlook(i), Identifier.of("92.02", 10, "sample", String.valueOf(i)));
	}

	private static Outlook outlook(int i) {
		return (i % 3 == 1) ? Outlook.none(ValueState.NOT_COMPUTABLE, "")
				: new Outlook(ValueState.REPORTED, (i % 3 == 0) ? Status.ACHIEVED : Status.NEEDS_EFFORT, BigDecimal.ONE,
						new BigDecimal("1234.5678").multiply(BigDecimal.valueOf(i)), "");
	}

	private static YearResult from(Location cell, YearResult year) {
		Reported reported = year.performance();
		return new YearResult(year.year(), year.target(),
				new Reported(reported.state(), reported.quantity(), List.of(cell)), year.money(),
				year.performanceAchievement(), year.moneyAchievement());
	}

	private static YearResult year(int year, Target target, String realised, int i) {
		Reported money = (i % 11 == 4) ? Reported.missing(ValueState.BLANK)
				: reported(new Quantity.Amount(money(i).multiply(new BigDecimal("0.9137"))));
		Reported performance = realised.startsWith("!") ? Reported.missing(ValueState.valueOf(realised.substring(1)))
				: reported(quantity(realised));
		return new YearResult(year, target, performance, money, achievement(performance, target.performance()),
				(money.quantity() != null) ? percent(new BigDecimal("91.37")) : Achievement.none(money.state(), ""));
	}

	/** Quarter by quarter a little more, and one of them missing. */
	private static RunningYear running(SortedMap<Integer, YearResult> years, int i) {
		List<QuarterResult> quarters = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			YearResult year = Objects.requireNonNull(years.get(THIS_YEAR));
			Reported performance = (i % 7 == quarter) ? Reported.missing(ValueState.BLANK) : year.performance();
			if (performance.quantity() instanceof Quantity.Amount amount) {
				performance = reported(new Quantity.Amount(amount.value().multiply(new BigDecimal("0.9" + quarter))));
			}
			Reported money = (i % 5 == quarter) ? Reported.missing(ValueState.BLANK)
					: reported(new Quantity.Amount(money(i).divideToIntegralValue(BigDecimal.valueOf(4 + quarter))));
			quarters.add(new QuarterResult(quarter, performance, money, year.performanceAchievement(),
					year.moneyAchievement()));
		}
		YearResult before = Objects.requireNonNull(years.get(FIRST_YEAR));
		return new RunningYear(before.performance(), before.money(), quarters);
	}

	private static YearResult future(int year, Target target) {
		Reported none = Reported.missing(ValueState.NOT_ASKED);
		Achievement nothing = Achievement.none(ValueState.NOT_ASKED, "");
		return new YearResult(year, target, none, none, nothing, nothing);
	}

	private static Reported reported(@Nullable Quantity quantity) {
		return new Reported(ValueState.REPORTED, quantity, List.of());
	}

	private static Achievement achievement(Reported reported, @Nullable Quantity target) {
		if (reported.state() != ValueState.REPORTED) {
			return Achievement.none(reported.state(), "");
		}
		if (reported.quantity() instanceof Quantity.Amount amount && target instanceof Quantity.Amount goal
				&& goal.value().signum() > 0) {
			return percent(amount.value().multiply(HUNDRED).divide(goal.value(), 10, RoundingMode.HALF_UP));
		}
		return (target instanceof Quantity.Grade) ? percent(HUNDRED)
				: Achievement.none(ValueState.NOT_COMPUTABLE, "target nol");
	}

	private static Achievement percent(BigDecimal percent) {
		return new Achievement(ValueState.REPORTED, percent, SourceBuilder.SCALE.predicate(percent), null,
				"R / T × 100");
	}

	/** From some millions up to fifteen digits. */
	private static BigDecimal money(int i) {
		return (i % 13 == 7) ? new BigDecimal("123456789012345")
				: BigDecimal.valueOf(209_572_712_714L + 7_919_313L * i);
	}

	private static String longName(String name) {
		return (name
				+ " yang diselenggarakan oleh perangkat daerah bersama pemerintah kampung, lembaga masyarakat adat, "
				+ "dan dunia usaha berdasarkan standar pelayanan minimal bidang sosial sebagaimana ditetapkan dalam "
				+ "peraturan menteri, dihitung dari jumlah penerima manfaat yang terpenuhi kebutuhan dasarnya dibagi "
				+ "jumlah seluruh penerima manfaat yang terdata dalam basis data terpadu kesejahteraan sosial ")
			.concat("pada tahun berjalan menurut pendataan distrik")
			.substring(0, 400);
	}

	private static @Nullable Quantity quantity(String text) {
		if (text.isEmpty()) {
			return null;
		}
		if (text.matches("-?[\\d.]+")) {
			return new Quantity.Amount(new BigDecimal(text));
		}
		if (text.matches("[\\d.]+–[\\d.]+")) {
			return new Quantity.Range(new BigDecimal(text.split("–")[0]), new BigDecimal(text.split("–")[1]));
		}
		if (text.matches("[A-Z]{1,3}")) {
			return new Quantity.Grade(text, null);
		}
		if (text.matches("[A-Z]+ \\([\\d.]+\\)")) {
			return new Quantity.Grade(text.split(" ")[0], new BigDecimal(text.replaceAll("[^\\d.]", "")));
		}
		return new Quantity.Words(text);
	}

}
