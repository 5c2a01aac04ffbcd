package id.selaras.home;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import id.selaras.crosscheck.Tolerances;
import id.selaras.plan.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NightlyFileTest {

	private static final String FULL = """
			cron: "0 30 1 * * MON-FRI"
			zone: WITA
			reports: [rpjmd-progress]
			""";

	@Test
	void everyKeyIsRead() {
		NightlySettings settings = read(FULL);
		assertThat(settings).isEqualTo(new NightlySettings("0 30 1 * * MON-FRI", Zone.WITA, List.of("rpjmd-progress"),
				Tolerances.DEFAULT, Upkeep.DEFAULT, null));
		assertThat(settings.makes("rpjmd-progress")).isTrue();
		assertThat(settings.makes("e81")).isFalse();
		assertThat(read(FULL.replace("[rpjmd-progress]", "all")).makes("e81")).isTrue();
	}

	@Test
	void oursIsRead() {
		assertThat(JobsFolder.open(Path.of("jobs")).nightly(List.of(), (cron) -> true)).isEqualTo(
				new NightlySettings("0 0 1 * * *", Zone.WIB, List.of(), Tolerances.DEFAULT, Upkeep.DEFAULT, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					0 30 1 *       | 30 1 *               | baris 1, kunci "cron": seharusnya enam bagian: detik menit jam tanggal bulan hari, bukan "30 1 * * MON-FRI"
					0 30 1 *       | 0 30 25 *            | baris 1, kunci "cron": seharusnya jadwal yang ada: detik dan menit 0-59, jam 0-23, tanggal 1-31, bulan 1-12, hari 0-7, bukan "0 30 25 * * MON-FRI"
					zone: WITA     | zona: WITA           | baris 2, kunci "zona": kunci tidak dikenal; mungkin maksudnya "zone"
					zone: WITA     | zone: Asia/Makassar  | baris 2, kunci "zone": "Asia/Makassar" tidak dikenal; yang boleh: WIB, WITA, WIT
					zone: WITA     | cron: x              | baris 2, kunci "cron": kunci sudah ada di baris 1
					zone: WITA     | # zone               | baris 1, kunci "zone": kunci wajib ini tidak ada
					[rpjmd-        | [rpmjd-              | baris 3, kunci "reports[1]": "rpmjd-progress" tidak dikenal; mungkin maksudnya "rpjmd-progress"
					[rpjmd-progress] | semua              | baris 3, kunci "reports": "semua" tidak dikenal; yang boleh: all
					[rpjmd-progress] | {}                 | baris 3, kunci "reports": seharusnya satu nilai, bukan kelompok kunci
					""")
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, wrong)))).isEqualTo("jobs/nightly.yaml " + expected);
	}

	@Test
	void upkeepThatIsLeftOutIsOurs() {
		assertThat(read(FULL + "upkeep:\n  free-megabytes: 5000\n").upkeep()).isEqualTo(new Upkeep(5000, 400));
		assertThat(read(FULL + "upkeep:\n  nights: 30\n").upkeep()).isEqualTo(new Upkeep(200, 30));
		assertThat(Problem.of(() -> read(FULL + "upkeep:\n  nights: 0\n"))).startsWith("jobs/nightly.yaml baris 5");
	}

	@Test
	void tolerancesThatAreLeftOutAreOurs() {
		Tolerances ours = Tolerances.DEFAULT;
		assertThat(read(FULL + "tolerances:\n  alike-rows: 8\n  bounds: []\n").tolerances())
			.isEqualTo(new Tolerances(ours.rounding(), ours.percentagePoints(), ours.wrongSize(), ours.outlier(),
					ours.shortestHistory(), 8, ours.quickWinMonths(), List.of()));
	}

	@Test
	void allTolerancesAreRead() {
		assertThat(read(FULL + """
				tolerances:
				  rounding: 0.5
				  percentage-points: 1
				  wrong-size: 900
				  outlier: 4
				  shortest-history: 3
				  alike-rows: 2
				  quick-win-months: 6
				  bounds: [{word: SAKIP, unit: nilai, from: 0, to: 100}]
				""").tolerances())
			.isEqualTo(new Tolerances(new BigDecimal("0.5"), BigDecimal.ONE, new BigDecimal("900"), new BigDecimal("4"),
					3, 2, 6, List.of(new Tolerances.Bounds("sakip", "nilai", BigDecimal.ZERO, new BigDecimal("100")))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			outlyer: 3 | baris 5, kunci "tolerances.outlyer": kunci tidak dikenal; mungkin maksudnya "outlier"
			alike-rows: 0 | baris 5, kunci "tolerances.alike-rows": seharusnya bilangan bulat 1 sampai 1000, bukan "0"
			bounds: [{word: a, unit: b, from: 5, to: 0}] | baris 5, kunci "tolerances.bounds[1].to": di bawah from 5
			""")
	void aFaultInTolerancesIsNamed(String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL + "tolerances:\n  " + wrong + "\n")))
			.isEqualTo("jobs/nightly.yaml " + expected);
	}

	@Test
	void aMailServerIsRead() {
		assertThat(read(FULL).mail()).isNull();
		assertThat(read(FULL + "mail: {host: smtp.x.go.id, from: a@x.go.id}\n").mail()).isEqualTo(new MailSettings(
				"smtp.x.go.id", 587, MailSettings.Encryption.STARTTLS, "", "", "a@x.go.id", MailSettings.USUAL_LIMIT));
		assertThat(read(FULL + """
				mail:
				  host: smtp.x.go.id
				  port: 2465
				  encryption: tls
				  user: selaras
				  password-from: SELARAS_MAIL
				  from: a@x.go.id
				  attachment-limit: 5
				""").mail()).isEqualTo(new MailSettings("smtp.x.go.id", 2465, MailSettings.Encryption.TLS, "selaras",
				"SELARAS_MAIL", "a@x.go.id", 5 * 1024 * 1024));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					host: a.b, encryption: none | kunci "mail.encryption": none hanya untuk server di mesin ini
					host: a b | kunci "mail.host": seharusnya nama server, bukan "a b"
					host: a.b, user: x | kunci "mail": user dan password-from harus bersama-sama
					host: a.b, user: x, password-from: "pa ss" | kunci "mail.password-from": seharusnya nama variabel lingkungan, bukan kata sandinya, bukan "pa ss"
					host: a.b, password: x | kunci "mail.password": kunci tidak dikenal; yang ada: host, port, encryption, user, password-from, from, attachment-limit
					""")
	void aFaultInMailIsNamed(String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL + "mail: {" + wrong + ", from: a@x.go.id}\n")))
			.isEqualTo("jobs/nightly.yaml baris 4, " + expected);
	}

	private static NightlySettings read(String text) {
		return NightlyFile.read(Problem.source("jobs/nightly.yaml", text), List.of("rpjmd-progress", "e81"),
				(cron) -> !cron.contains("25"));
	}

}
