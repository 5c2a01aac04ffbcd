package id.selaras.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import id.selaras.finding.Text;

/** The words of a message, Indonesian before English. */
final class LetterText {

	private static final long KILOBYTE = 1024;

	private static final int NAMED = 10;

	private final Occasion occasion;

	private final Share share;

	private final Sent before;

	private final List<Enclosure> files;

	LetterText(Occasion occasion, Share share, Sent before, List<Enclosure> files) {
		this.occasion = occasion;
		this.share = share;
		this.before = before;
		this.files = files;
	}

	String subject() {
		String what = switch (this.share.recipient().role()) {
			case CONSULTANT, REGENCY -> "Laporan ";
			case AGENCY -> this.occasion.correctionsOnly() ? "Catatan perbaikan " : "Laporan dan catatan perbaikan ";
		};
		String renewed = this.before.files().isEmpty() ? "" : " (pembaruan)";
		return "[Selaras] " + what + this.occasion.regency().fullName() + ", " + this.occasion.period().title()
				+ renewed;
	}

	String body() {
		List<Text> why = why();
		StringBuilder body = new StringBuilder();
		body.append("Yth. ").append(this.share.recipient().name()).append("\n\n");
		body.append(opening().indonesian()).append("\n\n");
		why.forEach((reason) -> body.append(reason.indonesian()).append('\n'));
		body.append('\n').append(list(true));
		body.append("\n--\n").append(opening().english()).append('\n');
		why.forEach((reason) -> body.append(reason.english()).append('\n'));
		body.append('\n').append("Pesan ini dikirim otomatis oleh Selaras. / Sent by Selaras.\n");
		return body.toString();
	}

	private Text opening() {
		String about = this.occasion.regency().fullName() + ", " + this.occasion.period().title();
		return switch (this.share.recipient().role()) {
			case CONSULTANT, REGENCY ->
				new Text("Bersama ini kami sampaikan laporan " + about + ".", "The reports of " + about + ".");
			case AGENCY -> this.occasion.correctionsOnly() ? toMend(about)
					: new Text("Bersama ini kami sampaikan berkas Saudara untuk "
							+ about + ": laporan, dan formulir yang kami kembalikan dengan catatan pada sel yang perlu"
							+ " diperbaiki atau dijelaskan.",
							"Your files for " + about
									+ ": reports, and the forms that come back with notes at the cells to correct or explain.");
		};
	}

	private static Text toMend(String about) {
		return new Text(
				"Bersama ini kami kembalikan formulir Saudara untuk " + about
						+ " dengan catatan pada sel yang perlu diperbaiki atau dijelaskan. Mohon diperbaiki dan"
						+ " dikirim lagi; laporannya belum dirilis.",
				"Your forms for " + about + " come back with notes at the cells to correct or explain. Please mend"
						+ " them and send them again; the reports are not released yet.");
	}

	private List<Text> why() {
		List<Text> why = new ArrayList<>();
		if (this.occasion.releasedBy() != null) {
			why.add(new Text("Dirilis oleh " + this.occasion.releasedBy() + " pada " + this.occasion.releasedOn() + ".",
					"Released by " + this.occasion.releasedBy() + " on " + this.occasion.releasedOn() + "."));
		}
		if (this.before.files().isEmpty()) {
			why.add(new Text("Ini kiriman pertama untuk periode ini.", "This is the first message for this period."));
			return why;
		}
		why.add(new Text("Hanya berkas yang berubah yang disertakan.", "Only what changed is enclosed."));
		int known = why.size();
		Map<String, String> then = byForm(this.before.basis());
		Map<String, String> now = byForm(this.share.basis());
		add(why, "Formulir baru: ", "New forms: ",
				now.keySet().stream().filter((it) -> !then.containsKey(it)).toList());
		add(why, "Formulir yang diganti: ", "Forms replaced: ",
				now.entrySet()
					.stream()
					.filter((it) -> then.containsKey(it.getKey()) && !it.getValue().equals(then.get(it.getKey())))
					.map(Map.Entry::getKey)
					.toList());
		add(why, "Formulir yang tidak berlaku lagi: ", "Forms no longer in force: ",
				then.keySet().stream().filter((it) -> !now.containsKey(it)).toList());
		if (why.size() == known) {
			why.add(new Text("Formulirnya sama; yang berubah adalah jawaban, RPJMD, atau ketentuan penghitungan.",
					"The forms are the same; an answer, the plan or the way of reckoning changed."));
		}
		return why;
	}

	private static void add(List<Text> why, String indonesian, String english, List<String> forms) {
		if (!forms.isEmpty()) {
			List<String> sorted = forms.stream().sorted().toList();
			String named = sorted.stream().limit(NAMED).collect(Collectors.joining("; "));
			int more = sorted.size() - NAMED;
			why.add(new Text(indonesian + named + ((more > 0) ? "; dan " + more + " lainnya." : "."),
					english + named + ((more > 0) ? "; and " + more + " more." : ".")));
		}
	}

	/** An agency may have sent a form in several files: all of them count. */
	private static Map<String, String> byForm(List<Basis> basis) {
		return basis.stream()
			.sorted((one, other) -> one.original().compareTo(other.original()))
			.collect(Collectors.toMap(Basis::form, Basis::original, (one, other) -> one + " " + other));
	}

	private String list(boolean attached) {
		StringBuilder list = new StringBuilder(line("Terlampir / attached:", attached));
		String elsewhere = line("Terlalu besar untuk surel; tersedia di folder kiriman / in the delivery folder "
				+ this.occasion.folder() + "/" + this.share.recipient().folderName() + ":", !attached);
		return list.append(elsewhere).toString();
	}

	private String line(String heading, boolean attached) {
		List<Enclosure> those = this.files.stream().filter((file) -> file.attached() == attached).toList();
		StringBuilder lines = new StringBuilder(those.isEmpty() ? "" : heading + "\n");
		for (Enclosure file : those) {
			long kilobytes = Math.max(1, (file.bytes() + KILOBYTE / 2) / KILOBYTE);
			lines.append(
					String
						.format(Locale.ROOT, "  %s - %s (%d kB), SHA-256 %s%n", file.fileName(), file.title(),
								kilobytes, file.sha256())
						.replace("\r\n", "\n"));
		}
		return lines.toString();
	}

}
