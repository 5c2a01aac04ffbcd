package id.selaras.home;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;

import id.selaras.finding.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class YamlFileTest {

	@Test
	void valuesStayAsTheyAreWritten() {
		YamlMap map = read("name: no\ncode: 92.10\nzone: 007\n");
		assertThat(map.text("name")).isEqualTo("no");
		assertThat(map.text("code")).isEqualTo("92.10");
		assertThat(map.text("zone")).isEqualTo("007");
	}

	@Test
	void aByteOrderMarkAndWindowsLinesAreFine() {
		assertThat(read("\uFEFFname: a\r\ncode: b\r\n").text("code")).isEqualTo("b");
	}

	@Test
	void aMisspeltKeyIsNamedWithItsLineAndAGuess() {
		HomeException problem = catchThrowableOfType(HomeException.class, () -> read("name: a\n\nzona: WIT\n"));
		assertThat(problem.text().indonesian())
			.isEqualTo("a/b.yaml baris 3, kunci \"zona\": kunci tidak dikenal; mungkin maksudnya \"zone\"");
		assertThat(problem.text().english())
			.isEqualTo("a/b.yaml line 3, key \"zona\": unknown key; perhaps \"zone\" is meant");
		assertThat(problem.file()).isEqualTo("a/b.yaml");
		assertThat(problem.line()).isEqualTo(3);
		assertThat(problem.key()).isEqualTo("zona");
		assertThat(problem.failure("receive", "92.02"))
			.isEqualTo(new Failure("receive", "92.02", Failure.Responsible.OPERATOR, problem.text()));
	}

	@Test
	void aKeyLikeNoOtherIsAnsweredWithThoseThatThereAre() {
		assertThat(problem("wilayah: Papua\n"))
			.isEqualTo("a/b.yaml baris 1, kunci \"wilayah\": kunci tidak dikenal; yang ada: name, code, zone, list");
	}

	@Test
	void aMissingKeyIsNamed() {
		assertThat(Problem.of(() -> read("name: a").at("zone")))
			.isEqualTo("a/b.yaml baris 1, kunci \"zone\": kunci wajib ini tidak ada");
	}

	@Test
	void aKeyStandsOnce() {
		assertThat(problem("name: a\ncode: b\nname: c\n"))
			.isEqualTo("a/b.yaml baris 3, kunci \"name\": kunci sudah ada di baris 1");
	}

	@Test
	void aKeyIsOneWord() {
		assertThat(problem("? [a, b]\n: c\n")).isEqualTo("a/b.yaml baris 1: kunci harus satu kata");
	}

	@Test
	void itemsAreCountedAndHaveTheirOwnLine() {
		assertThat(Problem.of(() -> read("list:\n  - a\n  - [b]\n").at("list").texts()))
			.isEqualTo("a/b.yaml baris 3, kunci \"list[2]\": seharusnya satu nilai, bukan daftar");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[a]    | seharusnya satu nilai, bukan daftar
			{a: b} | seharusnya satu nilai, bukan kelompok kunci
			''     | tidak ada nilainya; seharusnya satu nilai
			~      | tidak ada nilainya; seharusnya satu nilai
			'""'   | harus diisi
			"a\\nb"  | harus satu baris
			""")
	void aTextIsOneFilledLine(String written, String expected) {
		assertThat(Problem.of(() -> read("name: " + written).text("name")))
			.isEqualTo("a/b.yaml baris 1, kunci \"name\": " + expected);
	}

	@Test
	void listsAndMapsAreNotTakenFromAText() {
		assertThat(Problem.of(() -> read("list: a").at("list").list()))
			.isEqualTo("a/b.yaml baris 1, kunci \"list\": seharusnya daftar, bukan satu nilai");
		assertThat(Problem.of(() -> read("list: []").at("list").filledList()))
			.isEqualTo("a/b.yaml baris 1, kunci \"list\": daftar tidak boleh kosong");
		assertThat(Problem.of(() -> read("list: a").at("list").map("x")))
			.isEqualTo("a/b.yaml baris 1, kunci \"list\": seharusnya kelompok kunci, bukan satu nilai");
		assertThat(problem("- a\n- b\n")).isEqualTo("a/b.yaml baris 1: seharusnya kelompok kunci, bukan daftar");
	}

	@Test
	void numbersAndDatesAreReadStrictly() {
		assertThat(written("2023").integer(2000, 2100)).isEqualTo(2023);
		assertThat(written("85.01").decimal()).isEqualTo(new BigDecimal("85.01"));
		assertThat(written("2024-02-29").date()).isEqualTo(LocalDate.of(2024, 2, 29));
		assertThat(Problem.of(() -> written("1999").integer(2000, 2100)))
			.endsWith("seharusnya bilangan bulat 2000 sampai 2100, bukan \"1999\"");
		assertThat(Problem.of(() -> written("dua").integer(0, 9)))
			.endsWith("seharusnya bilangan bulat 0 sampai 9, bukan \"dua\"");
		assertThat(Problem.of(() -> written("85,5").decimal()))
			.endsWith("seharusnya bilangan, desimalnya dengan titik, bukan \"85,5\"");
		assertThat(Problem.of(() -> written("31-01-2024").date()))
			.endsWith("seharusnya tanggal seperti 2024-01-31, bukan \"31-01-2024\"");
		assertThat(Problem.of(() -> written("2023-02-29").date())).endsWith("bukan \"2023-02-29\"");
		assertThat(Problem.of(() -> written("ya").isTrue())).endsWith("\"ya\" tidak dikenal; yang boleh: true, false");
	}

	@Test
	void addressesCannotCarryMailHeaders() {
		assertThat(written("a@b.example").email()).isEqualTo("a@b.example");
		assertThat(Problem.of(() -> written("a@b.example, c@d.example").email()))
			.endsWith("seharusnya satu alamat surel, bukan \"a@b.example, c@d.example\"");
		assertThat(Problem.of(() -> written("a@b\nBcc: c@d").email())).endsWith("bukan \"a@b Bcc: c@d\"");
	}

	@Test
	void longWordsAreCutInMessages() {
		assertThat(Problem.of(() -> written("x".repeat(1000)).date())).endsWith("bukan \"" + "x".repeat(60) + "...\"");
		assertThat(problem("y".repeat(1000) + ": a"))
			.startsWith("a/b.yaml baris 1, kunci \"" + "y".repeat(60) + "...\":");
		assertThat(Problem.of(() -> written("a".repeat(61)).id())).endsWith("lebih dari 60 huruf");
	}

	@Test
	void aTabIsExplained() {
		assertThat(problem("name: a\nlist:\n\t- b\n"))
			.isEqualTo("a/b.yaml baris 3: tab tidak boleh menjorokkan baris; pakai spasi");
	}

	@Test
	void anOpenQuoteIsFoundWhereItOpens() {
		assertThat(problem("name: a\ncode: \"92.02\nzone: WIT\n"))
			.isEqualTo("a/b.yaml baris 2: tanda kutip tidak ditutup");
	}

	@Test
	void otherFaultsCarryTheParsersWords() {
		assertThat(problem("name: a\nlist: [a, b\n"))
			.isEqualTo("a/b.yaml baris 3: bukan YAML yang benar (expected ',' or ']', but got <stream end>)");
		assertThat(problem("name: a: b\n"))
			.isEqualTo("a/b.yaml baris 1: bukan YAML yang benar (mapping values are not allowed here)");
	}

	@Test
	void anchorsAndAliasesAreRefused() {
		String bomb = "name: &a [x, x]\ncode: &b [*a, *a, *a, *a]\nzone: [*b, *b, *b, *b]\n";
		String expected = ": jangkar & dan alias * tidak dipakai di sini; beri tanda kutip bila itu teks";
		assertThat(problem(bomb)).isEqualTo("a/b.yaml baris 1" + expected);
		assertThat(problem("name: a\ncode: *a\n")).isEqualTo("a/b.yaml baris 2" + expected);
	}

	@Test
	void tagsAreRefused() {
		String expected = ": tag ! tidak dipakai di sini; beri tanda kutip bila itu teks";
		assertThat(problem("name: !!javax.script.ScriptEngineManager [a]\n")).isEqualTo("a/b.yaml baris 1" + expected);
		assertThat(problem("name: a\ncode: !x b\n")).isEqualTo("a/b.yaml baris 2" + expected);
	}

	@Test
	void deepNestingIsRefusedAtOnce() {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(problem("name: " + "[".repeat(200_000)))
			.isEqualTo("a/b.yaml baris 1: bertingkat lebih dari 12"));
	}

	@Test
	void thereIsOneDocument() {
		assertThat(problem("name: a\n---\nname: b\n"))
			.isEqualTo("a/b.yaml baris 2: hanya satu dokumen YAML per berkas (baris ---)");
	}

	@Test
	void anEmptyFileIsCalledEmpty() {
		assertThat(problem("")).isEqualTo("a/b.yaml: berkas kosong");
		assertThat(problem(" \n\n")).isEqualTo("a/b.yaml: berkas kosong");
		assertThat(problem("# only a comment\n")).isEqualTo("a/b.yaml: berkas kosong");
		assertThat(problem("---\n")).isEqualTo("a/b.yaml baris 2: tidak ada nilainya; seharusnya kelompok kunci");
	}

	@Test
	void otherEncodingsAreRefusedWithTheLine() {
		byte[] latin = "name: a\nseat: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Problem.in(new SourceFile("a/b.yaml", latin), YamlFile::read))
			.isEqualTo("a/b.yaml baris 2: bukan teks UTF-8; simpan ulang sebagai UTF-8");
		byte[] utf16 = "name: a\n".getBytes(StandardCharsets.UTF_16LE);
		assertThat(Problem.in(new SourceFile("a/b.yaml", utf16), YamlFile::read))
			.isEqualTo("a/b.yaml baris 1: berisi karakter kendali");
	}

	@Test
	void nothingInAFileSteersATerminal() {
		assertThat(problem("name: a\ncode: \u001b[2J\n")).isEqualTo("a/b.yaml baris 2: berisi karakter kendali");
		assertThat(problem("\"x\\e[2J\\ny\u202e\": a\n"))
			.isEqualTo("a/b.yaml baris 1, kunci \"x [2J y \": kunci tidak dikenal; yang ada: name, code, zone, list");
	}

	private static YamlMap read(String text) {
		return YamlFile.read(Problem.source("a/b.yaml", text), "name", "code", "zone", "list");
	}

	private static String problem(String text) {
		return Problem.of(() -> read(text));
	}

	private static Written written(String text) {
		return new Written(Place.of("a/b.yaml").line(1).key("name"), text);
	}

}
