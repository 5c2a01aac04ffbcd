package id.selaras.report;

import java.util.List;

import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.receive.Submission;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeldReasonsTest {

	private static final Submission HELD = SubmissionSamples.held().get(0);

	@Test
	void aShortReasonStandsAsItIs() {
		ReportSource source = SourceBuilder.aSource().withFindings(0).build();
		assertThat(HeldReasons.printed(HELD, source)).isEqualTo(HeldReasons.all(HELD, source))
			.startsWith("Berkas dilindungi kata sandi dan tidak dapat dibuka. (9202-");
	}

	@Test
	void aLongReasonEndsAtAWordAndSaysWhereToReadOn() {
		ReportSource source = with(SourceBuilder.aSource().withFindings(0).build(), 1, "lembar Capaian ".repeat(400));
		String printed = HeldReasons.printed(HELD, source);
		assertThat(printed).hasSizeLessThan(400).containsPattern("(lembar|Capaian) … \\(9202-[0-9A-Z]{6}\\)");
		assertThat(HeldReasons.all(HELD, source)).hasSizeGreaterThan(6000);
	}

	@Test
	void ofManyReasonsTheFirstAreNamed() {
		ReportSource source = with(SourceBuilder.aSource().withFindings(0).build(), 5, "Judul tidak dikenal.");
		assertThat(HeldReasons.printed(HELD, source)).hasLineCount(4).endsWith("dan 3 alasan lain (tabel 10 dan 11)");
		assertThat(HeldReasons.all(HELD, source)).hasLineCount(6);
	}

	@Test
	void aQuestionAboutSeveralFilesIsTheReasonOfEach() {
		Question question = new Question(Question.WHICH_IS_NEWER, Location.of("other", "other.xlsx"),
				new Text("Mana yang terbaru?", "Which is newer?"),
				List.of(Alternative.of("other.xlsx", "other.xlsx"), Alternative.of(HELD.path(), HELD.path())));
		ReportSource source = Changed.asking(SourceBuilder.aSource().withFindings(0).build(), question);
		assertThat(HeldReasons.all(HELD, source)).contains("Mana yang terbaru?");
	}

	private static ReportSource with(ReportSource source, int number, String text) {
		ReportSource changed = source;
		for (int i = 0; i < number; i++) {
			changed = Changed.withFinding(changed, FindingSamples.finding("form-not-recognised-" + i, Severity.ERROR,
					Location.of(HELD.original(), HELD.path()), text, "Kirim lagi."));
		}
		return changed;
	}

}
