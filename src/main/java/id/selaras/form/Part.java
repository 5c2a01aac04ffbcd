package id.selaras.form;

/** What stands side by side under one heading: performance, its percentage, money. */
public enum Part {

	K, PERCENT, RP;

	/** What is put behind a column's id. */
	public String suffix() {
		return switch (this) {
			case K -> ".k";
			case PERCENT -> ".percent";
			case RP -> ".rp";
		};
	}

}
