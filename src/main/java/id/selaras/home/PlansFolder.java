package id.selaras.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import id.selaras.finding.Fingerprint;

/** {@code plan/}: one sub-folder for each plan or amendment. */
final class PlansFolder {

	private static final List<String> FILES = List.of("plan.yaml", "indicators.csv", "indicators.xlsx");

	private final SourceFolder folder;

	PlansFolder(SourceFolder folder) {
		this.folder = folder;
	}

	List<PlanFiles> read() {
		List<String> ids = this.folder.folders();
		return ids.stream().map((id) -> plan(this.folder.folder(id), id, ids)).toList();
	}

	private static PlanFiles plan(SourceFolder plan, String id, List<String> ids) {
		new Written(plan.place(), id).id();
		plan.refuseOtherFilesThan(FILES);
		SourceFile source = plan.file("plan.yaml");
		PlanHeader header = PlanFile.read(source, id, ids);
		String indicators = indicators(plan);
		Path path = plan.path().resolve(indicators);
		String shown = plan.name() + indicators;
		String original = fingerprint(path, shown);
		return new PlanFiles(header, path, shown, original,
				Fingerprint.of(source.name(), source.fingerprint(), shown, original));
	}

	private static String indicators(SourceFolder plan) {
		boolean csv = plan.has("indicators.csv");
		boolean xlsx = plan.has("indicators.xlsx");
		if (csv && xlsx) {
			throw plan.place()
				.refuse("ada indicators.csv dan indicators.xlsx; hapus salah satu",
						"there are indicators.csv and indicators.xlsx; remove one");
		}
		if (!csv && !xlsx) {
			throw plan.place()
				.refuse("tidak ada indicators.csv atau indicators.xlsx",
						"there is neither indicators.csv nor indicators.xlsx");
		}
		return csv ? "indicators.csv" : "indicators.xlsx";
	}

	/** Without reading it whole: how large it may be is decided where it is opened. */
	private static String fingerprint(Path path, String shown) {
		MessageDigest digest = Fingerprint.sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw SourceFile.unreadable(Place.of(shown), ex);
		}
	}

}
