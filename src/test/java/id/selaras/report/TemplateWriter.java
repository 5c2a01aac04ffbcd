package id.selaras.report;

/** The few kinds of elements that a drawn template is made of. */
class TemplateWriter {

	private final StringBuilder out = new StringBuilder();

	final String written() {
		return this.out.toString();
	}

	final void frame(int x, int y, int width, int height) {
		label(x, y, width, height, "Cell", "");
	}

	final void label(int x, int y, int width, int height, String style, String text) {
		line(2, "<element kind=\"staticText\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\""
				+ height + "\" style=\"" + style + "\"><text>" + text + "</text></element>");
	}

	final void text(int x, int y, int width, int height, String style, String expression) {
		line(2, "<element kind=\"textField\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height
				+ "\" style=\"" + style + "\"><expression>" + expression + "</expression></element>");
	}

	/** A list of bullets, or nothing where it is empty. */
	final void bullets(int width, int y, String attributes, String box, String expression) {
		line(3, "<element kind=\"textField\" textAdjust=\"StretchHeight\" positionType=\"Float\""
				+ " removeLineWhenBlank=\"true\" x=\"0\" y=\"" + y + "\" width=\"" + width + "\" " + attributes
				+ " style=\"Note\">" + box + "<expression>" + expression + "</expression></element>");
	}

	static String box(boolean top, boolean bottom) {
		String pen = "Pen lineWidth=\"0.4\"/>";
		return "<box leftPadding=\"3\" rightPadding=\"3\" topPadding=\"1\" bottomPadding=\"" + (bottom ? 2 : 0)
				+ "\"><left" + pen + "<right" + pen + (top ? "<top" + pen : "") + (bottom ? "<bottom" + pen : "")
				+ "</box>";
	}

	final void style(String name, String attributes, double pen, int padding) {
		style(name, attributes, pen, padding, (padding == 0) ? 0 : 1);
	}

	final void style(String name, String attributes, double pen, int padding, int bottom) {
		String paddings = " leftPadding=\"" + padding + "\" rightPadding=\"" + padding + "\"";
		line(1, "<style name=\"" + name + "\" " + attributes + "><paragraph lineSpacing=\"Proportional\""
				+ " lineSpacingSize=\"0.85\"/><box topPadding=\"1\" bottomPadding=\"" + bottom + "\"" + paddings
				+ "><pen lineWidth=\"" + pen + "\"/></box></style>");
	}

	final void parameter(String name, String type) {
		line(1, "<parameter name=\"" + name + "\" class=\"java.lang." + type + "\"/>");
	}

	final void field(String name) {
		line(1, "<field name=\"" + name + "\" class=\"java.lang.String\"/>");
	}

	final void line(int depth, String text) {
		this.out.append("\t".repeat(depth)).append(text).append('\n');
	}

}
