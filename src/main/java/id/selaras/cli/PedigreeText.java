package id.selaras.cli;

import id.selaras.assess.IndicatorResult;
import id.selaras.assess.YearResult;
import id.selaras.batch.Pedigree;
import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.store.StoredFigure;
import org.jspecify.annotations.Nullable;

/**
 * A pedigree for people: what was printed, how it was computed, and each cell behind it.
 */
final class PedigreeText {

	private final Screen screen;

	private final LanguageOption language;

	private final LabelledLines lines;

	PedigreeText(Screen screen, LanguageOption language) {
		this.screen = screen;
		this.language = language;
		this.lines = new LabelledLines(screen, language);
	}

	void print(Pedigree pedigree) {
		StoredFigure stored = pedigree.figure();
		this.screen.line(stored.figure().code() + "  " + stored.figure().value());
		line("daerah", "regency", pedigree.regency() + ", " + stored.period());
		line("angka", "figure", stored.figure().key());
		line("hitungan", "calculation", stored.figure().worked());
		line("rumus", "formula", stored.figure().version());
		if (pedigree.row() != null) {
			print(pedigree.row());
		}
		pedigree.sources().forEach(this::print);
		if (pedigree.sources().isEmpty()) {
			line("sumber", "source", source(stored));
		}
		printOthers(stored, pedigree);
	}

	/** What is put together from other figures leads to its cells through their codes. */
	private String source(StoredFigure stored) {
		return stored.figure().isOfOthers()
				? this.language.say("sel-selnya lewat kode di dalam hitungan",
						"its cells through the codes in the calculation")
				: this.language.say("tidak ada sel; " + stored.figure().value(), "no cell; " + stored.figure().value());
	}

	private void print(IndicatorResult row) {
		line("indikator", "indicator", row.indicator().id() + " " + row.indicator().name());
		for (YearResult year : row.years().values()) {
			line(String.valueOf(year.year()), String.valueOf(year.year()),
					"K " + year.performanceAchievement().worked() + "; Rp " + year.moneyAchievement().worked());
		}
		line("akhir RPJMD", "end of plan",
				"K " + row.endAchievement().worked() + "; Rp " + row.endMoneyAchievement().worked());
		line("menuju akhir", "on the way", row.outlook().worked());
	}

	private void print(Pedigree.Source source) {
		Location place = source.location();
		line("sumber", "source", (place.file() + "  " + place.place()).strip());
		line("  SHA-256", "  SHA-256", place.original());
		if (source.form() != null) {
			line("  formulir", "  form", form(source.form(), source.submission()));
		}
		if (source.row() != null && source.value() != null) {
			print(source.row(), source.value());
		}
		else if (place.cell() != null) {
			line("", "", this.language.say("berkas ini sekarang terbaca lain", "this file is read differently by now"));
		}
	}

	private String form(NormalisedForm form, @Nullable Submission submission) {
		String text = form.form() + ", " + form.agency() + ", " + form.period();
		return (submission == null) ? text
				: text + ", " + this.language.say("revisi ", "revision ") + submission.revision()
						+ ((submission.arrived() == null) ? "" : ", " + submission.arrived()) + ", "
						+ state(submission.state());
	}

	private String state(SubmissionState state) {
		return switch (state) {
			case LOADED -> this.language.say("berlaku", "in force");
			case SUPERSEDED -> this.language.say("sudah diganti", "superseded");
			case WAITING -> this.language.say("menunggu jawaban", "waiting for an answer");
			case REFUSED -> this.language.say("ditolak", "refused");
			case AFTER_LOCK -> this.language.say("tiba setelah rilis", "came after the release");
		};
	}

	private void print(ReportedRow row, Value value) {
		line("  indikator", "  indicator",
				"\"" + row.name() + "\" (" + row.nameCell() + "): " + this.language.say(row.match()));
		line("  tertulis", "  written", "\"" + value.raw() + "\"");
		value.steps().forEach((step) -> line("  langkah", "  step", this.language.say(step)));
	}

	private void printOthers(StoredFigure stored, Pedigree pedigree) {
		if (stored.supersededBy() != null) {
			line("digantikan", "superseded", this.language.say("oleh ", "by ") + stored.supersededBy());
		}
		if (stored.withdrawn()) {
			line("ditarik", "withdrawn",
					this.language.say("barisnya tidak lagi dicetak", "its row is printed no longer"));
		}
		for (StoredFigure other : pedigree.others()) {
			line("juga", "also",
					other.figure().code() + "  " + other.figure().value() + "  "
							+ (other.stands() ? this.language.say("berlaku sekarang", "stands now")
									: this.language.say("pernah dicetak", "was printed before")));
		}
	}

	private void line(String indonesian, String english, String text) {
		this.lines.line(indonesian, english, text);
	}

}
