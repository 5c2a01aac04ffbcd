package id.selaras.sheet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of its own, for it is given little memory: opens each file of a folder and
 * prints {@code path;answer;remarks;milliseconds}.
 */
final class CorpusWalk {

	private CorpusWalk() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		for (Path file : files(folder)) {
			long begin = System.nanoTime();
			String answer = answer(Files.readAllBytes(file));
			long milliseconds = (System.nanoTime() - begin) / 1_000_000;
			out.println(folder.relativize(file).toString().replace('\\', '/') + ";" + answer + ";" + milliseconds);
		}
	}

	static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> walked = Files.walk(folder)) {
			return new ArrayList<>(walked.filter(Files::isRegularFile)
				.filter((file) -> !file.equals(folder.resolve("README.md")))
				.sorted()
				.toList());
		}
	}

	/**
	 * {@code read}, sheets, cells that hold something, and remarks; or {@code refuse} and
	 * the reason. That nothing may be thrown is what is tested.
	 */
	@SuppressWarnings("CatchThrowable")
	static String answer(byte[] bytes) {
		try {
			Opened opened = new WorkbookOpener(SheetLimits.DEFAULT).open(bytes);
			return (opened instanceof Workbook workbook) ? read(workbook) : refused((Refusal) opened);
		}
		catch (Throwable ex) {
			return "threw " + ex.getClass().getName() + ";";
		}
	}

	private static String read(Workbook workbook) {
		long cells = workbook.sheets()
			.stream()
			.mapToLong((sheet) -> sheet.rowNumbers().stream().mapToLong((row) -> sheet.row(row).size()).sum())
			.sum();
		Map<String, Long> remarks = workbook.remarks()
			.stream()
			.collect(Collectors.groupingBy((remark) -> remark.facts().code(), TreeMap::new, Collectors.counting()));
		return "read " + workbook.sheets().size() + " " + cells + ";"
				+ remarks.entrySet()
					.stream()
					.map((remark) -> remark.getKey() + " " + remark.getValue())
					.collect(Collectors.joining(", "));
	}

	private static String refused(Refusal refusal) {
		return "refuse " + refusal.reason().code() + ";" + ((refusal.line() > 0) ? "line " + refusal.line() : "");
	}

}
