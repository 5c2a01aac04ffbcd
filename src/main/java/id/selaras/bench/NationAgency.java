package id.selaras.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/** One of the agencies that each regency of the bench has. */
record NationAgency(String code, String name, String shortName) {

	static List<NationAgency> first(int count) {
		InputStream resource = Objects.requireNonNull(NationAgency.class.getResourceAsStream("agencies.csv"));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.limit(count)
				.map((line) -> new StringTokenizer(line, ";"))
				.map((fields) -> new NationAgency(fields.nextToken(), fields.nextToken(), fields.nextToken()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A line of {@code agencies.csv}. */
	String line() {
		return this.code + ";" + this.name + ";" + this.shortName + ";;opd;;" + this.code + "@daerah.example";
	}

}
