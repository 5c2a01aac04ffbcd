package id.selaras.console;

import java.util.Map;

/** Plain pages: no script, no style, nothing from elsewhere. */
final class Html {

	private Html() {
	}

	static String page(String title, String body) {
		return "<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>" + text(title)
				+ " - Selaras</title></head>\n<body>\n<h1>" + text(title) + "</h1>\n" + body + "\n</body></html>\n";
	}

	static String paragraph(String text) {
		return "<p>" + text(text) + "</p>\n";
	}

	static String options(Map<String, String> names) {
		StringBuilder options = new StringBuilder();
		names.forEach((code, name) -> options.append("<option value=\"")
			.append(text(code))
			.append("\">")
			.append(text(name))
			.append("</option>\n"));
		return options.toString();
	}

	static String text(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
