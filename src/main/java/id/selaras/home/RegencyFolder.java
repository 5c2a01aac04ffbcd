package id.selaras.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Fingerprint;
import id.selaras.plan.Agency;
import id.selaras.plan.Regency;
import id.selaras.plan.Request;
import id.selaras.plan.SmartCityCalendar;
import org.jspecify.annotations.Nullable;

/** The folder of one regency in a home. */
public final class RegencyFolder {

	private static final List<String> FILES = List.of("regency.yaml", "agencies.csv", "smartcity.yaml");

	private final SourceFolder folder;

	private final String name;

	private final @Nullable String twin;

	/**
	 * A folder of the home.
	 * @param twin another folder that begins with the same code, if there is one
	 */
	RegencyFolder(SourceFolder folder, String name, @Nullable String twin) {
		this.folder = folder;
		this.name = name;
		this.twin = twin;
	}

	/** What stands before the first dash of a folder's name. */
	static String codeOf(String folderName) {
		int dash = folderName.indexOf('-');
		return (dash < 0) ? folderName : folderName.substring(0, dash);
	}

	/** Such as {@code 92.02-manokwari}. */
	public String name() {
		return this.name;
	}

	/** The code as the folder's name states it. */
	public String code() {
		return codeOf(this.name);
	}

	public Path path() {
		return this.folder.path();
	}

	public Path inbox() {
		return this.folder.path().resolve("inbox");
	}

	/**
	 * Reads the regency's files anew. A mistake in them is thrown and concerns no other
	 * regency.
	 */
	public RegencyHome read(Known known) {
		refuseTwin();
		this.folder.refuseOtherFilesThan(FILES);
		List<String> parts = new ArrayList<>();
		Regency regency = RegencyFile.read(kept(this.folder.file("regency.yaml"), parts), this.name, known.scales());
		List<Agency> agencies = AgenciesFile.read(kept(this.folder.file("agencies.csv"), parts));
		List<PlanFiles> plans = new PlansFolder(this.folder.folder("plan")).read();
		plans.forEach((plan) -> parts.add(plan.fingerprint()));
		List<String> codes = agencies.stream().map(Agency::code).toList();
		RequestFile requestFile = new RequestFile(regency.code(), codes, known);
		List<Request> requests = this.folder.folder("requests")
			.yamlFiles()
			.stream()
			.map((source) -> requestFile.read(kept(source, parts)))
			.toList();
		SmartCityCalendar calendar = this.folder.find("smartcity.yaml")
			.map((source) -> SmartCityFile.read(kept(source, parts)))
			.orElse(SmartCityFile.NONE);
		return new RegencyHome(path(), regency, agencies, plans, requests, calendar, Fingerprint.of(parts));
	}

	private void refuseTwin() {
		if (this.twin != null) {
			throw this.folder.place()
				.refuse("kode " + code() + " juga dipakai folder " + this.twin,
						"code " + code() + " is also used by folder " + this.twin);
		}
	}

	private static SourceFile kept(SourceFile source, List<String> parts) {
		parts.add(source.name());
		parts.add(source.fingerprint());
		return source;
	}

}
