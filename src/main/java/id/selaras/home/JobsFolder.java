package id.selaras.home;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import id.selaras.assess.Scale;
import id.selaras.assess.SmartCityScoring;
import id.selaras.form.FormDefinition;
import id.selaras.form.HeadingVocabulary;
import id.selaras.normalise.Vocabulary;

/** The folder {@code jobs}: what operators decide. */
public final class JobsFolder {

	private final SourceFolder folder;

	private JobsFolder(SourceFolder folder) {
		this.folder = folder;
	}

	/** Refuses a folder that does not exist or that anybody can write to. */
	public static JobsFolder open(Path path) {
		return new JobsFolder(GuardedFolder.open(path));
	}

	/** All form definitions, sorted by id. */
	public List<FormDefinition> forms() {
		HeadingVocabulary words = HeadingWordsFile.read(this.folder.file("heading-words.csv"));
		return this.folder.folder("forms")
			.yamlFiles()
			.stream()
			.map(FormFile::read)
			.map((form) -> form.with(words))
			.sorted(Comparator.comparing(FormDefinition::id))
			.toList();
	}

	/** All scales, sorted by id. */
	public List<Scale> scales() {
		return this.folder.folder("scales").yamlFiles().stream().map(ScaleFile::read).toList();
	}

	/** How the smart-city index is computed; without the file there is none. */
	public SmartCityScoring smartCity() {
		return this.folder.find("smartcity.yaml").map(SmartCityScoringFile::read).orElse(SmartCityScoring.NONE);
	}

	/** Abbreviations, spellings and units, with the grades of these scales. */
	public Vocabulary vocabulary(List<Scale> scales) {
		return VocabularyFile.read(this.folder.file("abbreviations.csv"), this.folder.file("units.csv"), scales);
	}

	/**
	 * The job.
	 * @param isSchedule what can read six parts as a schedule says whether it can
	 */
	public NightlySettings nightly(Collection<String> knownReports, Predicate<String> isSchedule) {
		return NightlyFile.read(this.folder.file("nightly.yaml"), knownReports, isSchedule);
	}

}
