package id.selaras.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.batch.Came;
import id.selaras.batch.NightResult;
import id.selaras.batch.Summary;
import id.selaras.finding.Failure;
import id.selaras.finding.Text;
import id.selaras.post.Posted;
import id.selaras.post.Undelivered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class NightTableTest {

	private static final Summary MANOKWARI = new Summary("92.02", "Kabupaten Manokwari", "2023-TW4", 15, 12, 1, 2,
			List.of("Disdukcapil (e81)"),
			List.of(new Summary.HeldFile("2024-01-22/x.xlsx", "REFUSED", "Berkas rusak.", "The file is damaged.")), 17,
			38, 10, 1, List.of());

	@Test
	void theLastLinesSayWhatWasHeldAndWhy() {
		assertThat(lines(MANOKWARI, 3, List.of())).containsExactly(
				"daerah               periode   diminta  terkirim  tertahan  belum  berkas  baris  temuan  pertanyaan  laporan",
				"Kabupaten Manokwari  2023-TW4       15        12         1      2      17     38      10           1        2",
				"Belum lapor, Kabupaten Manokwari 2023-TW4: Disdukcapil (e81)",
				"Menunggu jawaban: 1 pertanyaan; lihat selaras questions", "Waktu: receive 1,3 s",
				"Surel: tidak ada server surel di jobs/nightly.yaml; tidak ada pesan yang menunggu.",
				"Tertahan, Kabupaten Manokwari: 2024-01-22/x.xlsx — ditolak: Berkas rusak.");
	}

	@Test
	void aNightWithoutWorkSaysSo() {
		assertThat(lines(MANOKWARI, 0, List.of())).anyMatch((line) -> line.startsWith("Tidak ada yang berubah"));
	}

	@Test
	void failuresNameStageAndRegency() {
		Failure failure = new Failure("report", "92.02", Failure.Responsible.SELARAS,
				new Text("rusak\u001b[31m\ntemplat", "broken"));
		assertThat(lines(MANOKWARI, 3, List.of(failure))).endsWith("GAGAL, report, 92.02: rusak [31m templat");
	}

	@Test
	void withoutAMailServerItIsSaidWhatIsKept() {
		assertThat(lines(MANOKWARI, 3, List.of(), new Posted(false, 0, 5, List.of()))).contains(
				"Surel: tidak ada server surel di jobs/nightly.yaml; 5 pesan tersimpan di kotak keluar, tidak ada yang dikirim.");
	}

	@Test
	void whereNobodyLookedIntoTheOutboxNothingIsSaidOfAServer() {
		assertThat(lines(MANOKWARI, 3, List.of(), null))
			.contains("Surel: kotak keluar tidak dibuka; yang ada di dalamnya tetap tersimpan.")
			.noneMatch((line) -> line.contains("server"));
	}

	@Test
	void mailThatCouldNotBeHandedOverIsNamed() {
		Posted posted = new Posted(true, 3, 1,
				List.of(new Undelivered("92.02", "a@b.example", "PT A", true, true, "550 no such user"),
						new Undelivered("92.02", "c@b.example", "PT C", false, true, "451 later")));
		assertThat(lines(MANOKWARI, 3, List.of(), posted)).contains("Surel: 3 terkirim, 1 menunggu.",
				"Surel ditolak tetap, 92.02, PT A <a@b.example>: 550 no such user",
				"Surel dicoba lagi nanti, 92.02, PT C <c@b.example>: 451 later");
	}

	private static List<String> lines(Summary summary, int work, List<Failure> failures) {
		return lines(summary, work, failures, new Posted(false, 0, 0, List.of()));
	}

	private static List<String> lines(Summary summary, int work, List<Failure> failures, @Nullable Posted posted) {
		StringWriter text = new StringWriter();
		CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();
		new CommandLine(spec).setOut(new PrintWriter(text, true));
		NightResult result = new NightResult(List.of(summary), Map.of("92.02/2023-TW4", 2),
				new TreeMap<>(Map.of("receive", work)), new TreeMap<>(Map.of("receive", 1_250L)), failures, 0, posted,
				Came.NOTHING, List.of());
		new NightTable(result, new LanguageOption()).print(Screen.of(spec));
		return text.toString().lines().toList();
	}

}
