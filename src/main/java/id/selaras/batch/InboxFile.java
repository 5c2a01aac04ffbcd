package id.selaras.batch;

import java.nio.file.Path;

/**
 * A file that lies in a regency's inbox.
 *
 * @param path below the inbox, with slashes
 */
record InboxFile(String regency, String path, Path file) {
}
