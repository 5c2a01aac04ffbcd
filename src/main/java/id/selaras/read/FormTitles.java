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

	/** Whether the words hold a title of the form. */
	boolean isTitled(int form, List<String> words) {
		return this.titlesByForm.get(form).stream().anyMatch((title) -> HeadingWords.allIn(title, words));
	}

	/** Whether the text holds a title of any form. */
	boolean isTitle(String text) {
		List<String> words = HeadingWords.of(text);
		return this.titlesByForm.stream().flatMap(List::stream).anyMatch((title) -> HeadingWords.allIn(title, words));
	}

}
