package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The labels themselves: complete, without contradiction, and the same each time. */
class LabelledSetTest {

	@Test
	void eachMeaningStandsInItsList() {
		List<LabelledName> written = new ArrayList<>(NameLists.writtenAgencies());
		written.addAll(NameLists.writtenIndicators());
		assertThat(written).hasSizeGreaterThan(200)
			.filteredOn(LabelledName::isToBeMatched)
			.allMatch((name) -> name.list().stream().anyMatch((entry) -> entry.name().equals(name.means())));
	}

	@Test
	void theSameSeedGivesTheSameNames() {
		assertThat(generated(7)).isEqualTo(generated(7)).isNotEqualTo(generated(8));
	}

	@Test
	void nothingIsLabelledTwoWays() {
		Map<List<Object>, List<LabelledName>> byQuestion = generated(LabelledNames.SEED).stream()
			.collect(Collectors
				.groupingBy((name) -> List.of(name.list(), name.unit(), Written.plain(name.written()), name.agency())));
		assertThat(byQuestion.values()).hasSizeGreaterThan(5000)
			.allMatch((names) -> names.stream().map(LabelledName::means).distinct().count() == 1);
	}

	@Test
	void theFalseFriendsAreThere() {
		assertThat(NameLists.falseFriends("agency")).hasSizeGreaterThan(40);
		assertThat(NameLists.falseFriends("indicator")).hasSizeGreaterThan(50);
	}

	private static List<LabelledName> generated(long seed) {
		List<LabelledName> names = new ArrayList<>(LabelledNames.agencies(seed));
		names.addAll(LabelledNames.indicators(seed));
		return names;
	}

}
