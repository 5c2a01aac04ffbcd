package id.selaras.batch;

/**
 * One file of an edition.
 *
 * @param path below the folder of the period
 */
@SuppressWarnings("ArrayRecordComponent")
record RenderedFile(String path, byte[] bytes) {
}
