package id.selaras.sheet;

import java.util.function.LongSupplier;

/** Opens a file by what it is, not by what it is called; never throws on bad data. */
public final class WorkbookOpener {

	private final SheetLimits limits;

	private final LongSupplier nanoTime;

	public WorkbookOpener(SheetLimits limits) {
		this(limits, System::nanoTime);
	}

	WorkbookOpener(SheetLimits limits, LongSupplier nanoTime) {
		this.limits = limits;
		this.nanoTime = nanoTime;
	}

	// A hostile file may bring any parser to throw anything, Errors included.
	public Opened open(byte[] bytes) {
		try {
			return switch (ContentType.of(bytes, this.limits)) {
				case PACKAGE -> readPackage(bytes);
				case XLS -> new XlsWorkbook(this.limits).read(bytes);
				case TEXT -> new TextFile(this.limits).read(bytes);
			};
		}
		catch (RefusedException ex) {
			return ex.refusal();
		}
		catch (OutOfMemoryError ex) {
			return new Refusal(RefusalReason.TOO_LARGE);
		}
		catch (RuntimeException | LinkageError | StackOverflowError ex) {
			return new Refusal(RefusalReason.CORRUPT);
		}
	}

	/**
	 * How many bytes a file has once it is unpacked, as it states itself; that of a
	 * package that nobody can unpack is its own.
	 */
	public static long unpackedSize(byte[] bytes) {
		try {
			return (ContentType.of(bytes, SheetLimits.DEFAULT) == ContentType.PACKAGE)
					? ZipDirectory.read(bytes, SheetLimits.DEFAULT.parts()).stream().mapToLong(PackagePart::size).sum()
					: bytes.length;
		}
		catch (RefusedException ex) {
			return bytes.length;
		}
	}

	private Workbook readPackage(byte[] bytes) {
		Deadline deadline = Deadline.in(this.limits.seconds(), this.nanoTime);
		try (PackageParts parts = PackageParts.of(bytes, this.limits, deadline)) {
			if (parts.has("xl/workbook.bin")) {
				throw new RefusedException(RefusalReason.XLSB);
			}
			if (parts.has("word/document.xml")) {
				throw new RefusedException(RefusalReason.WORD_DOCUMENT);
			}
			if (!parts.has(ContentTypes.PART)) {
				throw new RefusedException(parts.has("content.xml") ? RefusalReason.ODS : RefusalReason.TYPE_MISMATCH);
			}
			return XlsxWorkbook.read(parts, this.limits);
		}
	}

}
