package id.selaras.sheet;

/** Opens a file by what it is, not by what it is called; never throws on bad data. */
public final class WorkbookOpener {

	private final SheetLimits limits;

	public WorkbookOpener(SheetLimits limits) {
		this.limits = limits;
	}

	public Opened open(byte[] bytes) {
		try {
			return switch (ContentType.of(bytes, this.limits)) {
				case XLSX, XLS -> new PoiWorkbook(this.limits).read(bytes);
				case TEXT -> new TextFile(this.limits).read(bytes);
			};
		}
		catch (RefusedException ex) {
			return ex.refusal();
		}
	}

}
