package id.selaras.sheet;

import java.util.Locale;

import id.selaras.finding.Text;

/** Why a file is refused as a whole, in words that say what to do. */
public enum RefusalReason {

	EMPTY_FILE("Berkas kosong (0 byte).", "The file is empty (0 bytes).",
			"Kirim ulang berkas yang berisi; salinan mungkin terputus saat dikirim.",
			"Send the file again; the copy may have been cut off."),
	TYPE_UNKNOWN("Isi berkas bukan lembar kerja Excel atau CSV.", "The content is neither an Excel workbook nor CSV.",
			"Buka berkas aslinya di Excel atau LibreOffice, lalu simpan sebagai XLSX.",
			"Open the original in Excel or LibreOffice and save it as XLSX."),
	TYPE_MISMATCH("Isi berkas adalah arsip (zip, gzip) atau halaman web, bukan lembar kerja.",
			"The content is an archive (zip, gzip) or a web page, not a workbook.",
			"Keluarkan berkas dari arsipnya, atau simpan ulang dari Excel sebagai XLSX; jangan hanya mengganti akhiran namanya.",
			"Unpack the archive, or save the file from Excel as XLSX; do not just rename it."),
	WORD_DOCUMENT("Berkas ini dokumen Word, bukan lembar kerja.", "This is a Word document, not a workbook.",
			"Salin tabelnya ke formulir Excel dan simpan sebagai XLSX.",
			"Copy the table into the Excel form and save it as XLSX."),
	XLSB("Berkas Excel biner (.xlsb) tidak dapat dibaca.", "Binary Excel files (.xlsb) cannot be read.",
			"Buka di Excel, lalu simpan sebagai XLSX.", "Open it in Excel and save it as XLSX."),
	ODS("Berkas OpenDocument (.ods) tidak dapat dibaca.", "OpenDocument files (.ods) cannot be read.",
			"Buka di LibreOffice, lalu simpan sebagai XLSX.", "Open it in LibreOffice and save it as XLSX."),
	XML2003("Berkas Excel berbentuk XML tahun 2003 tidak dapat dibaca.", "Excel's XML files of 2003 cannot be read.",
			"Buka di Excel, lalu simpan sebagai XLSX.", "Open it in Excel and save it as XLSX."),
	OLD_EXCEL("Berkas berasal dari Excel 95 atau lebih lama.", "The file comes from Excel 95 or older.",
			"Buka di Excel, lalu simpan sebagai XLSX.", "Open it in Excel and save it as XLSX."),
	ENCRYPTED("Berkas dilindungi kata sandi.", "The file is protected by a password.",
			"Buka di Excel, hapus kata sandinya, lalu simpan dan kirim ulang.",
			"Open it in Excel, remove the password, save and send it again."),
	MACRO("Berkas memuat lembar makro Excel 4.", "The file holds a macro sheet of Excel 4.",
			"Buka di Excel, hapus lembar makronya, lalu simpan sebagai XLSX.",
			"Open it in Excel, delete the macro sheet and save it as XLSX."),
	TOO_LARGE("Berkas atau isinya lebih besar daripada batas.", "The file or its content is larger than the limit.",
			"Hapus lembar dan baris kosong yang tidak dipakai, lalu simpan dan kirim ulang.",
			"Delete unused sheets and empty rows, save and send it again."),
	CELL_TOO_LONG("Sebuah sel berisi teks yang lebih panjang daripada yang dapat dimuat Excel.",
			"A cell holds a text longer than Excel can hold.",
			"Pendekkan teks di sel itu, lalu simpan dan kirim ulang.",
			"Shorten the text, save and send the file again."),
	CELL_TWICE(
			"Sebuah sel tertulis dua kali di dalam berkas dengan isi yang berbeda; tidak dapat dipastikan mana yang benar.",
			"A cell is written twice in the file with different contents; which one is right cannot be told.",
			"Buka di Excel, periksa sel itu, lalu simpan ulang sebagai XLSX dan kirim lagi.",
			"Open it in Excel, look at that cell, save it again as XLSX and send it once more."),
	TOO_MANY_PARTS("Berkas berisi terlalu banyak bagian.", "The file has too many parts.",
			"Salin tabelnya ke buku kerja baru dan simpan sebagai XLSX.",
			"Copy the table into a new workbook and save it as XLSX."),
	ZIP_RATIO("Isi berkas dimampatkan secara tidak wajar.", "The content is compressed beyond reason.",
			"Salin tabelnya ke buku kerja baru dan simpan sebagai XLSX.",
			"Copy the table into a new workbook and save it as XLSX."),
	BAD_PACKAGE("Susunan berkas XLSX tidak lengkap.", "The structure of the XLSX file is not complete.",
			"Buka di Excel, lalu simpan ulang sebagai XLSX.", "Open it in Excel and save it again as XLSX."),
	UNSAFE_XML("Berkas memuat bagian yang tidak aman.", "The file holds an unsafe part.",
			"Salin tabelnya ke buku kerja baru dan simpan sebagai XLSX.",
			"Copy the table into a new workbook and save it as XLSX."),
	CORRUPT("Berkas rusak atau terpotong sehingga tidak dapat dibuka.", "The file is damaged or cut off.",
			"Periksa apakah berkas dapat dibuka di Excel, simpan ulang, lalu kirim lagi.",
			"See whether it opens in Excel, save it again and send it once more."),
	ENCODING("Huruf dalam berkas teks tidak dapat dikenali.", "The characters of the text file cannot be told.",
			"Simpan ulang dari Excel sebagai CSV UTF-8 atau XLSX.", "Save it from Excel as CSV UTF-8 or XLSX."),
	DELIMITER("Pemisah kolom dalam berkas teks tidak dapat dipastikan.",
			"What separates the columns of the text file cannot be told.", "Simpan ulang dari Excel sebagai XLSX.",
			"Save it from Excel as XLSX."),
	UNCLOSED_QUOTE("Tanda kutip dalam berkas teks tidak ditutup.", "A quote in the text file is never closed.",
			"Simpan ulang dari Excel sebagai XLSX.", "Save it from Excel as XLSX."),
	LOCK_FILE("Ini berkas kunci sementara milik Excel.", "This is a temporary lock file of Excel.",
			"Tutup berkas di Excel, lalu kirim berkas aslinya.", "Close the file in Excel and send the original.");

	private final String indonesian;

	private final String english;

	private final String advice;

	private final String adviceEnglish;

	RefusalReason(String indonesian, String english, String advice, String adviceEnglish) {
		this.indonesian = indonesian;
		this.english = english;
		this.advice = advice;
		this.adviceEnglish = adviceEnglish;
	}

	/** Kebab case, as quoted in tables and findings. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public Text text() {
		return new Text(this.indonesian, this.english);
	}

	public Text advice() {
		return new Text(this.advice, this.adviceEnglish);
	}

}
