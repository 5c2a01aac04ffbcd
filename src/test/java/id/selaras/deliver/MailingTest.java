package id.selaras.deliver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static id.selaras.deliver.Delivered.consultant;
import static id.selaras.deliver.Delivered.file;
import static org.assertj.core.api.Assertions.assertThat;

class MailingTest {

	private static final long LIMIT = 1_000;

	private static final Enclosure PROGRESS = file("laporan-kemajuan.pdf", "one", 400);

	private static final Enclosure EVALUATION = file("laporan-evaluasi.pdf", "two", 500);

	private static final List<Basis> BASIS = List.of(new Basis("Dinkes (E.81)", "aaaa"),
			new Basis("BPBD (E.81)", "bbbb"));

	@Test
	void theFirstMessageHasEverything() {
		Message message = due(Map.of(), share(PROGRESS, EVALUATION)).get(0);
		assertThat(message.subject()).isEqualTo("[Selaras] Laporan Kabupaten Manokwari, Triwulan IV Tahun 2023");
		assertThat(message.enclosures()).containsExactly(EVALUATION, PROGRESS);
		assertThat(message.body()).contains("Yth. PT Nusa", "Ini kiriman pertama", "This is the first message",
				"laporan-kemajuan.pdf - Laporan (1 kB), SHA-256 " + PROGRESS.sha256());
	}

	@Test
	void toWhomNothingChangedNothingIsSent() {
		assertThat(due(sent(PROGRESS, EVALUATION), share(PROGRESS, EVALUATION))).isEmpty();
	}

	@Test
	void onlyWhatChangedIsSentWithTheReason() {
		List<Basis> now = List.of(new Basis("Dinkes (E.81)", "cccc"), new Basis("Disdik (E.81)", "dddd"));
		Enclosure changed = file("laporan-kemajuan.pdf", "three", 400);
		Message message = due(sent(PROGRESS, EVALUATION), new Share(consultant(), List.of(changed, EVALUATION), now))
			.get(0);
		assertThat(message.enclosures()).containsExactly(changed);
		assertThat(message.subject()).endsWith(" (pembaruan)");
		assertThat(message.body()).contains("Formulir baru: Disdik (E.81).", "Formulir yang diganti: Dinkes (E.81).",
				"Formulir yang tidak berlaku lagi: BPBD (E.81).", "Forms replaced: Dinkes (E.81).");
	}

	@Test
	void withTheSameFormsItIsSaidThatSomethingElseChanged() {
		Enclosure changed = file("laporan-kemajuan.pdf", "three", 400);
		assertThat(due(sent(PROGRESS, EVALUATION), share(changed, EVALUATION)).get(0).body())
			.contains("Formulirnya sama; yang berubah adalah jawaban");
	}

	@Test
	void aReleaseIsNamed() {
		Occasion released = new Occasion(Delivered.regency(), Delivered.QUARTER, "Budi", LocalDate.of(2024, 2, 12),
				"kirim/x");
		assertThat(Mailing.due(released, List.of(share(PROGRESS)), Map.of(), LIMIT).get(0).body())
			.contains("Dirilis oleh Budi pada 2024-02-12.", "Released by Budi on 2024-02-12.");
	}

	@Test
	void anAgencyThatIsToMendBeforeTheReleaseIsToldSo() {
		Occasion before = new Occasion(Delivered.regency(), Delivered.QUARTER, null, null, "kirim/x", true);
		Recipient agency = new Recipient(Recipient.Role.AGENCY, "dinkes", "Dinas Kesehatan",
				new MailAddress("dinkes@m.example"));
		Message message = Mailing.due(before, List.of(new Share(agency, List.of(PROGRESS), List.of())), Map.of(), LIMIT)
			.get(0);
		assertThat(message.subject()).startsWith("[Selaras] Catatan perbaikan Kabupaten Manokwari");
		assertThat(message.body()).contains("Mohon diperbaiki dan dikirim lagi; laporannya belum dirilis.",
				"the reports are not released yet");
	}

	@Test
	void whatIsTooLargeLiesInTheDeliveryFolder() {
		Enclosure large = file("besar.pdf", "large", 5_000);
		Message message = due(Map.of(), share(PROGRESS, large, EVALUATION)).get(0);
		assertThat(message.enclosures()).extracting((it) -> it.path() + " " + it.attached())
			.containsExactly("besar.pdf false", "laporan-evaluasi.pdf true", "laporan-kemajuan.pdf true");
		assertThat(message.body()).contains("kirim/92.02-manokwari/2023-TW4/konsultan-nusa:\n  besar.pdf");
	}

	@Test
	void theKeyIsThatOfContentRecipientAndWhatWentBefore() {
		String key = due(Map.of(), share(PROGRESS)).get(0).key();
		assertThat(due(Map.of(), share(PROGRESS)).get(0).key()).isEqualTo(key).hasSize(32);
		assertThat(due(sent(EVALUATION), share(PROGRESS)).get(0).key()).isNotEqualTo(key);
		assertThat(due(Map.of(), share(EVALUATION)).get(0).key()).isNotEqualTo(key);
	}

	private static Share share(Enclosure... files) {
		return new Share(consultant(), List.of(files), BASIS);
	}

	private static Map<String, Sent> sent(Enclosure... files) {
		return Map.of(consultant().key(), Sent.NOTHING.and(List.of(files), BASIS));
	}

	private static List<Message> due(Map<String, Sent> sent, Share share) {
		return Mailing.due(Delivered.atOnce(), List.of(share), sent, LIMIT);
	}

}
