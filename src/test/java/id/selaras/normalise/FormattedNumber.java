package id.selaras.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

import id.selaras.finding.IndonesianNumber;
import id.selaras.sheet.CellKind;

/** A random number in a random unit, written in one of the ways that officials use. */
record FormattedNumber(BigDecimal number, WrittenCell cell) {

	private static final List<String> UNITS = List.of("orang", "desa", "dokumen", "persen", "indeks", "km", "ton", "",
			"Rp", "Rp juta");

	/** How one hand writes all its numbers. */
	private enum Hand {

		INDONESIAN, INDONESIAN_WITHOUT_DOTS, ENGLISH, ENGLISH_WITHOUT_COMMAS

	}

	static FormattedNumber of(Random random) {
		String unit = one(random, UNITS);
		BigDecimal number = number(random, unit);
		Hand hand = Hand.values()[random.nextInt(Hand.values().length)];
		String target = random.nextBoolean() ? "" : near(random, number, unit).toPlainString();
		String last = (random.nextInt(4) > 0) ? "" : near(random, number, unit).toPlainString();
		String neighbours = random.nextBoolean() ? "" : neighbours(random, hand);
		if (random.nextInt(5) == 0) {
			return numeric(random, number, unit, target);
		}
		// a comma that was dropped leaves a hundred times the number, as the target
		// beside it tells
		boolean drops = number.scale() > 1 && number.abs().compareTo(BigDecimal.ONE) > 0 && !target.isEmpty()
				&& !unit.startsWith("Rp") && random.nextInt(8) == 0;
		String written = drops ? number.unscaledValue().toString() : dressed(random, number, unit, hand);
		return new FormattedNumber(number,
				new WrittenCell(CellKind.TEXT, written, "", "performance", unit, target, "", last, neighbours));
	}

	/** Things and rupiah are whole; millions of rupiah have two decimals at most. */
	private static BigDecimal number(Random random, String unit) {
		int digits = 1 + random.nextInt(unit.startsWith("Rp") ? 11 : unit.equals("persen") ? 3 : 7);
		BigDecimal whole = new BigDecimal(Math.floorMod(random.nextLong(), (long) Math.pow(10, digits)));
		int decimals = switch (unit) {
			case "orang", "desa", "dokumen", "Rp" -> 0;
			case "Rp juta" -> random.nextInt(3);
			default -> random.nextInt(5);
		};
		BigDecimal fraction = BigDecimal.valueOf(random.nextInt((int) Math.pow(10, decimals)), decimals);
		BigDecimal number = whole.add(fraction);
		boolean negative = List.of("persen", "indeks", "").contains(unit) && random.nextInt(6) == 0;
		return negative ? number.negate() : number;
	}

	/** A third to twice as large, as targets are. */
	private static BigDecimal near(Random random, BigDecimal number, String unit) {
		BigDecimal times = BigDecimal.valueOf(35 + random.nextInt(165), 2);
		return number.multiply(times).setScale(unit.startsWith("Rp") ? 0 : 4, RoundingMode.HALF_UP);
	}

	private static String neighbours(Random random, Hand hand) {
		StringBuilder neighbours = new StringBuilder();
		for (int i = 0; i < 2 + random.nextInt(4); i++) {
			BigDecimal other = BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3));
			neighbours.append((i == 0) ? "" : " / ").append(digits(other, hand));
		}
		return neighbours.toString();
	}

	/**
	 * A cell of a number: as it is, with a percent format, or a thousandth because an
	 * English spreadsheet took the dot of thousands for a decimal point.
	 */
	private static FormattedNumber numeric(Random random, BigDecimal number, String unit, String target) {
		BigDecimal held = number;
		String format = "General";
		boolean dotted = number.precision() - number.scale() > 3 && number.precision() - number.scale() < 7
				&& number.scale() == 0;
		if (unit.equals("persen") && random.nextBoolean() && number.abs().compareTo(BigDecimal.valueOf(1000)) < 0) {
			held = number.movePointLeft(2);
			format = "0.00%";
		}
		else if (dotted && !target.isEmpty() && random.nextBoolean()) {
			held = number.movePointLeft(3);
		}
		return new FormattedNumber(number, new WrittenCell(CellKind.NUMBER, held.stripTrailingZeros().toPlainString(),
				format, "performance", unit, target, "", "", ""));
	}

	private static String digits(BigDecimal number, Hand hand) {
		String dotted = IndonesianNumber.withDecimals(number.abs(), Math.max(0, number.scale()));
		return switch (hand) {
			case INDONESIAN -> dotted;
			case INDONESIAN_WITHOUT_DOTS -> dotted.replace(".", "");
			case ENGLISH -> dotted.replace('.', '_').replace(',', '.').replace('_', ',');
			case ENGLISH_WITHOUT_COMMAS -> dotted.replace(".", "").replace(',', '.');
		};
	}

	private static String dressed(Random random, BigDecimal number, String unit, Hand hand) {
		String digits = digits(number, hand);
		String signed = (number.signum() >= 0) ? digits
				: one(random, List.of("-", "- ", "\u2212", "\u2013", "minus ")) + digits;
		String words = switch (unit) {
			case "Rp" -> one(random, List.of("%s", "Rp %s", "Rp%s", "Rp. %s", "Rp %s,-", "%s,-", "%s rupiah"));
			case "persen" -> one(random, List.of("%s", "%s%%", "%s %%", "%s persen", "%s (sementara)", "%s *)"));
			case "orang" -> one(random, List.of("%s", "%s orang", "%s Orang", "%s org", "\u00b1 %s", "%s\norang"));
			case "km" -> one(random, List.of("%s", "%s km", "%s Km (sementara)", "\u2265 %s"));
			case "ton" -> one(random, List.of("%s", "%s ton", ">= %s", "minimal %s ton"));
			default -> one(random, List.of("%s", " %s ", "%s*", "\u00a0%s", "%s (angka sementara)"));
		};
		return words.replace("%%", "%").replace("%s", signed);
	}

	private static <T> T one(Random random, List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

}
