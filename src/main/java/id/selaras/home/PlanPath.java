package id.selaras.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.selaras.crosscheck.PlanCheck;
import id.selaras.finding.Finding;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.PlanContent;
import id.selaras.normalise.PlanReader;
import id.selaras.normalise.Vocabulary;
import id.selaras.plan.Agency;
import id.selaras.read.FormReader;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;

/**
 * Plans that are looked at by themselves, wherever they lie: the agencies are those of
 * the nearest folder above that lists them.
 */
public final class PlanPath {

	private static final Set<String> NAMES = Set.of("indicators.csv", "indicators.xlsx");

	/** From a regency's folder to {@code plan/<id>/indicators.csv}. */
	private static final int DEPTH = 3;

	private final FormReader reader;

	private final Vocabulary vocabulary;

	public PlanPath(JobsFolder jobs) {
		List<FormDefinition> forms = jobs.forms();
		this.reader = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT),
				forms.stream().filter((form) -> form.kind() == FormKind.PLAN).toList());
		this.vocabulary = jobs.vocabulary(jobs.scales());
	}

	/** The file itself, or the indicators below a folder. */
	public static List<Path> files(Path path) {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> walked = Files.walk(path, DEPTH)) {
			return walked.filter((file) -> NAMES.contains(String.valueOf(file.getFileName()))).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads a plan and holds it against the rules for plans.
	 * @throws HomeException where the file cannot be opened or the list of agencies is
	 * wrong
	 */
	public PlanContent read(Path file) {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw Place.of(file.toString()).refuse("bukan berkas biasa", "is not a regular file");
		}
		try {
			byte[] bytes = Files.readAllBytes(file);
			Location place = Location.of(Fingerprint.of(bytes), String.valueOf(file.getFileName()));
			PlanContent content = new PlanReader(null, agencies(file), this.vocabulary, Decisions.NONE)
				.read(this.reader.read(bytes, place), place);
			List<Finding> findings = new ArrayList<>(content.findings());
			findings.addAll(PlanCheck.check(content.indicators(), this.vocabulary.units(), place));
			return new PlanContent(content.indicators(), findings, content.questions());
		}
		catch (IOException ex) {
			throw SourceFile.unreadable(Place.of(file.toString()), ex);
		}
	}

	private static List<Agency> agencies(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		for (int i = 0; i < DEPTH && folder != null; i++) {
			Path list = folder.resolve("agencies.csv");
			if (Files.isRegularFile(list)) {
				return AgenciesFile.read(SourceFile.read(list, list.toString()));
			}
			folder = folder.getParent();
		}
		return List.of();
	}

}
