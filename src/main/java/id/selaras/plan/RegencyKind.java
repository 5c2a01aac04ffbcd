package id.selaras.plan;

/** Kabupaten (led by a Bupati) or Kota (led by a Wali Kota). */
public enum RegencyKind {

	KABUPATEN("Kabupaten", "Bupati"), KOTA("Kota", "Wali Kota");

	private final String title;

	private final String head;

	RegencyKind(String title, String head) {
		this.title = title;
		this.head = head;
	}

	public String title() {
		return this.title;
	}

	public String head() {
		return this.head;
	}

}
