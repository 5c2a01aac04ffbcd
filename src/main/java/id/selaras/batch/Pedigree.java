package id.selaras.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.selaras.assess.IndicatorResult;
import id.selaras.finding.Identifier;
import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.receive.Submission;
import id.selaras.store.Documents;
import id.selaras.store.Figures;
import id.selaras.store.StoredFigure;
import id.selaras.store.Submissions;
import org.jspecify.annotations.Nullable;

/**
 * Where a printed figure comes from.
 *
 * @param row all figures of its row, as of now; null for a figure of an old print
 * @param sources the cells that it was made from
 * @param others figures that stood, or stand, in its place, without itself
 */
public record Pedigree(String regency, StoredFigure figure, @Nullable IndicatorResult row, List<Source> sources,
		List<StoredFigure> others) {

	/**
	 * One cell, or a file as a whole.
	 *
	 * @param submission null where the file is no longer among the submissions
	 * @param row null where the form that was read from the file does not hold it any
	 * more
	 */
	public record Source(Location location, @Nullable NormalisedForm form, @Nullable Submission submission,
			@Nullable ReportedRow row, @Nullable Value value) {
	}

	public Pedigree {
		sources = List.copyOf(sources);
		others = List.copyOf(others);
	}

	/** The pedigree of a code, if it was ever printed from this data. */
	public static Optional<Pedigree> of(OpenStore store, String code) {
		String regency = Identifier.regencyOf(code);
		Figures figures = store.get(Figures.class);
		return figures.find(regency, code).map((stored) -> {
			List<Source> sources = stored.figure()
				.sources()
				.stream()
				.map((location) -> source(store, regency, location))
				.toList();
			List<StoredFigure> others = new ArrayList<>(figures.ofKey(regency, stored.figure().key()));
			others.removeIf((other) -> other.figure().code().equals(code));
			return new Pedigree(regency, stored, row(store, regency, stored), sources, others);
		});
	}

	private static @Nullable IndicatorResult row(OpenStore store, String regency, StoredFigure stored) {
		return store.get(Documents.class)
			.get(regency, AssessRegencies.KIND, String.valueOf(stored.period()))
			.map((document) -> Objects.requireNonNull(document.read(RegencyFigures.class)))
			.flatMap((made) -> Optional.ofNullable(made.assessment()))
			.stream()
			.flatMap((assessment) -> assessment.indicators().stream())
			.filter((result) -> result.code().equals(stored.figure().code()))
			.findFirst()
			.orElse(null);
	}

	private static Source source(OpenStore store, String regency, Location location) {
		if (location.cell() == null) {
			return new Source(location, null, null, null, null);
		}
		for (NormalisedForm form : ReadNormaliseFiles.stored(store.get(Documents.class), regency,
				location.original())) {
			for (ReportedRow row : form.rows()) {
				for (Map.Entry<String, Value> value : row.values().entrySet()) {
					if (Objects.equals(row.sheet(), location.sheet())
							&& value.getValue().cell().equals(location.cell())) {
						return new Source(location, form, submission(store, regency, form), row, value.getValue());
					}
				}
			}
		}
		return new Source(location, null, null, null, null);
	}

	private static @Nullable Submission submission(OpenStore store, String regency, NormalisedForm form) {
		return store.get(Submissions.class)
			.of(regency, form.original())
			.stream()
			.filter((submission) -> submission.agency().equals(form.agency()) && submission.form().equals(form.form())
					&& Objects.equals(submission.period(), form.period()))
			.findFirst()
			.orElse(null);
	}

}
