package id.selaras.plan;

import java.time.LocalDate;
import java.util.List;

/** A bimtek of the smart-city programme, its book and the forms that the book needs. */
public record SmartCityStage(String id, String name, LocalDate from, LocalDate to, String book, List<String> forms) {

	public SmartCityStage {
		forms = List.copyOf(forms);
	}

}
