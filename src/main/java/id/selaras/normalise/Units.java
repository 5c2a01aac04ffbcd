package id.selaras.normalise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a unit says about its numbers. */
public final class Units {

	private static final Set<String> PERCENT = Set.of("%", "persen", "prosen", "persentase", "prosentase");

	/**
	 * Things that are counted in whole numbers: "1.500 orang" cannot be one and a half.
	 */
	private static final Set<String> COUNTED = Set.of("orang", "jiwa", "kk", "keluarga", "desa", "kampung", "kelurahan",
			"kecamatan", "distrik", "unit", "buah", "paket", "dokumen", "laporan", "kasus", "insiden", "lokasi",
			"titik", "opd", "perangkat daerah", "kegiatan", "kelompok", "usaha", "umkm", "sekolah", "siswa", "rumah",
			"bts", "aplikasi", "layanan", "ekor", "pelanggan", "sambungan", "kunjungan", "balita", "peserta");

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)\\s*$");

	private Units() {
	}

	public static boolean isPercent(String unit) {
		return PERCENT.contains(unit.strip().toLowerCase(Locale.ROOT));
	}

	static boolean isCounted(String unit) {
		return COUNTED.contains(plain(unit));
	}

	/** Whether two units are one and the same, however they are written. */
	public static boolean same(String one, String other) {
		return (isPercent(one) && isPercent(other)) || plain(one).equals(plain(other));
	}

	private static String plain(String unit) {
		return unit.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	/**
	 * The unit as written; "0" is no unit; an empty column leaves the indicator's
	 * brackets.
	 */
	static String stated(String column, String indicator) {
		String unit = column.strip();
		if (!unit.isEmpty() && !unit.equals("0") && !unit.equals("-")) {
			return unit;
		}
		Matcher brackets = BRACKETS.matcher(indicator);
		return brackets.find() ? brackets.group(1).strip() : "";
	}

}
