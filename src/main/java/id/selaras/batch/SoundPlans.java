package id.selaras.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.selaras.finding.Failure;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.home.PlansReader;
import id.selaras.plan.Regency;
import id.selaras.store.Document;
import id.selaras.store.Documents;
import id.selaras.store.LostDatabase;

/**
 * Whether the plans of a regency can be worked with. Noted in the store, so that plans
 * that did not change are not read again in each night.
 */
final class SoundPlans {

	private static final String KIND = "plans";

	private static final byte[] NOTHING = new byte[0];

	private final Night night;

	private final Documents documents;

	SoundPlans(Night night, Documents documents) {
		this.night = night;
		this.documents = documents;
	}

	/**
	 * Otherwise the regency is left out of this night, and its operator told why. A plan
	 * that makes us stumble, however, is our failure; the other regencies go on.
	 */
	boolean are(RegencyWork work) {
		if (Optional.of(readWith(work)).equals(this.documents.fingerprint(work.code(), KIND, KIND))) {
			return true;
		}
		try {
			return areSound(work);
		}
		catch (RuntimeException | StackOverflowError ex) {
			if (LostDatabase.isBehind(ex)) {
				throw ex;
			}
			String kind = ex.getClass().getSimpleName();
			leaveOut(work, Failure.Responsible.SELARAS,
					new Text("RPJMD tidak terbaca karena kesalahan program (" + kind + ")",
							"the plan was not read because of a mistake of ours (" + kind + ")"));
			return false;
		}
	}

	private boolean areSound(RegencyWork work) {
		PlansReader.Plans plans = work.plans();
		if (plans.versions().stream().anyMatch((plan) -> plan.indicators().isEmpty())) {
			leaveOut(work, Failure.Responsible.OPERATOR, unreadable(plans));
			return false;
		}
		List<Text> variants = variantsOfNothing(work.home().regency(), plans).toList();
		variants.forEach((text) -> this.night.fail("assess", work.folderName(), Failure.Responsible.OPERATOR, text));
		if (variants.isEmpty()) {
			this.documents.putAll(work.code(), KIND, List.of(new Document(KIND, readWith(work), NOTHING)));
		}
		return true;
	}

	private String readWith(RegencyWork work) {
		return Fingerprint.of(work.fingerprint(), this.night.definitions().formsFingerprint());
	}

	private void leaveOut(RegencyWork work, Failure.Responsible who, Text why) {
		this.night.fail("read", work.folderName(), who, why);
		this.night.skip(work.code());
	}

	/** A misspelt code would leave the indicator with the variant of the others. */
	private static Stream<Text> variantsOfNothing(Regency regency, PlansReader.Plans plans) {
		return regency.indicatorsWithVariant()
			.stream()
			.filter((id) -> plans.versions().stream().noneMatch((plan) -> plan.indicator(id).isPresent()))
			.map((id) -> new Text("regency.yaml: variants.indicators menyebut " + id + ", yang tidak ada dalam RPJMD",
					"regency.yaml: variants.indicators names " + id + ", which no plan holds"));
	}

	/** A plan without a single indicator is a wrong file, not an agency's mistake. */
	private static Text unreadable(PlansReader.Plans plans) {
		return plans.findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR)
			.map((finding) -> new Text(finding.location().file() + ": " + finding.text().indonesian(),
					finding.location().file() + ": " + finding.text().english()))
			.findFirst()
			.orElse(new Text("RPJMD tidak berisi indikator", "the plan holds no indicator"));
	}

}
