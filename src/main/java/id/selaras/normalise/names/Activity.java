package id.selaras.normalise.names;

/**
 * A programme, kegiatan or sub kegiatan of the national nomenclature.
 *
 * @param code {@code X.XX} where it stands for the field of any agency
 * @param indicator of a sub kegiatan, or empty
 * @param unit of that indicator, or empty
 */
public record Activity(String code, String name, String indicator, String unit) {
}
