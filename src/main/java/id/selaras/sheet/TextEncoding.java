package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * First pass over a text file: which letters its bytes stand for. A byte order mark
 * decides, then the pattern of zeros that UTF-16 leaves, then UTF-8 if all of it is
 * valid; what is left is taken for Windows-1252, which Excel in Indonesia writes, and is
 * said to be a guess.
 *
 * @param mark bytes of the byte order mark
 * @param guessedAt the first byte whose letter is a guess, or -1
 */
record TextEncoding(Charset charset, int mark, int guessedAt) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** For the few bytes without a letter in Windows-1252: left out later, and said. */
	private static final String NO_LETTER = "\u0081";

	private static final int START = 8_192;

	/** One byte in so many may be a control character where the rest is whole UTF-8. */
	private static final int FEW = 10;

	/** And where it is not. */
	private static final int VERY_FEW = 100;

	static TextEncoding of(byte[] bytes) {
		TextEncoding marked = marked(bytes);
		TextEncoding encoding = (marked != null) ? marked : unmarked(bytes);
		if (encoding.firstUnreadable(bytes) >= 0) {
			throw new RefusedException(RefusalReason.ENCODING);
		}
		return encoding;
	}

	/**
	 * Whether the bytes may be letters at all, by the control characters among the first.
	 */
	static boolean isLikely(byte[] bytes) {
		if (marked(bytes) != null || ZeroBytes.of(bytes).wideCharset() != null) {
			return true;
		}
		int looked = Math.min(bytes.length, START);
		int controls = 0;
		for (int i = 0; i < looked; i++) {
			controls += isControl(bytes[i]) ? 1 : 0;
		}
		boolean utf8 = controls == 0 || new TextEncoding(StandardCharsets.UTF_8, 0, -1).firstUnreadable(bytes) < 0;
		return controls * (utf8 ? FEW : VERY_FEW) <= looked;
	}

	/** Page feeds and escapes of printers aside. */
	private static boolean isControl(byte value) {
		return (value >= 0 && value < 0x09) || (value > 0x0D && value < 0x20 && value != 0x1A && value != 0x1B);
	}

	private static @Nullable TextEncoding marked(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, 3, -1);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2, -1);
		}
		return startsWith(bytes, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2, -1) : null;
	}

	private static TextEncoding unmarked(byte[] bytes) {
		Charset wide = ZeroBytes.of(bytes).wideCharset();
		if (wide != null) {
			return new TextEncoding(wide, 0, -1);
		}
		TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0, -1);
		int broken = utf8.firstUnreadable(bytes);
		if (broken < 0) {
			return utf8;
		}
		// where letters that only UTF-8 forms are many it is UTF-8, and damaged
		if (Utf8Letters.of(bytes).areMostlyWhole() || !WindowsLetters.of(bytes).areLikely()) {
			throw new RefusedException(RefusalReason.ENCODING);
		}
		return new TextEncoding(WINDOWS, 0, firstBeyondAscii(bytes));
	}

	private static int firstBeyondAscii(byte[] bytes) {
		int at = 0;
		while (bytes[at] >= 0) {
			at++;
		}
		return at;
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	/** The place of the first byte that stands for no letter, or -1. */
	private int firstUnreadable(byte[] bytes) {
		CharsetDecoder decoder = strict();
		ByteBuffer in = ByteBuffer.wrap(bytes, this.mark, bytes.length - this.mark);
		CharBuffer out = CharBuffer.allocate(8_192);
		while (true) {
			CoderResult result = decoder.decode(in, out, true);
			if (result.isError()) {
				return in.position();
			}
			if (result.isUnderflow()) {
				return -1;
			}
			out.clear();
		}
	}

	Reader reader(byte[] bytes) {
		return new InputStreamReader(new ByteArrayInputStream(bytes, this.mark, bytes.length - this.mark), strict());
	}

	private CharsetDecoder strict() {
		CharsetDecoder decoder = this.charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		return (this.guessedAt < 0) ? decoder.onUnmappableCharacter(CodingErrorAction.REPORT)
				: decoder.onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(NO_LETTER);
	}

	@FindingType(severity = Severity.INFO,
			text = "Berkas teks ini bukan UTF-8. Huruf khusus, mulai dari baris {line}, dibaca sebagai Windows-1252.",
			english = "The text file is not UTF-8. Special letters, from line {line} on, were read as Windows-1252.",
			advice = "Periksa huruf khususnya; lain kali simpan sebagai CSV UTF-8 atau XLSX.",
			adviceEnglish = "See whether the special letters are right; next time save as CSV UTF-8 or XLSX.")
	record EncodingGuessed(int line) implements FindingFacts {
	}

}
