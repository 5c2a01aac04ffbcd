package id.selaras.normalise.values;

import java.util.Locale;

import id.selaras.finding.Text;

/** What may be doubtful about a cell; each is a kind of question. */
public enum Doubt {

	WHICH_NUMBER("\"%s\" dapat dibaca dua cara. Yang mana yang benar?",
			"\"%s\" can be read in two ways. Which one is right?"),

	FRACTION_OR_PERCENT("Angka %s di kolom persen. Apakah maksudnya pecahan (dikali 100)?",
			"The number %s stands in a column of percentages. Is a fraction meant?"),

	THOUSANDFOLD("Angka %s tidak sebesar angka pembandingnya, tetapi kelipatan seribunya cocok. Yang mana yang benar?",
			"The number %s is not of the size of what it is compared with, but it is so times or by a thousand. "
					+ "Which one is right?"),

	DATE_IN_NUMBER_COLUMN("Sel berisi tanggal (%s), padahal kolom ini berisi angka. Berapa angkanya?",
			"The cell holds a date (%s) in a column of numbers. Which number is meant?"),

	RANGE_CUT("Kisaran \"%s\" terpotong. Berapa nilainya?", "The range \"%s\" is cut. Which value is meant?"),

	RANGE_OR_RATIO("\"%s\" dapat berarti kisaran atau perbandingan. Yang mana yang dimaksud?",
			"\"%s\" may be a range or a ratio. Which one is meant?"),

	SEVERAL_VALUES("Sel berisi beberapa nilai (\"%s\"). Yang mana yang berlaku?",
			"The cell holds several values (\"%s\"). Which one counts?"),

	NONE_OR_ZERO("\"%s\" dapat berarti nol atau belum ada data. Yang mana yang dimaksud?",
			"\"%s\" may mean zero or no data. Which one is meant?"),

	MINUS_OR_BRACKETS("\"%s\" ditulis dalam kurung. Apakah maksudnya negatif?",
			"\"%s\" is written in brackets. Is it negative?"),

	COUNT_OR_SHARE("\"%s\" dapat berarti jumlah atau bagiannya. Angka mana yang berlaku?",
			"\"%s\" may mean a count or a share. Which number counts?"),

	WHICH_UNIT("\"%s\" memakai satuan lain daripada kolomnya. Berapa angkanya dalam satuan kolom?",
			"\"%s\" has another unit than its column. Which number is it in the column's unit?"),

	WHICH_WORDS("\"%s\" menyebut dua hal. Yang mana yang berlaku?", "\"%s\" says two things. Which one counts?"),

	LOST_DECIMAL_MARK(
			"Angka %s jauh lebih besar daripada angka pembandingnya; tanda desimalnya mungkin hilang. "
					+ "Yang mana yang benar?",
			"The number %s is much larger than what it is compared with; its decimal mark may be lost. "
					+ "Which one is right?"),
	PART_OF_THING("\"%s\" bukan bilangan bulat, padahal satuannya dihitung bulat. Berapa angkanya?",
			"\"%s\" is no whole number, though its unit is counted in whole ones. Which number is meant?"),
	LESS_THAN_NOTHING("\"%s\" lebih kecil dari nol, padahal satuannya dihitung. Berapa angkanya?",
			"\"%s\" is less than zero, though its unit is counted. Which number is meant?"),
	SUM_SO_FAR("Angka triwulan %s mungkin jumlah sejak awal tahun. Berapa angka triwulan ini saja?",
			"The quarter's number %s may be the sum since the year began. What is the quarter's own?");

	private final String indonesian;

	private final String english;

	Doubt(String indonesian, String english) {
		this.indonesian = indonesian;
		this.english = english;
	}

	/** The kind of question, kebab case. */
	public String kind() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What is asked about a cell with this content. */
	public Text about(String content) {
		return new Text(this.indonesian.replace("%s", content), this.english.replace("%s", content));
	}

}
