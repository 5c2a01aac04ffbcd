package id.selaras.home;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import id.selaras.plan.Corrections;
import id.selaras.plan.Delivery;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Regency;
import id.selaras.plan.RegencyKind;
import id.selaras.plan.Signatory;
import id.selaras.plan.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegencyFileTest {

	private static final String FULL = """
			code: "92.02"
			name: Manokwari
			kind: kabupaten
			province: Papua Barat
			seat: Manokwari
			zone: WIT
			letterhead:
			  - PEMERINTAH KABUPATEN MANOKWARI
			  - BADAN PERENCANAAN PEMBANGUNAN DAERAH
			signatories:
			  prepared:
			    heading: Disusun
			    role: KEPALA BAPPEDA
			    name: Contoh Nama, S.E.
			    rank: Pembina (IV/a)
			    nip: "19700101 199503 1 001"
			  approved:
			    heading: Disetujui
			    role: GUBERNUR PAPUA BARAT
			scale: permendagri-86-2017
			variants:
			  lower-is-better: b
			  indicators:
			    IK-05: a
			money: juta
			delivery: at-once
			recipients:
			  - bappeda@manokwari.example
			corrections: at-once
			""";

	@Test
	void everyKeyIsRead() {
		assertThat(read(FULL))
			.isEqualTo(new Regency("92.02", "Manokwari", RegencyKind.KABUPATEN, "Papua Barat", "Manokwari", Zone.WIT,
					List.of("PEMERINTAH KABUPATEN MANOKWARI", "BADAN PERENCANAAN PEMBANGUNAN DAERAH"),
					new Signatory("Disusun", "KEPALA BAPPEDA", "Contoh Nama, S.E.", "Pembina (IV/a)",
							"19700101 199503 1 001"),
					new Signatory("Disetujui", "GUBERNUR PAPUA BARAT", "", "", ""), "permendagri-86-2017",
					Map.of("lower-is-better", "b", "lower-is-better/IK-05", "a"), MoneyStyle.JUTA, Delivery.AT_ONCE,
					List.of("bappeda@manokwari.example"), Corrections.AT_ONCE));
	}

	@Test
	void indicatorMayHaveItsOwnVariant() {
		Regency regency = read(FULL);
		assertThat(regency.lowerIsBetter()).isEqualTo("b");
		assertThat(regency.lowerIsBetter("IK-05")).isEqualTo("a");
		assertThat(regency.lowerIsBetter("IK-06")).isEqualTo("b");
		assertThat(regency.indicatorsWithVariant()).containsExactly("IK-05");
	}

	@Test
	void choicesHaveDefaults() {
		Regency regency = read(FULL.substring(0, FULL.indexOf("variants:")));
		assertThat(regency.variants()).isEmpty();
		assertThat(regency.lowerIsBetter("IK-05")).isEqualTo("a");
		assertThat(regency.money()).isEqualTo(MoneyStyle.FULL);
		assertThat(regency.delivery()).isEqualTo(Delivery.AFTER_RELEASE);
		assertThat(regency.recipients()).isEmpty();
		assertThat(regency.corrections()).isEqualTo(Corrections.WITH_RELEASE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					zone: WIT         | zona: WIT           | baris 6, kunci "zona": kunci tidak dikenal; mungkin maksudnya "zone"
					zone: WIT         | zone: WIX           | baris 6, kunci "zone": "WIX" tidak dikenal; yang boleh: WIB, WITA, WIT
					zone: WIT         | zone: [WIT]         | baris 6, kunci "zone": seharusnya satu nilai, bukan daftar
					zone: WIT         | # zone              | baris 1, kunci "zone": kunci wajib ini tidak ada
					zone: WIT         | kind: kota          | baris 6, kunci "kind": kunci sudah ada di baris 3
					kind: kabupaten   | kind: Kabupaten     | baris 3, kunci "kind": "Kabupaten" tidak dikenal; yang boleh: kabupaten, kota
					code: "92.02"     | code: "9202"        | baris 1, kunci "code": seharusnya kode Kemendagri seperti 92.02, bukan "9202"
					code: "92.02"     | code: "92.20"       | baris 1, kunci "code": nama folder harus dimulai dengan 92.20-
					  nip:          |     nik:            | baris 16, kunci "signatories.prepared.nik": kunci tidak dikenal; mungkin maksudnya "nip"
					    heading: Dise |     judul: Dise     | baris 18, kunci "signatories.approved.judul": kunci tidak dikenal; yang ada: heading, role, name, rank, nip
					scale: perme      | scale: parme        | baris 20, kunci "scale": "parmendagri-86-2017" tidak dikenal; mungkin maksudnya "permendagri-86-2017"
					better: b         | better: c           | baris 22, kunci "variants.lower-is-better": "c" tidak dikenal; yang boleh: a, b
					lower-is          | lower               | baris 22, kunci "variants.lower-better": kunci tidak dikenal; mungkin maksudnya "lower-is-better"
					    IK-05: a      |     IK-05: d        | baris 24, kunci "variants.indicators.IK-05": "d" tidak dikenal; yang boleh: a, b
					money: juta       | money: ribu         | baris 25, kunci "money": "ribu" tidak dikenal; yang boleh: full, juta
					delivery: at-once | delivery: later     | baris 26, kunci "delivery": "later" tidak dikenal; yang boleh: after-release, at-once
					  - bappeda@      |   - bappeda.        | baris 28, kunci "recipients[1]": seharusnya satu alamat surel, bukan "bappeda.manokwari.example"
					corrections: at   | corrections: of     | baris 29, kunci "corrections": "of-once" tidak dikenal; yang boleh: with-release, at-once
					""",
			ignoreLeadingAndTrailingWhitespace = true)
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, wrong)))).isEqualTo("regency.yaml " + expected);
	}

	private static Regency read(String text) {
		return RegencyFile.read(Problem.source("regency.yaml", text), "92.02-manokwari",
				Map.of("permendagri-86-2017", new TreeSet<>(List.of("a", "b"))));
	}

}
