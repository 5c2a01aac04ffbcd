package id.selaras.store;

import java.nio.file.Path;

/** Says of each document that it is stored, until it is killed. */
final class PutsDocuments {

	private PutsDocuments() {
	}

	public static void main(String[] arguments) {
		try (TestStore store = TestStore.open(Path.of(arguments[0]))) {
			for (int i = 1;; i++) {
				store.documents().put("92.02", "form", Integer.toString(i), "f", new byte[i % 5000]);
				System.out.println("stored " + i);
			}
		}
	}

}
