package id.selaras.normalise;

import java.util.List;
import java.util.Optional;

import id.selaras.normalise.names.Activity;
import id.selaras.normalise.names.Nomenclature;

/** The national list of programmes and kegiatan of kabupaten and kota. */
public final class NationalCodes {

	private NationalCodes() {
	}

	/**
	 * What a sub kegiatan is to bring forth.
	 *
	 * @param indicator such as {@code Jumlah Ruang Guru yang Telah Dibangun}
	 */
	public record Output(String code, String indicator, String unit) {
	}

	/** Reads the list; else whoever asks first waits for it. */
	public static void load() {
		Nomenclature.shipped().byName("");
	}

	/** The outputs of all sub kegiatan, in the order of the list. */
	public static List<Output> outputs() {
		return Nomenclature.shipped()
			.activities()
			.stream()
			.filter((activity) -> !activity.indicator().isEmpty())
			.map((activity) -> new Output(activity.code(), activity.indicator(), activity.unit()))
			.toList();
	}

	/** The name under a code such as {@code 2.16.03} or {@code 2.16.03.2.01}. */
	public static Optional<String> nameOf(String code) {
		return Nomenclature.shipped().byCode(code).map(Activity::name);
	}

}
