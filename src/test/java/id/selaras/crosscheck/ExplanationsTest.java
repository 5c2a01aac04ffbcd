package id.selaras.crosscheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.normalise.Decision;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.selaras.crosscheck.Situation.row;
import static id.selaras.crosscheck.Situation.withText;
import static org.assertj.core.api.Assertions.assertThat;

class ExplanationsTest {

	private static final Finding QUERY = finding(Severity.QUERY, "E8", "79");

	@Test
	void nothingSaidLeavesItOpen() {
		assertThat(explained(QUERY, form(Map.of()), Decisions.NONE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Target direvisi, E8, Target direvisi", "Target direvisi, E18, ''",
			"Target direvisi, AE8, Target direvisi", "Target direvisi, A, ''", "-, E8, ''", "Tercapai, E8, ''",
			"2 , E8, ''" })
	void theRowsRemarkExplains(String remark, String cell, String explanation) {
		NormalisedForm form = form(Map.of(), withText(row(8, "IK", "realised.q1=79"), "remark", remark));
		assertThat(explained(finding(Severity.QUERY, cell, "79"), form, Decisions.NONE)).isEqualTo(explanation);
	}

	@Test
	void whatTheSheetOfCorrectionsSaysExplains() {
		NormalisedForm form = form(Map.of("odd {value=79}", "Hasil survei"));
		assertThat(explained(QUERY, form, Decisions.NONE)).isEqualTo("Hasil survei");
		assertThat(explained(finding(Severity.QUERY, "E8", "80"), form, Decisions.NONE)).isEmpty();
	}

	@Test
	void anAnswerExplainsWhileTheValueStandsAndGoesBeforeTheRest() {
		NormalisedForm form = form(Map.of("odd {value=79}", "Hasil survei"));
		Decisions decisions = decisions("dinkes");
		assertThat(explained(QUERY, form, decisions)).isEqualTo("Sudah dicek (Sari, 2024-02-10)");
		assertThat(explained(finding(Severity.QUERY, "E8", "80"), form, decisions)).isEmpty();
		assertThat(explained(QUERY, form(Map.of()), decisions("dlh"))).isEmpty();
	}

	@Test
	void onlyQueriesAreExplained() {
		Finding error = finding(Severity.ERROR, "E8", "79");
		assertThat(explained(error, form(Map.of("odd {value=79}", "Hasil survei")), decisions("dinkes"))).isEmpty();
	}

	private static String explained(Finding finding, NormalisedForm form, Decisions decisions) {
		return Explanations.applied(List.of(finding), List.of(form), decisions).get(0).explanation();
	}

	private static Decisions decisions(String agency) {
		return new Decisions(List.of(new Decision("9202-AAAAAA", Decision.EXPLANATION, agency, "odd {value=79}", "", "",
				"Sudah dicek", "Sari", LocalDate.of(2024, 2, 10))));
	}

	private static Finding finding(Severity severity, String cell, String value) {
		return new Finding("odd", severity, Location.of("ab", "x.xlsx").at("F", cell), Map.of("value", value),
				Text.NONE, Text.NONE);
	}

	private static NormalisedForm form(Map<String, String> explanations, ReportedRow... rows) {
		return new NormalisedForm("ab", "x.xlsx", "e81", "dinkes", Situation.PERIOD, null, false, List.of(rows),
				new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>(explanations));
	}

}
