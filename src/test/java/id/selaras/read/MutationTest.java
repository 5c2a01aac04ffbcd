package id.selaras.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.home.JobsFolder;
import id.selaras.samples.DrawnForm;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand mutants of all forms: none yields a wrong value silently.
 * {@code -Dmutation.seed} draws others, {@code -Dmutation.count} more or fewer, and
 * {@code -Dmutation.only} one by its number.
 */
class MutationTest {

	private static final long SEED = Long.getLong("mutation.seed", 20240131);

	private static final int COUNT = Integer.getInteger("mutation.count", 1000);

	private static final int ONLY = Integer.getInteger("mutation.only", -1);

	/** More columns than these are not told one by one. */
	private static final int MANY = 4;

	private static final Location FILE = Location.of("ab", "form.xlsx");

	private static final List<FormDefinition> DEFINITIONS = JobsFolder.open(Path.of("jobs")).forms();

	private static final FormReader READER = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT), DEFINITIONS);

	private final List<String> silent = new ArrayList<>();

	private final Map<String, Integer> summary = new TreeMap<>();

	@Test
	void noMutantYieldsAWrongValueSilently() throws IOException {
		System.out.println("mutation.seed=" + SEED);
		for (int i = 0; i < DEFINITIONS.size(); i++) {
			DrawnForm form = DrawnForm.of(DEFINITIONS.get(i));
			MutantFile file = new MutantFile(form.xlsx());
			EditedSheet drawn = new EditedSheet(form.sheet());
			ReadResult unmutated = READER.read(file.with(drawn), FILE);
			MutantCheck check = new MutantCheck(form, unmutated);
			if (!check.wrong(drawn, unmutated).isEmpty()) {
				this.silent.add(form.definition().id() + " as it is drawn -> " + check.wrong(drawn, unmutated).get(0));
				continue;
			}
			for (int number = i; number < COUNT; number += DEFINITIONS.size()) {
				if (ONLY < 0 || ONLY == number) {
					Mutant mutant = new Mutant(form, drawn, new Random(SEED + number));
					note(number, mutant, check, READER.read(file.with(mutant.sheet()), FILE));
				}
			}
		}
		assertThat(this.silent).as("silently wrong with -Dmutation.seed=%d%n%s%n", SEED, lines(this.summary)).isEmpty();
	}

	private void note(int number, Mutant mutant, MutantCheck check, ReadResult result) {
		List<MutantCheck.Wrong> wrong = check.silentlyWrong(mutant.sheet(), result);
		if (!wrong.isEmpty()) {
			this.silent.add(number + " " + mutant + " -> " + wrong.size() + " wrong, first " + wrong.get(0));
			Set<String> columns = new TreeSet<>();
			wrong.forEach((value) -> columns.add(value.column().replaceFirst("\\..*", "")));
			String most = (columns.size() > MANY) ? columns.size() + " columns" : columns.toString();
			this.summary.merge(mutant.formId() + ' ' + mutant.mutations() + ' ' + most, 1, Integer::sum);
		}
	}

	/** How many mutants, by form, mutations and column. */
	private static String lines(Map<String, Integer> summary) {
		return summary.entrySet()
			.stream()
			.map((entry) -> "%4d %s".formatted(entry.getValue(), entry.getKey()))
			.collect(Collectors.joining("\n"));
	}

}
