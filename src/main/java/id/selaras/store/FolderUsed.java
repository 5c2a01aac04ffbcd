package id.selaras.store;

import java.nio.file.Path;

import id.selaras.finding.Explained;
import id.selaras.finding.Text;

/** A folder that should be new holds something; nothing is written over it. */
public final class FolderUsed extends IllegalArgumentException implements Explained {

	private final transient Text text;

	FolderUsed(Path folder) {
		super(folder + " is not empty");
		this.text = new Text(folder + ": sudah berisi; pilih folder yang baru",
				folder + ": is not empty; choose a new folder");
	}

	@Override
	public Text text() {
		return this.text;
	}

}
