package id.selaras.sheet;

/**
 * One part as the directory of its package describes it.
 *
 * @param name with slashes, without one in front
 * @param deflated or else stored as it is
 * @param header where the local header begins
 * @param start where the packed bytes begin
 */
record PackagePart(String name, boolean deflated, long crc, long packedSize, long size, int header, int start) {

	long end() {
		return this.start + this.packedSize;
	}

	boolean isFolder() {
		return this.name.endsWith("/");
	}

}
