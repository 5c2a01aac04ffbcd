package id.selaras.report;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;

/** Open questions as reports list them. */
final class QuestionSamples {

	private QuestionSamples() {
	}

	static List<Question> asked() {
		return List.of(
				new Question("which-agency", Location.of("sha-q", SubmissionSamples.held().get(1).path()),
						new Text("Perangkat daerah mana yang mengirim berkas ini?", ""),
						List.of(Alternative.of("dishub", "Dinas Perhubungan"),
								Alternative.of("diskan", "Dinas Perikanan"))),
				new Question("which-number",
						Location.of("sha-r", SubmissionSamples.path("diskominfo"))
							.at("Formulir E.81 (Triwulan IV)", "R21"),
						new Text("\"1.500\" dapat berarti 1500 atau 1,5 desa. Mana yang dimaksud?", ""),
						List.of(Alternative.of(new BigDecimal("1500")), Alternative.of(new BigDecimal("1.5")))));
	}

}
