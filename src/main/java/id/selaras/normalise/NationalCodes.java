package id.selaras.normalise;

import java.util.Optional;

import id.selaras.normalise.names.Activity;
import id.selaras.normalise.names.Nomenclature;

/** The national list of programmes and kegiatan of kabupaten and kota. */
public final class NationalCodes {

	private NationalCodes() {
	}

	/** The name under a code such as {@code 2.16.03} or {@code 2.16.03.2.01}. */
	public static Optional<String> nameOf(String code) {
		return Nomenclature.shipped().byCode(code).map(Activity::name);
	}

}
