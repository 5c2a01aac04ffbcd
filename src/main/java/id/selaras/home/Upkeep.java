package id.selaras.home;

/**
 * How the data folder is kept well.
 *
 * @param freeMegabytes with less room on its disk nothing new is begun
 * @param nights so many runs are remembered; originals, journal, figures and reports stay
 * for ever
 */
public record Upkeep(int freeMegabytes, int nights) {

	public static final Upkeep DEFAULT = new Upkeep(200, 400);

	private static final int MOST = 1_000_000;

	/** What is left out is ours. */
	static Upkeep read(YamlValue value) {
		YamlMap map = value.map("free-megabytes", "nights");
		return new Upkeep(
				map.find("free-megabytes")
					.map((room) -> room.written().integer(0, MOST))
					.orElse(DEFAULT.freeMegabytes()),
				map.find("nights").map((nights) -> nights.written().integer(1, MOST)).orElse(DEFAULT.nights()));
	}

}
