package id.selaras.normalise.names;

/**
 * A name as someone wrote it.
 *
 * @param unit as stated beside it, or empty
 * @param owner code of the agency that wrote it, or empty
 */
public record WrittenName(String text, String unit, String owner) {

	public static WrittenName of(String text) {
		return new WrittenName(text, "", "");
	}

}
