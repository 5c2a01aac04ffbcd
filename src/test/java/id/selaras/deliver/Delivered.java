package id.selaras.deliver;

import java.util.List;
import java.util.Map;

import id.selaras.finding.Fingerprint;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Consultant;
import id.selaras.plan.Delivery;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Period;
import id.selaras.plan.Regency;
import id.selaras.plan.RegencyKind;
import id.selaras.plan.Signatory;
import id.selaras.plan.Zone;

/** Who delivers what in tests. */
final class Delivered {

	private static final Signatory NOBODY = new Signatory("", "", "", "", "");

	static final Period QUARTER = new Period(2023, 4);

	static final Consultant SERVES = new Consultant("nusa", "PT Nusa", "laporan@nusa.example", List.of("92.02"));

	private Delivered() {
	}

	static Regency regency(String... recipients) {
		return new Regency("92.02", "Manokwari", RegencyKind.KABUPATEN, "Papua Barat", "Manokwari", Zone.WIT, List.of(),
				NOBODY, NOBODY, "permendagri-86-2017", Map.of(), MoneyStyle.FULL, Delivery.AFTER_RELEASE,
				List.of(recipients));
	}

	static Agency agency(String code, String contact) {
		return new Agency(code, "Dinas " + code, "", List.of(), AgencyKind.OPD, null, contact);
	}

	static Occasion atOnce() {
		return new Occasion(regency(), QUARTER, null, null, "kirim/92.02-manokwari/2023-TW4");
	}

	static Recipient consultant() {
		return new Recipient(Recipient.Role.CONSULTANT, "nusa", "PT Nusa", new MailAddress("laporan@nusa.example"));
	}

	static Enclosure file(String path, String content, long bytes) {
		return new Enclosure(path, Fingerprint.of(content), "Laporan", bytes, true, null);
	}

}
