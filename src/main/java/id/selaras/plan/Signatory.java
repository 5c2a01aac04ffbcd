package id.selaras.plan;

/**
 * One signature block. An empty name, rank or nip prints a dotted line or nothing.
 *
 * @param heading such as Disusun or Disetujui
 * @param role in capitals, as printed
 */
public record Signatory(String heading, String role, String name, String rank, String nip) {
}
