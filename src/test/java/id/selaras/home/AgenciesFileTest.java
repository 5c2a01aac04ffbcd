package id.selaras.home;

import java.nio.charset.StandardCharsets;
import java.util.List;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.SmartDimension;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgenciesFileTest {

	private static final String HEADER = "code;name;short;aliases;kind;smart_group;contact\n";

	private static final String DINKES = "dinkes;Dinas Kesehatan;Dinkes;;opd;SL;\n";

	@Test
	void everyColumnIsRead() {
		String text = HEADER
				+ "diskominfo;\"Dinas \"\"Kominfo\"\"; Statistik\";Diskominfo;Kominfo | Infokom |;opd;SG;a@b.example\n"
				+ "\n;;;;;;\n" + "kampung-udapi-hilir; Kampung Udapi Hilir ;;;kampung;;0811\n";
		assertThat(read(text)).containsExactly(
				new Agency("diskominfo", "Dinas \"Kominfo\"; Statistik", "Diskominfo", List.of("Kominfo", "Infokom"),
						AgencyKind.OPD, SmartDimension.GOVERNANCE, "a@b.example"),
				new Agency("kampung-udapi-hilir", "Kampung Udapi Hilir", "", List.of(), AgencyKind.KAMPUNG, null,
						"0811"));
	}

	@Test
	void columnsMayStandInAnyOrderAndAfterAByteOrderMark() {
		assertThat(read("\uFEFFname;code;kind;short;aliases;smart_group;contact\r\nDinas A;a;opd;;;;\r\n"))
			.containsExactly(new Agency("a", "Dinas A", "", List.of(), AgencyKind.OPD, null, ""));
	}

	@Test
	void theHeaderIsCheckedLikeKeys() {
		assertThat(problem(HEADER.replace("kind", "kinds") + DINKES))
			.isEqualTo("agencies.csv baris 1, kolom \"kinds\": kolom tidak dikenal; mungkin maksudnya \"kind\"");
		assertThat(problem(HEADER.replace(";contact", "") + DINKES))
			.isEqualTo("agencies.csv baris 1, kolom \"contact\": kolom wajib ini tidak ada");
		assertThat(problem(HEADER.replace("short", "name") + DINKES))
			.isEqualTo("agencies.csv baris 1, kolom \"name\": kolom ini ada dua kali");
		assertThat(problem(HEADER.replace(';', ',') + DINKES)).isEqualTo(
				"agencies.csv baris 1, kolom \"code,name,short,aliases,kind,smart_group,contact\": kolom tidak dikenal;"
						+ " yang ada: code, name, short, aliases, kind, smart_group, contact");
	}

	@Test
	void aCodeStandsOnceAndNamesAFolder() {
		assertThat(problem(HEADER + DINKES + "\n" + DINKES))
			.isEqualTo("agencies.csv baris 4, kolom \"code\": kode \"dinkes\" sudah ada di baris 2");
		assertThat(problem(HEADER + "../x;A;;;opd;;\n")).isEqualTo(
				"agencies.csv baris 2, kolom \"code\": seharusnya huruf kecil, angka dan tanda hubung, bukan \"../x\"");
		assertThat(problem(HEADER + ";A;;;opd;;\n")).isEqualTo(
				"agencies.csv baris 2, kolom \"code\": seharusnya huruf kecil, angka dan tanda hubung, bukan \"\"");
	}

	@Test
	void cellsAreChecked() {
		assertThat(problem(HEADER + DINKES.replace("Dinas Kesehatan", "")))
			.isEqualTo("agencies.csv baris 2, kolom \"name\": harus diisi");
		assertThat(problem(HEADER + DINKES.replace("opd", "dinas")))
			.isEqualTo("agencies.csv baris 2, kolom \"kind\": \"dinas\" tidak dikenal;"
					+ " yang boleh: opd, distrik, kecamatan, kampung, desa, kelurahan, bumd, campus");
		assertThat(problem(HEADER + DINKES.replace("SL", "Smart Living"))).isEqualTo(
				"agencies.csv baris 2, kolom \"smart_group\": \"Smart Living\" tidak dikenal; yang boleh: SG, SB, SE, SL, SS, SV");
		assertThat(problem(HEADER + DINKES + "disdik;Dinas Pendidikan;opd\n"))
			.isEqualTo("agencies.csv baris 3: 3 kolom, seharusnya 7");
	}

	@Test
	void linesOfQuotedCellsAreCounted() {
		assertThat(problem(HEADER + "a;\"Dinas\nA\";;;opd;;\n"))
			.isEqualTo("agencies.csv baris 2, kolom \"name\": harus satu baris");
		assertThat(problem(HEADER + "a;A;;;opd;;\"x\ny\nz\"\n" + "b;B;;;x;;\n"))
			.startsWith("agencies.csv baris 2, kolom \"contact\"");
	}

	@Test
	void anOpenQuoteIsFoundWhereItOpensHoweverLongTheFile() {
		assertThat(problem(HEADER + DINKES + "a;\"A;;;opd;;\n"))
			.isEqualTo("agencies.csv baris 3: tanda kutip tidak ditutup");
		assertThat(problem(HEADER + "a;\"A;;;opd;;\n" + "b;B;;;opd;;\n".repeat(10_000)))
			.isEqualTo("agencies.csv baris 2: tanda kutip tidak ditutup");
	}

	@Test
	void emptyAndForeignFilesAreRefused() {
		assertThat(problem("")).isEqualTo("agencies.csv: berkas kosong");
		assertThat(problem(HEADER)).isEqualTo("agencies.csv: tidak ada perangkat daerah");
		byte[] latin = (HEADER + "a;Caf\u00e9;;;opd;;\n").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Problem.in(new SourceFile("agencies.csv", latin), AgenciesFile::read))
			.isEqualTo("agencies.csv baris 2: bukan teks UTF-8; simpan ulang sebagai UTF-8");
	}

	private static List<Agency> read(String text) {
		return AgenciesFile.read(Problem.source("agencies.csv", text));
	}

	private static String problem(String text) {
		return Problem.of(() -> read(text));
	}

}
