package id.selaras.normalise;

import java.util.Optional;
import java.util.SortedSet;

import id.selaras.normalise.names.Regencies;

/** Finds the kabupaten or kota that a text names, with its Kemendagri code. */
public final class RegencyNames {

	private RegencyNames() {
	}

	/** Reads the list; else whoever asks first waits for it. */
	public static void load() {
		Regencies.shipped();
	}

	/** Code of the regency that a line names with its kind, if it names one. */
	public static Optional<String> find(String text) {
		return Regencies.shipped().mentioned(text);
	}

	/** Code of the regency that is named where nothing but a regency is expected. */
	public static Optional<String> named(String text) {
		return Regencies.shipped().named(text);
	}

	/** The codes of all kabupaten and kota. */
	public static SortedSet<String> codes() {
		return Regencies.shipped().codes();
	}

	/** {@code Kabupaten Manokwari} for {@code 92.02}. */
	public static String nameOf(String code) {
		return Regencies.shipped().nameOf(code);
	}

}
