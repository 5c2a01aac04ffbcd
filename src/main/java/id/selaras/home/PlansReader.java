package id.selaras.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.PlanContent;
import id.selaras.normalise.PlanReader;
import id.selaras.normalise.Question;
import id.selaras.normalise.Vocabulary;
import id.selaras.plan.PlanVersion;
import id.selaras.read.FormReader;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;

/**
 * Reads the indicators of a regency's plans: content, so it gives findings, not errors.
 */
public final class PlansReader {

	private final FormReader reader;

	private final Vocabulary vocabulary;

	public PlansReader(List<FormDefinition> forms, Vocabulary vocabulary) {
		this.reader = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT),
				forms.stream().filter((form) -> form.kind() == FormKind.PLAN).toList());
		this.vocabulary = vocabulary;
	}

	/**
	 * The plans of one regency with what is doubtful in them.
	 *
	 * @param files where the indicators of each plan stand, by its id
	 */
	public record Plans(List<PlanVersion> versions, Map<String, Location> files, List<Finding> findings,
			List<Question> questions) {

		public Plans {
			versions = List.copyOf(versions);
			files = Map.copyOf(files);
			findings = List.copyOf(findings);
			questions = List.copyOf(questions);
		}

	}

	/** Reads them with the answers that were given to the questions about them. */
	public Plans read(RegencyHome home, Decisions decisions) {
		PlanReader plans = new PlanReader(home.regency(), home.agencies(), this.vocabulary, decisions);
		List<PlanVersion> versions = new ArrayList<>();
		Map<String, Location> read = new HashMap<>();
		List<Finding> findings = new ArrayList<>();
		List<Question> questions = new ArrayList<>();
		for (PlanFiles files : home.plans()) {
			byte[] bytes = bytes(files);
			Location file = Location.of(Fingerprint.of(bytes), files.indicatorsName());
			PlanContent content = plans.read(this.reader.read(bytes, file), file);
			versions.add(files.header().with(content.indicators()));
			read.put(files.header().id(), file);
			findings.addAll(content.findings());
			questions.addAll(content.questions());
		}
		return new Plans(versions, read, findings, questions);
	}

	private static byte[] bytes(PlanFiles files) {
		try {
			return Files.readAllBytes(files.indicators());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
