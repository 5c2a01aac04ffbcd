package id.selaras.samples;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * The committed text files of one regency, so that workbooks and plan agree in every
 * name.
 */
record RegencyHome(String folder, String name, String seat, String evaluator, String evaluatorName, String evaluatorNip,
		List<AgencyRow> agencies, List<IndicatorRow> indicators) {

	private static final int FIRST_YEAR = 2022;

	private static final int YEARS = 5;

	static RegencyHome read(Path home, String folder) throws IOException {
		Path here = home.resolve("regencies").resolve(folder);
		Map<String, Object> yaml;
		try (Reader reader = Files.newBufferedReader(here.resolve("regency.yaml"), StandardCharsets.UTF_8)) {
			yaml = new Yaml().load(reader);
		}
		Map<?, ?> prepared = map(map(yaml.get("signatories")).get("prepared"));
		List<AgencyRow> agencies = new ArrayList<>();
		for (Map<String, String> line : lines(here.resolve("agencies.csv"))) {
			agencies.add(new AgencyRow(get(line, "code"), get(line, "name"), get(line, "short"), get(line, "aliases"),
					get(line, "kind")));
		}
		List<IndicatorRow> indicators = new ArrayList<>();
		for (Map<String, String> line : lines(here.resolve("plan/rpjmd-2021/indicators.csv"))) {
			indicators.add(indicator(line, indicators.size() + 1, agencies));
		}
		return new RegencyHome(folder, text(yaml, "name"), text(yaml, "seat"), text(prepared, "role"),
				text(prepared, "name"), text(prepared, "nip"), List.copyOf(agencies), List.copyOf(indicators));
	}

	AgencyRow agency(String code) {
		return this.agencies.stream().filter((agency) -> agency.code().equals(code)).findFirst().orElseThrow();
	}

	List<IndicatorRow> ledBy(String agency) {
		return this.indicators.stream().filter((indicator) -> indicator.lead().equals(agency)).toList();
	}

	private static IndicatorRow indicator(Map<String, String> line, int place, List<AgencyRow> agencies) {
		List<String> targets = new ArrayList<>();
		List<String> money = new ArrayList<>();
		for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
			targets.add(get(line, "Target " + year + " K"));
			money.add(get(line, "Target " + year + " Rp"));
		}
		String lead = get(line, "Perangkat Daerah").split(" \\| ", -1)[0];
		AgencyRow agency = agencies.stream().filter((each) -> each.isCalled(lead)).findFirst().orElseThrow();
		String code = get(line, "Kode");
		return new IndicatorRow(code.isEmpty() ? "#" + place : code, get(line, "Sasaran"), get(line, "Kode Program"),
				get(line, "Program"), get(line, "Indikator"), get(line, "Satuan"), get(line, "Arah"),
				get(line, "Dalam Tahun").equals("jumlah"), get(line, "Antar Tahun").equals("jumlah"),
				get(line, "Kondisi Awal"), FIRST_YEAR, List.copyOf(targets), List.copyOf(money),
				get(line, "Target Akhir K"), get(line, "Target Akhir Rp"), agency.code());
	}

	private static List<Map<String, String>> lines(Path file) throws IOException {
		try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
			.withCSVParser(new CSVParserBuilder().withSeparator(';').build())
			.build()) {
			String[] heads = Objects.requireNonNull(reader.readNext());
			List<Map<String, String>> lines = new ArrayList<>();
			for (String[] cells : reader.readAll()) {
				Map<String, String> line = new HashMap<>();
				for (int column = 0; column < heads.length; column++) {
					line.put(heads[column], cells[column]);
				}
				lines.add(line);
			}
			return lines;
		}
		catch (CsvException ex) {
			throw new IOException(file.toString(), ex);
		}
	}

	private static String get(Map<String, String> line, String head) {
		return Objects.requireNonNull(line.get(head), head);
	}

	private static Map<?, ?> map(@Nullable Object value) {
		return (Map<?, ?>) Objects.requireNonNull(value);
	}

	private static String text(Map<?, ?> map, String key) {
		return Objects.requireNonNull(map.get(key), key).toString();
	}

}
