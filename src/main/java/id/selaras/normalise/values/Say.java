package id.selaras.normalise.values;

import id.selaras.finding.Text;

/** The words of steps and reasons that more than one reading uses. */
final class Say {

	static final Text READ_AS_NUMBER = new Text("teks dibaca sebagai angka", "text read as a number");

	static final Text NUMBER = new Text("angka", "number");

	static final Text GRADE = new Text("predikat", "grade");

	static final Text WORDS = new Text("kata-kata", "words");

	static final Text RANGE = new Text("kisaran", "range");

	static final Text COUNT = new Text("hitungan \"sekian dari sekian\"", "so many of so many");

	static final Text SHARE = new Text("hitungan \"sekian dari sekian\", dalam persen",
			"so many of so many, in percent");

	static final Text POWER = new Text("pangkat", "a power");

	static final Text FOOTNOTE = new Text("angka kecil di atasnya tanda catatan kaki",
			"the raised figure marks a note");

	static final Text RATIO = new Text("perbandingan", "ratio");

	static final Text RATIO_TWICE = new Text("perbandingan yang sama tertulis dua kali", "the same ratio stands twice");

	static final Text DATE = new Text("tanggal", "date");

	static final Text NO_DATA = new Text("dinyatakan belum ada data", "stated as not available");

	private Say() {
	}

	/** How a separator was read. */
	static Text separator(Convention convention, boolean dot) {
		boolean thousands = (convention == Convention.INDONESIAN) == dot;
		return new Text((dot ? "titik" : "koma") + (thousands ? " sebagai pemisah ribuan" : " sebagai tanda desimal"),
				(dot ? "dot" : "comma") + (thousands ? " between thousands" : " before decimals"));
	}

	static Text remark(String words) {
		return new Text("keterangan di belakang angka: " + words, "remark behind the number: " + words);
	}

	static Text limit(String words) {
		return new Text("keterangan di depan angka: " + words, "remark before the number: " + words);
	}

	static Text power(int power) {
		return new Text("dikali 10 pangkat " + power, "times 10 to the power of " + power);
	}

	static Text converted(String from, String into) {
		return new Text("satuan " + from + " diubah menjadi " + into, "unit " + from + " turned into " + into);
	}

}
