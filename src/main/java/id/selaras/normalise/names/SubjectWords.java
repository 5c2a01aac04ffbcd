package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Words that go without saying in the names of one kind of thing. */
final class SubjectWords {

	private static final Set<String> REGION = Set.of("daerah", "kabupaten", "kota");

	private static final Set<String> OF_A_REGENCY = Set.of("indeks", "nilai");

	private final UnaryOperator<List<String>> drop;

	private SubjectWords(UnaryOperator<List<String>> drop) {
		this.drop = drop;
	}

	/**
	 * The words of a subject.
	 * @param regency whose names they are, with its kind; or nothing
	 */
	static SubjectWords of(Subject subject, List<String> regency) {
		return new SubjectWords(
				(subject == Subject.AGENCY) ? (words) -> ofAgency(words, regency) : SubjectWords::ofIndicator);
	}

	List<String> in(List<String> words) {
		List<String> left = this.drop.apply(words);
		return left.isEmpty() ? words : left;
	}

	private static List<String> ofAgency(List<String> words, List<String> regency) {
		List<String> left = words;
		while (!regency.isEmpty() && left.size() > regency.size()
				&& left.subList(left.size() - regency.size(), left.size()).equals(regency)) {
			left = left.subList(0, left.size() - regency.size());
		}
		if (left.size() == 2 && left.get(0).equals("inspektorat") && REGION.contains(left.get(1))) {
			return left.subList(0, 1);
		}
		if (left.size() > 2 && left.get(0).equals("kantor") && left.get(1).equals("camat")) {
			List<String> office = new ArrayList<>(left.subList(1, left.size()));
			office.set(0, "kecamatan");
			return office;
		}
		return left;
	}

	/** "Kabupaten/kota"; the poor of the town alone are other people. */
	private static boolean isOrTown(List<String> words, int at) {
		return words.get(at).equals("kota") && ((at > 0 && words.get(at - 1).equals("kabupaten"))
				|| (at + 1 < words.size() && words.get(at + 1).equals("kabupaten")));
	}

	/**
	 * All indicators of a plan are those of its kabupaten or kota. "Daerah" is a word
	 * like others, but for the last one of an index.
	 */
	private static List<String> ofIndicator(List<String> words) {
		List<String> left = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			boolean growth = word.equals("laju") && i + 1 < words.size() && words.get(i + 1).equals("pertumbuhan");
			if (!word.equals("kabupaten") && !isOrTown(words, i) && !growth) {
				left.add(word);
			}
		}
		boolean index = left.size() > 2 && OF_A_REGENCY.contains(left.get(0));
		return (index && left.get(left.size() - 1).equals("daerah")) ? left.subList(0, left.size() - 1) : left;
	}

}
