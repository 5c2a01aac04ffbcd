package id.selaras.home;

/** Definitions are found by the names of their files, so these must agree. */
final class FileNames {

	private FileNames() {
	}

	static String idOf(SourceFile source, YamlMap map) {
		Written id = map.written("id");
		if (!id.id().equals(source.stem())) {
			throw id.place()
				.refuse(Place.quote(id.text()) + " tidak sama dengan nama berkas",
						Place.quote(id.text()) + " differs from the file's name");
		}
		return id.text();
	}

}
