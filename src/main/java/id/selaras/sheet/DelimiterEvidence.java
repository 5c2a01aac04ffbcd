package id.selaras.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What speaks for one delimiter: how evenly it cuts the records, where it puts quotes,
 * and whether its places look like ends of fields rather than commas of numbers and
 * sentences.
 *
 * @param records that hold something
 * @param cut records that it cuts at all
 * @param width the commonest number of fields among these, or 0
 * @param even records of that width
 * @param quoted fields in quotes
 * @param stray fields with a quote where none belongs
 * @param places where it cuts
 * @param inNumbers places between two digits
 * @param inSentences places before a blank
 * @param firstCut the first line that it cuts, or 0
 * @param headCut whether it cuts the first record
 * @param freeHead whether the first record of that width has a place that is in neither
 */
record DelimiterEvidence(char delimiter, int records, int cut, int width, int even, int quoted, int stray, int places,
		int inNumbers, int inSentences, int firstCut, boolean headCut, boolean freeHead) {

	static DelimiterEvidence of(char delimiter, List<TextRecord> all) {
		List<TextRecord> records = all.stream().filter((record) -> !record.isBlank()).toList();
		Map<Integer, Integer> byWidth = new HashMap<>();
		int quoted = 0;
		int stray = 0;
		int places = 0;
		int inNumbers = 0;
		int inSentences = 0;
		int firstCut = 0;
		for (TextRecord record : records) {
			quoted += record.quoted().cardinality();
			stray += record.stray().cardinality();
			int last = record.fields().size() - 1;
			places += last;
			for (int field = 0; field < last; field++) {
				inNumbers += isInNumber(record, field, delimiter) ? 1 : 0;
				inSentences += record.cutsSentence(field) ? 1 : 0;
			}
			if (last > 0) {
				byWidth.merge(last + 1, 1, Integer::sum);
				firstCut = (firstCut == 0) ? record.line() : firstCut;
			}
		}
		int width = byWidth.entrySet()
			.stream()
			.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(0);
		boolean freeHead = records.stream()
			.filter((record) -> record.fields().size() == width)
			.findFirst()
			.stream()
			.anyMatch((record) -> hasFreePlace(record, delimiter));
		int cut = byWidth.values().stream().mapToInt(Integer::intValue).sum();
		return new DelimiterEvidence(delimiter, records.size(), cut, width, byWidth.getOrDefault(width, 0), quoted,
				stray, places, inNumbers, inSentences, firstCut,
				!records.isEmpty() && records.get(0).fields().size() > 1, freeHead);
	}

	private static boolean isInNumber(TextRecord record, int field, char delimiter) {
		return delimiter == ',' && record.cutsNumber(field);
	}

	private static boolean hasFreePlace(TextRecord record, char delimiter) {
		return IntStream.range(0, record.fields().size() - 1)
			.anyMatch((field) -> !isInNumber(record, field, delimiter) && !record.cutsSentence(field));
	}

	/**
	 * From 0 to 1. Chance cuts seldom evenly, more seldom into many fields; a wrong
	 * delimiter leaves quotes in the midst of fields, and a comma without a number or a
	 * sentence around it in the first record is seldom but a delimiter.
	 */
	double strength() {
		if (this.cut == 0) {
			return 0;
		}
		double evenly = (double) this.even / this.records;
		double quotes = (double) (this.quoted + 1) / (this.quoted + this.stray + 1);
		double ends = 1 - (double) (this.inNumbers + this.inSentences) / this.places;
		return evenly * quotes * Math.max(ends, this.freeHead ? 0.5 : 0.05) * (1 - 1.0 / this.width);
	}

	/** A number has one comma: 1,2,3 are three numbers. No sentences are that even. */
	boolean cutsEvenly() {
		return (this.width > 2) ? this.even * 10 >= this.records * 7
				: this.inNumbers == 0 && this.even == this.records && this.records > 2;
	}

	/** All its places may be the commas of decimal numbers or sentences. */
	boolean isDoubtful() {
		return this.inNumbers + this.inSentences >= this.places;
	}

}
