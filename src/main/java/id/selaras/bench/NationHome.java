package id.selaras.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.selaras.normalise.RegencyNames;
import id.selaras.plan.RegencyKind;

/**
 * A home with real names and codes and invented figures; the same for the same size.
 */
final class NationHome {

	/** Where the forms of a regency lie. */
	static final String INBOX = "inbox/2024-01-20";

	/** Of the folder of the regency, seen from a form. */
	private static final int DEPTH = INBOX.split("/", -1).length + 2;

	private static final int WITH_FAULT = 10_003;

	private static final Pattern NO_WORD = Pattern.compile("[^a-z]+");

	private final Path folder;

	private final NationSize size;

	private final List<NationAgency> agencies;

	private NationHome(Path folder, NationSize size) {
		this.folder = folder;
		this.size = size;
		this.agencies = NationAgency.first(size.agencies());
	}

	/** Makes the home unless it was made before; gives its folder. */
	static Path of(Path folder, NationSize size) {
		Path home = folder.resolve("home-" + size.name());
		Path made = folder.resolve("home-" + size.name() + ".made");
		if (!Files.exists(made)) {
			new NationHome(home, size).make();
			write(made, "");
		}
		return home;
	}

	/** The form that lies at a path of the home, but with a fault in it. */
	static byte[] changed(Path form, NationSize size) {
		List<NationAgency> agencies = NationAgency.first(size.agencies());
		String folder = form.getName(form.getNameCount() - DEPTH).toString();
		String code = folder.substring(0, folder.indexOf('-'));
		String file = String.valueOf(form.getFileName());
		for (int i = 0; i < agencies.size(); i++) {
			if (file.equals(fileName(agencies.get(i)))) {
				// a number that makes it a faulty one
				return NationForm.workbook(WITH_FAULT, RegencyNames.nameOf(code), agencies.get(i),
						NationPlan.of(code, size).of(i));
			}
		}
		throw new IllegalArgumentException(form.toString());
	}

	private static String fileName(NationAgency agency) {
		return "E81 " + agency.shortName() + ".xlsx";
	}

	private void make() {
		List<String> codes = codes();
		write(this.folder.resolve("consultants.yaml"), String.format(Locale.ROOT, """
				consultants:
				  - id: nusa-cendekia
				    name: PT Nusa Cendekia Konsultan
				    email: laporan@nusa-cendekia.example
				    regencies: [%s]
				""", codes.stream().map((code) -> '"' + code + '"').collect(Collectors.joining(", "))));
		IntStream.range(0, codes.size()).parallel().forEach((number) -> regency(number, codes.get(number)));
	}

	/** Spread over the provinces. */
	private List<String> codes() {
		List<String> all = new ArrayList<>(RegencyNames.codes());
		return IntStream.range(0, this.size.regencies())
			.mapToObj((i) -> all.get(i * all.size() / this.size.regencies()))
			.toList();
	}

	private void regency(int number, String code) {
		String full = RegencyNames.nameOf(code);
		RegencyKind kind = full.startsWith("Kota ") ? RegencyKind.KOTA : RegencyKind.KABUPATEN;
		String name = full.substring(full.indexOf(' ') + 1);
		Path regency = this.folder.resolve("regencies").resolve(code + "-" + slug(name));
		write(regency.resolve("regency.yaml"), NationTexts.regency(code, name, kind));
		write(regency.resolve("agencies.csv"), "code;name;short;aliases;kind;smart_group;contact\n"
				+ this.agencies.stream().map((agency) -> agency.line() + "\n").collect(Collectors.joining()));
		write(regency.resolve("requests/2023-TW4.yaml"), NationTexts.request(this.agencies));
		write(regency.resolve("plan/rpjmd-2021/plan.yaml"), NationTexts.plan(full));
		NationPlan plan = NationPlan.of(code, this.size);
		write(regency.resolve("plan/rpjmd-2021/indicators.csv"), plan.csv(this.agencies));
		Path inbox = regency.resolve(INBOX);
		for (int i = 0; i < this.agencies.size(); i++) {
			NationAgency agency = this.agencies.get(i);
			write(inbox.resolve(fileName(agency)),
					NationForm.workbook(number * this.agencies.size() + i, full, agency, plan.of(i)));
		}
	}

	private static String slug(String name) {
		return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
	}

	private static void write(Path file, String text) {
		write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void write(Path file, byte[] bytes) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.write(file, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
