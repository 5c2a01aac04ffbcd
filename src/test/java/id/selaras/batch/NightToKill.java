package id.selaras.batch;

import java.nio.file.Path;
import java.util.List;

import id.selaras.store.ChildProcess;
import id.selaras.store.StoreSettings;

/** A small night of two threads in a process of its own. */
final class NightToKill {

	private NightToKill() {
	}

	public static void main(String[] arguments) {
		StoreSettings settings = new StoreSettings(Path.of(arguments[2]), arguments[3].isEmpty() ? null : arguments[3],
				"postgres", "");
		new SmallNight(Path.of(arguments[0]), Path.of(arguments[1]), settings).runInThreads(2);
	}

	static ChildProcess start(SmallNight night, String failpoint) {
		return start(night, failpoint, List.of());
	}

	static ChildProcess start(SmallNight night, String failpoint, List<String> program) {
		String url = night.settings().jdbcUrl();
		return ChildProcess.startUnder(program, NightToKill.class, List.of("-Dselaras.failpoint=" + failpoint),
				night.home().toString(), night.folder().toString(), night.settings().data().toString(),
				(url == null) ? "" : url);
	}

}
