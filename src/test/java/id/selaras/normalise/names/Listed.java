package id.selaras.normalise.names;

/**
 * An entry of a reference list, as the regency writes it; unit and agency may be empty.
 */
record Listed(String name, String unit, String agency) {

	/**
	 * Lower case, without punctuation and "dan": only what nobody would take for another
	 * name.
	 */
	String plain() {
		return Written.plain(this.name);
	}

}
