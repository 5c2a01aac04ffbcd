package id.selaras.normalise.names;

import id.selaras.finding.Text;

/**
 * By what an entry was found; the surest first. Of several entries only the surest count.
 */
public enum Rule {

	CODE("kode sama", "the same code"),

	SAME_WORDS("kata-kata nama sama", "the same words"),

	SAME_WORDS_AND_AGENCY("kata-kata nama dan perangkat daerah sama", "the same words and agency"),

	SAME_WORDS_AND_UNIT("kata-kata nama, perangkat daerah, dan satuan sama", "the same words, agency and unit"),

	/** Dinas, Badan, Kantor; Persentase or Jumlah where the unit says so. */
	KIND_LEFT_OUT("kata-kata nama sama, selain kata jenis yang boleh tidak ditulis",
			"the same words, but for a word of kind that may be left out"),

	TYPING_ERROR("kata-kata nama sama, selain salah ketik", "the same words, but for typing errors");

	private final String indonesian;

	private final String english;

	Rule(String indonesian, String english) {
		this.indonesian = indonesian;
		this.english = english;
	}

	public Text reason() {
		return new Text(this.indonesian, this.english);
	}

}
