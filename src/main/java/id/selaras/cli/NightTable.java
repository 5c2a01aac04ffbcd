package id.selaras.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import id.selaras.batch.NightResult;
import id.selaras.batch.Summary;
import id.selaras.finding.Failure;

/** The table of the night: who sent, what was held and why, how long it took. */
final class NightTable {

	private final NightResult night;

	private final LanguageOption language;

	NightTable(NightResult night, LanguageOption language) {
		this.night = night;
		this.language = language;
	}

	void print(Screen screen) {
		if (this.night.milliseconds().isEmpty()) {
			failures(screen);
			return;
		}
		rows(screen);
		missing(screen);
		questions(screen);
		screen.line(this.language.say("Waktu: ", "Time: ") + this.night.milliseconds()
			.entrySet()
			.stream()
			.map((stage) -> stage.getKey() + " " + ProgressLines.seconds(stage.getValue()))
			.collect(Collectors.joining(" · ")));
		new MailLines(this.night.posted(), this.language).print(screen);
		if (this.night.recovered() > 0) {
			screen.line(this.language.say("Malam yang terputus telah dilanjutkan: ", "Interrupted nights taken up: ")
					+ this.night.recovered());
		}
		if (this.night.nothingChanged()) {
			screen.line(
					this.language.say("Tidak ada yang berubah sejak malam sebelumnya; tidak ada yang dikerjakan ulang.",
							"Nothing changed since the last night; nothing was done again."));
		}
		if (this.night.summaries().isEmpty()) {
			screen.line(this.language.say("Tidak ada daerah dengan permintaan terbuka yang dapat diolah.",
					"No regency with an open request could be worked on."));
		}
		else {
			held(screen);
		}
		failures(screen);
	}

	private void rows(Screen screen) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(this.language.say("daerah", "regency"), this.language.say("periode", "period"),
				this.language.say("diminta", "asked"), this.language.say("terkirim", "sent"),
				this.language.say("tertahan", "held"), this.language.say("belum", "missing"),
				this.language.say("berkas", "files"), this.language.say("baris", "rows"),
				this.language.say("temuan", "findings"), this.language.say("pertanyaan", "questions"),
				this.language.say("laporan", "reports")));
		for (Summary summary : this.night.summaries()) {
			String key = summary.regency() + "/" + summary.period();
			rows.add(List.of(summary.name(), summary.period(), text(summary.asked()), text(summary.sent()),
					text(summary.held()), text(summary.missingCount()), text(summary.received()), text(summary.rows()),
					text(summary.findings()), text(summary.questions()),
					text(this.night.reports().getOrDefault(key, 0))));
		}
		new AlignedTable(rows).lines().forEach(screen::line);
	}

	private void missing(Screen screen) {
		for (Summary summary : this.night.summaries()) {
			if (!summary.missing().isEmpty()) {
				screen.line(this.language.say("Belum lapor, ", "Missing, ") + summary.name() + " " + summary.period()
						+ ": " + String.join(", ", summary.missing()));
			}
		}
	}

	private void questions(Screen screen) {
		int open = this.night.summaries().stream().mapToInt(Summary::questions).sum();
		if (open > 0) {
			screen.line(this.language.say("Menunggu jawaban: " + open + " pertanyaan; lihat selaras questions",
					"Waiting for an answer: " + open + " questions; see selaras questions"));
		}
	}

	private void held(Screen screen) {
		boolean any = false;
		for (Summary summary : this.night.summaries()) {
			for (Summary.HeldFile file : summary.heldBack()) {
				any = true;
				screen.line(this.language.say("Tertahan, ", "Held, ") + summary.name() + ": " + file.path() + " — "
						+ state(file.state()) + ": "
						+ this.language.say(file.reasonIndonesian(), file.reasonEnglish()));
			}
		}
		if (!any) {
			screen.line(this.language.say("Tidak ada berkas yang tertahan.", "No file was held."));
		}
	}

	private String state(String state) {
		return switch (state) {
			case "REFUSED" -> this.language.say("ditolak", "refused");
			case "WAITING" -> this.language.say("menunggu jawaban", "waiting for an answer");
			default -> this.language.say("tiba setelah periode dikunci", "arrived after the lock");
		};
	}

	private void failures(Screen screen) {
		for (Failure failure : this.night.failures()) {
			String regency = failure.regency().isEmpty() ? "" : failure.regency() + ": ";
			screen.line(this.language.say("GAGAL, ", "FAILED, ") + failure.stage() + ", " + regency
					+ this.language.say(failure.text()));
		}
	}

	private static String text(int number) {
		return String.valueOf(number);
	}

}
