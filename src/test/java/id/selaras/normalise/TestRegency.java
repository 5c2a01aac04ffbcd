package id.selaras.normalise;

import java.util.List;
import java.util.Map;

import id.selaras.plan.Delivery;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Regency;
import id.selaras.plan.RegencyKind;
import id.selaras.plan.Signatory;
import id.selaras.plan.Zone;

/** A regency for tests. */
final class TestRegency {

	private static final Signatory NOBODY = new Signatory("", "", "", "", "");

	static final Regency MANOKWARI = new Regency("92.02", "Manokwari", RegencyKind.KABUPATEN, "Papua Barat",
			"Manokwari", Zone.WIT, List.of(), NOBODY, NOBODY, "permendagri-86-2017", Map.of(), MoneyStyle.FULL,
			Delivery.AFTER_RELEASE, List.of());

	private TestRegency() {
	}

}
