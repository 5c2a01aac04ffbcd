package id.selaras.normalise.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class NomenclatureTest {

	private static final Nomenclature SHIPPED = Nomenclature.shipped();

	@ParameterizedTest
	@MethodSource("written")
	void byCodeThenByExactName(String code, String name, String means, String why) {
		assertThat(SHIPPED.find(code, name).isPresent()).as(why).isEqualTo(!means.isEmpty());
		assertThat(SHIPPED.find(code, name).map(Activity::code)).as(why)
			.isEqualTo(means.isEmpty() ? Optional.empty() : Optional.of(means));
	}

	@Test
	void aNameOfSeveralActivitiesIsNone() {
		assertThat(SHIPPED.byName("Pengelolaan Pendidikan Sekolah Dasar")).isEmpty();
	}

	static List<Object[]> written() {
		return NameLists.rows("activities.csv", 4).stream().map(List::toArray).toList();
	}

	@Test
	void namesThatAreEqualWhenTidiedHaveTheSameEnds() {
		for (Activity activity : SHIPPED.activities()) {
			String name = activity.name();
			for (String written : List.of(name.toUpperCase(Locale.ROOT), " - " + name + " .", name.replace(" ", "  "),
					name.replace(" dan ", " & "), name.replace(",", ""), "(" + name + ")", NameEnds.plain(name))) {
				if (NameEnds.plain(written).equals(NameEnds.plain(name))) {
					assertThat(NameEnds.of(written)).as(written).isEqualTo(NameEnds.of(name));
				}
			}
		}
		assertThat(NameEnds.of("Data & Informasi")).isEqualTo(NameEnds.of("data dan informasi")).isEqualTo("dais");
	}

}
