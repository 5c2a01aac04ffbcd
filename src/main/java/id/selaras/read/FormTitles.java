package id.selaras.read;

import java.util.List;

import id.selaras.form.FormDefinition;

/** The title words of all forms, made once. */
final class FormTitles {

	private final List<List<List<String>>> titlesByForm;

	FormTitles(List<FormDefinition> definitions) {
		this.titlesByForm = definitions.stream().map(FormTitles::titles).toList();
	}

	private static List<List<String>> titles(FormDefinition definition) {
		return definition.titles().stream().map((title) -> HeadingWords.of(String.join(" ", title))).toList();
	}

	/**
	 * Of how many words the longest title of the form is that these words hold; 0 where
	 * they hold none.
	 */
	int longestIn(int form, List<String> words) {
		return this.titlesByForm.get(form)
			.stream()
			.filter((title) -> HeadingWords.allIn(title, words))
			.mapToInt(List::size)
			.max()
			.orElse(0);
	}

	/** Whether the text holds a title of any form. */
	boolean isTitle(String text) {
		List<String> words = HeadingWords.of(text);
		return this.titlesByForm.stream().flatMap(List::stream).anyMatch((title) -> HeadingWords.allIn(title, words));
	}

}
