package id.selaras.batch;

import java.util.List;
import java.util.stream.Stream;

import id.selaras.finding.Failure;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.home.PlansReader;
import id.selaras.plan.Regency;
import id.selaras.store.LostDatabase;

/** Whether the plans of a regency can be worked with. Those that can are stored. */
final class SoundPlans {

	private final Night night;

	private final StoredPlans stored;

	SoundPlans(Night night, StoredPlans stored) {
		this.night = night;
		this.stored = stored;
	}

	/**
	 * Otherwise the regency is left out of this night, and its operator told why. A plan
	 * that makes us stumble, however, is our failure; the other regencies go on.
	 */
	boolean are(RegencyWork work) {
		if (this.stored.has(work)) {
			return true;
		}
		try {
			return areSound(work);
		}
		catch (RuntimeException | StackOverflowError ex) {
			if (LostDatabase.isBehind(ex)) {
				throw ex;
			}
			leaveOut(work, Failure.Responsible.SELARAS,
					Night.ourMistake(new Text("RPJMD tidak terbaca", "the plan was not read"), ex));
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
			this.stored.put(work, plans);
		}
		return true;
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
