package id.selaras.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.form.Part;
import id.selaras.form.Presence;
import id.selaras.form.Repeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormFileTest {

	private static final String FULL = """
			id: e81
			name: Formulir E.81
			kind: realisation
			titles:
			  - evaluasi hasil  renja
			  - renja perangkat daerah
			hidden-sheets: [Data]
			columns:
			  - id: indicator
			    headings: [Indikator Kinerja, Indikator]
			    type: text
			    presence: required
			    carry-down: true
			  - id: realised
			    headings: [Realisasi Kinerja Pada Triwulan]
			    type: quantity
			    repeat: quarter
			    parts: [k, rp]
			notes:
			  factors: [Faktor pendorong, Faktor penghambat]
			""";

	@Test
	void everyKeyIsRead() {
		SourceFile source = Problem.source("jobs/forms/e81.yaml", FULL);
		assertThat(FormFile.read(source)).isEqualTo(new FormDefinition("e81", "Formulir E.81", FormKind.REALISATION,
				List.of(List.of("evaluasi", "hasil", "renja"), List.of("renja", "perangkat", "daerah")),
				List.of("Data"),
				List.of(new ColumnDefinition("indicator", List.of("Indikator Kinerja", "Indikator"), ColumnType.TEXT,
						Repeat.ONCE, Set.of(), Presence.REQUIRED, true, false, false),
						new ColumnDefinition("realised", List.of("Realisasi Kinerja Pada Triwulan"),
								ColumnType.QUANTITY, Repeat.QUARTER, Set.of(Part.K, Part.RP), Presence.USUAL, false,
								false, false)),
				Map.of("factors", List.of("Faktor pendorong", "Faktor penghambat")), source.fingerprint()));
	}

	@Test
	void kindsAreWrittenWithDashes() {
		assertThat(read(FULL.replace("realisation", "quick-win")).kind()).isEqualTo(FormKind.QUICK_WIN);
	}

	@Test
	void anEditedDefinitionHasAnotherFingerprint() {
		assertThat(read(FULL + "# edited\n").fingerprint()).isNotEqualTo(read(FULL).fingerprint());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					id: e81           | id: e80            | baris 1, kunci "id": "e80" tidak sama dengan nama berkas
					kind: realisation | kind: realization  | baris 3, kunci "kind": "realization" tidak dikenal; yang boleh: realisation, plan, agency-plan, quick-win, action-plan, readiness, self-evaluation
					kind: realisation | # kind             | baris 1, kunci "kind": kunci wajib ini tidak ada
					kind: realisation | id: e81            | baris 3, kunci "id": kunci sudah ada di baris 1
					titles:           | title:             | baris 4, kunci "title": kunci tidak dikenal; mungkin maksudnya "titles"
					type: text        | type: teks         | baris 11, kunci "columns[1].type": "teks" tidak dikenal; yang boleh: text, code, quantity, money, percent, date
					presence: required | presence: wajib     | baris 12, kunci "columns[1].presence": "wajib" tidak dikenal; yang boleh: required, usual, extra
					carry-down: true  | carry-down: ya     | baris 13, kunci "columns[1].carry-down": "ya" tidak dikenal; yang boleh: true, false
					[k, rp]           | [k, uang]          | baris 18, kunci "columns[2].parts[2]": "uang" tidak dikenal; yang boleh: k, percent, rp
					carry-down        | carry_down         | baris 13, kunci "columns[1].carry_down": kunci tidak dikenal; mungkin maksudnya "carry-down"
					id: realised      | id: indicator      | baris 14, kunci "columns[2].id": kolom "indicator" sudah ada
					repeat: quarter   | repeat: triwulan   | baris 17, kunci "columns[2].repeat": "triwulan" tidak dikenal; yang boleh: once, quarter, year
					factors: [        | Faktor X: [        | baris 20, kunci "notes.Faktor X": seharusnya huruf kecil, angka dan tanda hubung, bukan "Faktor X"
					[Indikator Kinerja, Indikator] | Indikator | baris 10, kunci "columns[1].headings": seharusnya daftar, bukan satu nilai
					""")
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, wrong)))).isEqualTo("jobs/forms/e81.yaml " + expected);
	}

	@Test
	void oursAreRead() {
		assertThat(JobsFolder.open(Path.of("jobs")).forms()).extracting(FormDefinition::id)
			.contains("e58", "e60", "e80", "e81", "e81-upload", "rpjmd-plan", "tc14", "indicators", "iku", "quick-win",
					"action-plan", "readiness", "self-evaluation")
			.isSorted();
	}

	private static FormDefinition read(String text) {
		return FormFile.read(Problem.source("jobs/forms/e81.yaml", text));
	}

}
