package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import id.selaras.read.EditedSheet.Content;
import id.selaras.samples.DrawnForm;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Merge;

/** A drawn form after one or two mutations; the same seed makes the same one. */
final class Mutant {

	private static final List<String> ADDED_HEADINGS = List.of("Paraf", "Volume", "Bobot", "Catatan Verifikator",
			"Dana", "Nomor SK");

	private static final List<String> ADDED_TITLES = List.of("PEMERINTAH KABUPATEN CONTOH", "LAMPIRAN II",
			"Lampiran Peraturan Bupati Nomor 12 Tahun 2021", "Disampaikan kepada Bappeda", "Sasaran");

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

	private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

	private final DrawnForm form;

	private final EditedSheet sheet;

	private final Random random;

	private final List<Mutation> mutations = new ArrayList<>();

	private final List<String> told = new ArrayList<>();

	Mutant(DrawnForm form, EditedSheet drawn, Random random) {
		this.form = form;
		this.sheet = new EditedSheet(drawn);
		this.random = random;
		int count = (random.nextInt(5) == 0) ? 2 : 1;
		while (this.mutations.size() < count) {
			mutate(MUTATIONS.get(random.nextInt(MUTATIONS.size())));
		}
	}

	EditedSheet sheet() {
		return this.sheet;
	}

	List<Mutation> mutations() {
		return this.mutations;
	}

	String formId() {
		return this.form.definition().id();
	}

	@Override
	public String toString() {
		return formId() + ": " + String.join(", ", this.told);
	}

	private void mutate(Mutation mutation) {
		String done = switch (mutation) {
			case INSERT_COLUMN -> insertColumn();
			case DELETE_COLUMN -> deleteColumn();
			case INSERT_ROW -> insertRow();
			case DELETE_ROW -> deleteRow();
			case RENAME_HEADING -> renameHeading();
			case SPLIT_MERGE -> splitMerge();
			case MOVE_TABLE -> moveTable();
			case ADD_TITLE -> addTitle();
		};
		if (!done.isEmpty()) {
			this.mutations.add(mutation);
			this.told.add(done);
		}
	}

	/** Empty, or with a heading and words or numbers of their own. */
	private String insertColumn() {
		int at = this.random.nextInt(this.sheet.width() + 1);
		this.sheet.insertColumn(at);
		int filled = this.random.nextInt(3);
		int head = this.sheet.rowOf(this.form.headTop());
		if (filled > 0) {
			boolean covered = this.sheet.merges().stream().anyMatch((merge) -> merge.covers(head, at));
			if (head >= 0 && !covered) {
				this.sheet.put(head, at, Content.BLANK.with(oneOf(ADDED_HEADINGS)));
			}
			this.form.rows().forEach((row) -> {
				int now = this.sheet.rowOf(row.row());
				if (now >= 0) {
					this.sheet.put(now, at,
							(filled == 1) ? Content.BLANK.with("sudah") : new Content("", "90" + row.row(), 0));
				}
			});
		}
		return "column inserted at " + Cell.columnName(at) + " filled " + filled;
	}

	private String deleteColumn() {
		int at = this.random.nextInt(this.sheet.width());
		boolean keeps = this.random.nextBoolean();
		this.sheet.deleteColumn(at, keeps);
		return "column " + Cell.columnName(at) + " deleted" + (keeps ? " keeping merged text" : "");
	}

	private String insertRow() {
		int at = this.random.nextInt(this.sheet.height() + 1);
		int origin = this.sheet.originOfRow(at);
		this.sheet.insertRow(at);
		if (origin > this.form.headBottom() + 1 && this.random.nextInt(3) == 0) {
			int first = this.sheet.columnOf(0);
			if (first >= 0) {
				this.sheet.put(at, first, Content.BLANK.with("Catatan: angka sementara"));
			}
		}
		return "row inserted at " + (at + 1);
	}

	private String deleteRow() {
		int at = this.random.nextInt(this.sheet.height());
		boolean keeps = this.random.nextBoolean();
		this.sheet.deleteRow(at, keeps);
		return "row " + (at + 1) + " deleted" + (keeps ? " keeping merged text" : "");
	}

	private String renameHeading() {
		List<int[]> places = new ArrayList<>();
		for (int origin = this.form.headTop(); origin <= this.form.headBottom(); origin++) {
			int row = this.sheet.rowOf(origin);
			for (int column = 0; row >= 0 && column < this.sheet.width(); column++) {
				if (this.sheet.at(row, column).text().matches("(?s).*[A-Za-z].*")) {
					places.add(new int[] { row, column });
				}
			}
		}
		if (places.isEmpty()) {
			return "";
		}
		int[] place = oneOf(places);
		Content old = this.sheet.at(place[0], place[1]);
		String text = misspelt(old.text());
		this.sheet.put(place[0], place[1], old.with(text));
		return Cell.reference(place[0], place[1]) + " \"" + old.text() + "\" became \"" + text + '"';
	}

	/** One letter replaced, dropped, doubled or put in. */
	private String misspelt(String text) {
		int at = this.random.nextInt(text.length());
		while (!Character.isLetter(text.charAt(at))) {
			at = this.random.nextInt(text.length());
		}
		char other = LETTERS.charAt(this.random.nextInt(LETTERS.length()));
		other = Character.isUpperCase(text.charAt(at)) ? Character.toUpperCase(other) : other;
		StringBuilder changed = new StringBuilder(text);
		return switch (this.random.nextInt(4)) {
			case 0 -> changed.replace(at, at + 1, String.valueOf(other)).toString();
			case 1 -> changed.deleteCharAt(at).toString();
			case 2 -> changed.insert(at, text.charAt(at)).toString();
			default -> changed.insert(at, other).toString();
		};
	}

	private String splitMerge() {
		if (this.sheet.merges().isEmpty()) {
			return "";
		}
		Merge split = oneOf(this.sheet.merges());
		this.sheet.merges().remove(split);
		return "merge " + Cell.reference(split.firstRow(), split.firstColumn()) + ':'
				+ Cell.reference(split.lastRow(), split.lastColumn()) + " split";
	}

	private String moveTable() {
		int down = this.random.nextInt(5);
		int right = this.random.nextInt(4);
		for (int i = 0; i < down; i++) {
			this.sheet.insertRow(0);
		}
		for (int i = 0; i < right; i++) {
			this.sheet.insertColumn(0);
		}
		return (down + right == 0) ? "" : "moved " + down + " down, " + right + " right";
	}

	private String addTitle() {
		int head = this.sheet.rowOf(this.form.headTop());
		int at = this.random.nextInt(Math.max(head, 0) + 1);
		this.sheet.insertRow(at);
		String title = oneOf(ADDED_TITLES);
		this.sheet.put(at, 0, Content.BLANK.with(title));
		return "title \"" + title + "\" added in row " + (at + 1);
	}

	private <T> T oneOf(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
