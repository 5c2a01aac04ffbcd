package id.selaras.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The way of a regency through the smart-city programme (domain.md 5.1). */
public record SmartCityCalendar(@Nullable LocalDate agreement, List<SmartCityStage> stages) {

	public SmartCityCalendar {
		stages = List.copyOf(stages);
	}

}
