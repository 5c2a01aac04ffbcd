package id.selaras.store;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;

/**
 * What every database must do. Cases share a store and each takes regencies of its own,
 * as the regencies of one installation do.
 */
interface StoreCases {

	String HOSTILE = "\"Persentase\" 'jalan'\r\nmantap; 'a \\ b \uD83D\uDE00 \u200F ?, {x} '; DROP TABLE finding; -- ";

	/** As no cell should be, and as some are: 20,000 characters. */
	String AWKWARD = HOSTILE.repeat(300).substring(0, 19_999) + " ";

	AtomicInteger REGENCIES = new AtomicInteger(1000);

	TestStore store();

	static String newRegency() {
		return "92." + REGENCIES.incrementAndGet();
	}

	static String sha(String content) {
		return Fingerprint.of(content.getBytes(StandardCharsets.UTF_8));
	}

	static Location place(String file, String cell) {
		return Location.of(sha(file), file).at("Form E.81", cell);
	}

}
