package id.selaras.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the records of an .xls say before POI builds anything of them: how many cells
 * there are, what its sheets are, and which formulas were never computed.
 */
final class BiffOutline {

	private static final int FORMULA = 0x0006;

	private static final int END = 0x000A;

	private static final int COMMENT = 0x001C;

	private static final int ENCRYPTION = 0x002F;

	private static final int SHEET = 0x0085;

	private static final int BLANKS = 0x00BE;

	private static final int NUMBERS = 0x00BD;

	private static final int SOURCE_OF_LINKS = 0x01AE;

	private static final int BEGIN = 0x0809;

	/** RSTRING, LABELSST, BLANK, NUMBER, LABEL, BOOLERR, RK */
	private static final Set<Integer> CELLS = Set.of(0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E);

	private static final int BIFF8 = 0x0600;

	private static final int WORKSHEET = 0;

	private static final int MACRO_SHEET = 1;

	private final byte[] records;

	private final List<Integer> sheetTypes = new ArrayList<>();

	private final Map<Integer, Integer> sheetByBegin = new HashMap<>();

	/** By sheet, the places of these formulas as row * 256 + column. */
	private final Map<Integer, BitSet> uncomputed = new HashMap<>();

	private final Set<Integer> kinds = new HashSet<>();

	private long cells;

	private boolean linked;

	private BiffOutline(byte[] records) {
		this.records = records;
	}

	static BiffOutline of(byte[] records) {
		BiffOutline outline = new BiffOutline(records);
		outline.walk();
		return outline;
	}

	private void walk() {
		if (this.records.length < 8 || number(0) != BEGIN) {
			throw new RefusedException((this.records.length > 2 && this.records[0] == 0x09) ? RefusalReason.OLD_EXCEL
					: RefusalReason.CORRUPT);
		}
		if (number(4) != BIFF8) {
			throw new RefusedException(RefusalReason.OLD_EXCEL);
		}
		int sheet = -1;
		for (int at = 0; at + 4 <= this.records.length; at += 4 + number(at + 2)) {
			int kind = number(at);
			int length = number(at + 2);
			if (at + 4 + length > this.records.length || (kind == 0 && length == 0)) {
				return;
			}
			this.kinds.add(kind);
			if (kind == BEGIN) {
				sheet = this.sheetByBegin.getOrDefault(at, sheet);
			}
			record(kind, at + 4, length, sheet);
		}
	}

	private void record(int kind, int at, int length, int sheet) {
		if (CELLS.contains(kind)) {
			this.cells++;
		}
		else if ((kind == BLANKS || kind == NUMBERS) && length >= 6) {
			this.cells += (kind == BLANKS) ? (length - 6) / 2 : (length - 6) / 6;
		}
		else if (kind == FORMULA && length >= 16) {
			this.cells++;
			formula(at, sheet);
		}
		else if (kind == SHEET && length >= 6) {
			this.sheetByBegin.put(number(at) | number(at + 2) << 16, this.sheetTypes.size());
			this.sheetTypes.add(this.records[at + 5] & 0xFF);
		}
		else if (kind == SOURCE_OF_LINKS && length >= 4) {
			int target = number(at + 2);
			this.linked = this.linked || (target != 0x0401 && target != 0x3A01);
		}
	}

	/** To be computed when opened, and with the zero that stands for no result. */
	private void formula(int at, int sheet) {
		boolean zero = true;
		for (int i = at + 6; i < at + 14; i++) {
			zero = zero && this.records[i] == 0;
		}
		if (zero && (number(at + 14) & 2) != 0) {
			this.uncomputed.computeIfAbsent(sheet, (key) -> new BitSet()).set(place(number(at), number(at + 2)));
		}
	}

	private static int place(int row, int column) {
		return row << 8 | (column & 0xFF);
	}

	private int number(int at) {
		return (this.records[at] & 0xFF) | (this.records[at + 1] & 0xFF) << 8;
	}

	long cells() {
		return this.cells;
	}

	/** Whether the records can be read as they are; their lengths always can. */
	boolean isEncrypted() {
		return this.kinds.contains(ENCRYPTION);
	}

	boolean isWhole() {
		return this.kinds.contains(END);
	}

	boolean hasMacroSheet() {
		return !isEncrypted() && this.sheetTypes.contains(MACRO_SHEET);
	}

	boolean hasLinks() {
		return !isEncrypted() && this.linked;
	}

	/** Whether any sheet has comments. */
	boolean hasComments() {
		return isEncrypted() || this.kinds.contains(COMMENT);
	}

	/** Charts have sheets of their own, which are no tables. */
	boolean isWorksheet(int sheet) {
		return isEncrypted() || sheet >= this.sheetTypes.size() || this.sheetTypes.get(sheet) == WORKSHEET;
	}

	boolean isUncomputed(int sheet, int row, int column) {
		BitSet places = this.uncomputed.get(sheet);
		return !isEncrypted() && places != null && places.get(place(row, column));
	}

}
