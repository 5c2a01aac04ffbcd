package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The names of a package's parts, with the limits on number and unpacked size kept before
 * any parser sees the package.
 */
final class PackageParts {

	private static final int RATIO = 200;

	private static final int SMALL = 1_000_000;

	private PackageParts() {
	}

	static Set<String> names(byte[] bytes, SheetLimits limits) {
		Set<String> names = new LinkedHashSet<>();
		long unpacked = 0;
		byte[] buffer = new byte[65_536];
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (!names.add(entry.getName())) {
					throw new RefusedException(RefusalReason.BAD_PACKAGE);
				}
				if (names.size() > limits.parts()) {
					throw new RefusedException(RefusalReason.TOO_MANY_PARTS);
				}
				for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
					unpacked += read;
					check(unpacked, bytes.length, limits);
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		if (names.isEmpty()) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		return names;
	}

	private static void check(long unpacked, long packed, SheetLimits limits) {
		if (unpacked > limits.unpackedBytes()) {
			throw new RefusedException((unpacked > packed * RATIO) ? RefusalReason.ZIP_RATIO : RefusalReason.TOO_LARGE);
		}
		if (unpacked > SMALL && unpacked > packed * RATIO) {
			throw new RefusedException(RefusalReason.ZIP_RATIO);
		}
	}

}
