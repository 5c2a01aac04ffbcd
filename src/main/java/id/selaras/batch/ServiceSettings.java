package id.selaras.batch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a service works on.
 *
 * @param quiet how long a file in an inbox must stay as it is before it is taken in
 */
public record ServiceSettings(Path home, Path out, Path data, Definitions definitions, Duration quiet) {
}
