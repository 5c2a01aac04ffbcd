package id.selaras.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The most memory that this process ever took, in megabytes. */
record Memory(long heap, long resident) {

	private static final long MEGABYTE = 1024 * 1024;

	private static final long KILOBYTES = 1024;

	private static final String PEAK = "VmHWM:";

	static Memory peak() {
		long heap = 0;
		for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
			if (pool.getType() == MemoryType.HEAP) {
				heap += pool.getPeakUsage().getUsed();
			}
		}
		return new Memory(heap / MEGABYTE, ofProcess());
	}

	/** As Linux tells it; 0 elsewhere. */
	private static long ofProcess() {
		try {
			List<String> lines = Files.readAllLines(Path.of("/proc/self/status"));
			return lines.stream()
				.filter((line) -> line.startsWith(PEAK))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
