package id.selaras.normalise.values;

import java.util.regex.Pattern;

/** The many ways to say that there is nothing to say. */
enum NoData {

	/** "N/A", "belum rilis": there is no data. */
	STATED,

	/** "Nihil", "belum ada": zero, or no data. */
	OR_ZERO,

	/** Something else is said. */
	NOT_SAID;

	private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String NOT = "(?:belum|tidak|tdk|blm|tak)";

	private static final String DATA = "(?:data(?:nya)?|nilai(?:nya)?|rilis|hasil|survei|survey|angka|informasi"
			+ "|publikasi|tersedia|dirilis|dinilai|dihitung|diukur|keluar|terbit|disurvei|diterbitkan|dipublikasikan"
			+ "|terukur|terdata)";

	private static final Pattern DASHES = Pattern.compile("(?:rp\\s?\\.?)?\\s*[(\\[]?[-_ .,]*-[-_ .,]*[)\\]]?\\s*%?",
			CASELESS);

	private static final Pattern SIGNS = Pattern.compile(
			"n\\s?[./\\\\]?\\s?a\\.?|null|nan|tad|nihil data|menunggu (?:rilis|data|hasil)(?: \\p{L}+){0,3}", CASELESS);

	private static final Pattern PHRASE = Pattern.compile("(?:data(?:nya)? )?" + NOT + "(?: ada)?(?: " + DATA
			+ "){1,3}(?: \\p{L}+){0,2}|data(?:nya)? " + NOT + " ada", CASELESS);

	private static final Pattern NOTHING = Pattern
		.compile("nihil|kosong|tidak ada|tdk ada|belum|belum ada|(?:belum|tidak|tdk|blm) (?:ada )?"
				+ "(?:realisasi|capaian|kegiatan|terlaksana|dilaksanakan|terealisasi|direalisasikan|tercapai|terserap)",
				CASELESS);

	static NoData in(String tidied) {
		return mayBe(tidied) ? said(tidied) : NOT_SAID;
	}

	/** All of them have a dash or letters; most cells are numbers. */
	private static boolean mayBe(String tidied) {
		for (int i = 0; i < tidied.length(); i++) {
			char sign = tidied.charAt(i);
			if (sign == '-' || sign > '~' || Character.isLetter(sign)) {
				return true;
			}
		}
		return false;
	}

	private static NoData said(String tidied) {
		if (DASHES.matcher(tidied).matches() || SIGNS.matcher(tidied).matches() || PHRASE.matcher(tidied).matches()) {
			return STATED;
		}
		return NOTHING.matcher(tidied).matches() ? OR_ZERO : NOT_SAID;
	}

}
