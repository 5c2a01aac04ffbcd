package id.selaras.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Explained;
import id.selaras.finding.Failure;
import id.selaras.finding.Text;
import id.selaras.plan.Zone;
import id.selaras.post.Posted;
import id.selaras.post.Undelivered;
import id.selaras.store.LostDatabase;
import org.jspecify.annotations.Nullable;

/** Puts the morning page together from what a night came to. */
final class WriteMorningPage {

	private static final int NAMED = 20;

	private final NightResult night;

	private final List<Section> sections = new ArrayList<>();

	private WriteMorningPage(NightResult night) {
		this.night = night;
	}

	private static MorningPage of(LocalDate today, @Nullable String only, NightResult night, Instant began,
			Instant ended, Zone zone) {
		WriteMorningPage page = new WriteMorningPage(night);
		page.add("Ringkasan", "Summary", page.summaries());
		page.add("Yang datang", "What came", page.came());
		page.add("Yang tertahan, dan sebabnya", "What was held, and why", page.held());
		page.add("Yang diulang, dan karena apa", "What was redone, and after which fault", night.redone());
		page.add("Yang gagal", "What failed", page.failed());
		page.add("Surel", "Mail", page.mail());
		return new MorningPage(today.toString(), began.truncatedTo(ChronoUnit.SECONDS).toString(),
				ended.truncatedTo(ChronoUnit.SECONDS).toString(), zone, night.failures().isEmpty(), page.sections, only,
				night.came().told());
	}

	/** Of a night that could not begin, or ended with a mistake of ours. */
	static MorningPage failed(Instant began, Instant ended, Zone zone, RuntimeException why) {
		String kind = why.getClass().getSimpleName();
		Text text = Explained.behind(why)
			.orElseGet(() -> LostDatabase.isBehind(why) ? LostDatabase.TEXT : new Text(kind, kind));
		Failure failure = new Failure("night", "", Failure.Responsible.OPERATOR, text);
		NightResult nothing = new NightResult(List.of(), Map.of(), Map.of(), Map.of(), List.of(failure), 0, null,
				Came.NOTHING, List.of());
		return of(zone.day(ended), null, nothing, began, ended, zone);
	}

	static MorningPage of(NightRequest request, Zone zone, NightResult night, Instant began, Instant ended) {
		return of(request.today(), request.only(), night, began, ended, zone);
	}

	private void add(String indonesian, String english, List<Text> lines) {
		this.sections.add(new Section(new Text(indonesian, english),
				lines.isEmpty() ? List.of(new Text("Tidak ada.", "None.")) : lines));
	}

	private List<Text> summaries() {
		return this.night.summaries().stream().map((one) -> {
			int reports = this.night.reports().getOrDefault(one.regency() + "/" + one.period(), 0);
			String of = one.name() + " " + one.period() + ": ";
			return new Text(
					of + "diminta " + one.asked() + ", terkirim " + one.sent() + ", tertahan " + one.held() + ", belum "
							+ one.missingCount() + "; temuan " + one.findings() + ", pertanyaan " + one.questions()
							+ ", laporan " + reports,
					of + "asked " + one.asked() + ", sent " + one.sent() + ", held " + one.held() + ", missing "
							+ one.missingCount() + "; findings " + one.findings() + ", questions " + one.questions()
							+ ", reports " + reports);
		}).toList();
	}

	private List<Text> came() {
		List<Text> lines = new ArrayList<>();
		for (Map.Entry<String, List<String>> regency : this.night.came().files().entrySet()) {
			List<String> files = regency.getValue();
			String named = String.join(", ", files.stream().limit(NAMED).toList());
			int more = files.size() - NAMED;
			lines.add(new Text(
					regency.getKey() + ", " + files.size() + " berkas: " + named
							+ ((more > 0) ? ", dan " + more + " lainnya" : ""),
					regency.getKey() + ", " + files.size() + " files: " + named
							+ ((more > 0) ? ", and " + more + " more" : "")));
		}
		return lines;
	}

	private List<Text> held() {
		List<Text> lines = new ArrayList<>();
		for (Summary summary : this.night.summaries()) {
			for (Summary.HeldFile file : summary.heldBack()) {
				lines.add(new Text(summary.name() + ": " + file.path() + " - " + file.reasonIndonesian(),
						summary.name() + ": " + file.path() + " - " + file.reasonEnglish()));
			}
		}
		return lines;
	}

	private List<Text> failed() {
		return this.night.failures().stream().map((failure) -> {
			String where = failure.stage() + (failure.regency().isEmpty() ? "" : ", " + failure.regency()) + ": ";
			return new Text(where + failure.text().indonesian(), where + failure.text().english());
		}).toList();
	}

	private List<Text> mail() {
		Posted posted = this.night.posted();
		if (posted == null) {
			return List.of(new Text("Kotak keluar tidak dibuka malam ini; yang ada di dalamnya tetap tersimpan.",
					"The outbox was not opened this night; what is in it is kept."));
		}
		List<Text> lines = new ArrayList<>();
		int sent = posted.sent();
		int waiting = posted.waiting();
		lines.add(posted.hasServer()
				? new Text(sent + " terkirim, " + waiting + " menunggu.", sent + " sent, " + waiting + " waiting.")
				: new Text("Tidak ada server surel; " + waiting + " pesan tersimpan, tidak ada yang dikirim.",
						"No mail server; " + waiting + " messages are kept, none is sent."));
		for (Undelivered one : posted.undelivered()) {
			String who = one.regency() + ", " + one.name() + " <" + one.address() + ">: ";
			Text why = one.why();
			lines.add(new Text((one.forGood() ? "Ditolak tetap: " : "Dicoba lagi: ") + who + why.indonesian(),
					(one.forGood() ? "Refused for good: " : "To be tried again: ") + who + why.english()));
		}
		return lines;
	}

}
