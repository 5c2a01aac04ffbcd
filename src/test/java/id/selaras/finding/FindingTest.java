package id.selaras.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FindingTest {

	private static final Location CELL = Location.of("ab12", "2024-01-22/e81.xlsx").at("E.81", "I15");

	@Test
	void codeSeverityAndTextsComeFromTheFacts() {
		Finding finding = Finding.of(new TotalDiffers("IPM", new BigDecimal("1234.50")), CELL);
		assertThat(finding).isEqualTo(new Finding("total-differs", Severity.QUERY, CELL,
				Map.of("indicator", "IPM", "printed", "1.234,5"), new Text("IPM tertulis 1.234,5.", "IPM is 1.234,5."),
				new Text("Perbaiki 1.234,5.", "Mend it.")));
	}

	@Test
	void daysAreWrittenAsTheReaderWritesThem() {
		Finding finding = Finding.of(new CameLate(LocalDate.of(2024, 2, 5)), CELL);
		assertThat(finding.text()).isEqualTo(new Text("Tiba 5 Februari 2024.", "Came on 2024-02-05."));
		assertThat(finding.values()).isEqualTo(Map.of("day", "2024-02-05"));
	}

	@Test
	void factsWithoutTypeAreOurMistake() {
		assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(new Untyped(), CELL))
			.withMessageContaining("lacks @FindingType");
	}

	@Test
	void identifierIsTheSameWhereverItIsMade() {
		Finding finding = Finding.of(new TotalDiffers("IPM", BigDecimal.ONE), CELL);
		Finding elsewhere = Finding.of(new TotalDiffers("IPM", BigDecimal.TEN),
				Location.of("ab12", "other/path.xlsx").at("E.81", "I15"));
		assertThat(finding.identifier("92.02")).matches("9202-[0-9A-HJKMNP-TV-Z]{6}")
			.isEqualTo(elsewhere.identifier("92.02"));
	}

	@Test
	void identifiersOfOtherPlacesCodesAndRegenciesDiffer() {
		Finding finding = Finding.of(new TotalDiffers("IPM", BigDecimal.ONE), CELL);
		assertThat(new String[] { finding.identifier("92.02"), finding.identifier("35.02"),
				at(CELL.at("E.81", "I16")).identifier("92.02"), at(CELL.at("Lembar2", "I15")).identifier("92.02"),
				at(Location.of("cd34", "x").at("E.81", "I15")).identifier("92.02"),
				Finding.of(new OtherKind("x"), CELL).identifier("92.02") })
			.doesNotHaveDuplicates();
	}

	@Test
	void identifiersWithoutCellAreToldApartBySubject() {
		Location request = Location.ofSubject("dlh e81 2023-TW4");
		assertThat(at(request).identifier("92.02")).isEqualTo(at(request).identifier("92.02"))
			.isNotEqualTo(at(Location.ofSubject("dinkes e81 2023-TW4")).identifier("92.02"));
	}

	@Test
	void placesAsExcelWritesThem() {
		assertThat(CELL.place()).isEqualTo("E.81!I15");
		assertThat(CELL.at(null, "I15").place()).isEqualTo("I15");
		assertThat(CELL.at("E.81", null).place()).isEqualTo("E.81");
		assertThat(Location.of("ab12", "x").place()).isEmpty();
	}

	private static Finding at(Location location) {
		return Finding.of(new TotalDiffers("IPM", BigDecimal.ONE), location);
	}

	@FindingType(severity = Severity.QUERY, text = "{indicator} tertulis {printed}.",
			english = "{indicator} is {printed}.", advice = "Perbaiki {printed}.", adviceEnglish = "Mend it.")
	private record TotalDiffers(String indicator, BigDecimal printed) implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO, text = "{what}", english = "{what}", advice = "", adviceEnglish = "")
	private record OtherKind(String what) implements FindingFacts {
	}

	private record Untyped() implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO, text = "Tiba {day}.", english = "Came on {day}.", advice = "-",
			adviceEnglish = "-")
	record CameLate(LocalDate day) implements FindingFacts {
	}

}
