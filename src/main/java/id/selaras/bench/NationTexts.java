package id.selaras.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import id.selaras.plan.RegencyKind;

/** The small files of a regency of the bench. */
final class NationTexts {

	private NationTexts() {
	}

	static String regency(String code, String name, RegencyKind kind) {
		String written = kind.name().toLowerCase(Locale.ROOT);
		String full = (written + " " + name).toUpperCase(Locale.ROOT);
		return String.format(Locale.ROOT, """
				code: "%s"
				name: %s
				kind: %s
				province: Provinsi %s
				seat: %s
				zone: WIB
				letterhead:
				  - PEMERINTAH %s
				signatories:
				  prepared:
				    heading: Disusun
				    role: KEPALA BAPPEDA %s
				  approved:
				    heading: Disetujui
				    role: GUBERNUR
				scale: permendagri-86-2017
				variants:
				  lower-is-better: a
				money: full
				delivery: after-release
				""", code, name, written, code.substring(0, 2), name, full, full);
	}

	static String request(List<NationAgency> agencies) {
		return String.format(Locale.ROOT, """
				period: 2023-TW4
				consultant: nusa-cendekia
				deadline: 2024-01-31
				status: open
				forms:
				  - form: e81
				    agencies: [%s]
				""", agencies.stream().map(NationAgency::code).collect(Collectors.joining(", ")));
	}

	static String plan(String regency) {
		return String.format(Locale.ROOT, """
				name: RPJMD %s Tahun 2021-2026
				basis: Peraturan Daerah Nomor 1 Tahun 2021
				first-year: %d
				last-year: 2026
				in-force: 2021-12-01
				""", regency, NationPlan.FIRST_YEAR);
	}

}
