package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a formula: T, R, numbers, {@code + - x /}, brackets and bars for the
 * absolute value.
 */
final class ExpressionParser {

	private static final Pattern PART = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|[TR]\\b|[-+x/()|])\\s*");

	private final String text;

	private final List<String> parts = new ArrayList<>();

	private int next;

	private ExpressionParser(String text) {
		this.text = text;
		Matcher part = PART.matcher(text);
		while (part.lookingAt()) {
			this.parts.add(part.group(1));
			part.region(part.end(), text.length());
		}
		if (part.regionStart() < text.length()) {
			throw new IllegalArgumentException(text.substring(part.regionStart()));
		}
	}

	/**
	 * Reads a formula.
	 * @throws IllegalArgumentException naming the rest that is not understood
	 */
	static Expression parse(String text) {
		ExpressionParser parser = new ExpressionParser(text);
		Expression whole = parser.sum();
		if (parser.next < parser.parts.size()) {
			throw parser.notUnderstood();
		}
		return whole;
	}

	private Expression sum() {
		Expression left = product();
		while (isNext("+") || isNext("-")) {
			char sign = take().charAt(0);
			left = new Expression.Operation(sign, left, product());
		}
		return left;
	}

	private Expression product() {
		Expression left = factor();
		while (isNext("x") || isNext("/")) {
			char sign = take().charAt(0);
			left = new Expression.Operation(sign, left, factor());
		}
		return left;
	}

	private Expression factor() {
		if (this.next == this.parts.size()) {
			throw notUnderstood();
		}
		String part = take();
		return switch (part) {
			case "T", "R" -> new Expression.Symbol(part.equals("T"));
			case "(" -> upTo(")");
			case "|" -> new Expression.Absolute(upTo("|"));
			default -> number(part);
		};
	}

	private Expression number(String part) {
		if (!Character.isDigit(part.charAt(0))) {
			this.next--;
			throw notUnderstood();
		}
		return new Expression.Constant(new BigDecimal(part));
	}

	private Expression upTo(String close) {
		Expression inner = sum();
		if (!isNext(close)) {
			throw notUnderstood();
		}
		take();
		return inner;
	}

	private boolean isNext(String part) {
		return this.next < this.parts.size() && this.parts.get(this.next).equals(part);
	}

	private String take() {
		return this.parts.get(this.next++);
	}

	private IllegalArgumentException notUnderstood() {
		return new IllegalArgumentException((this.next < this.parts.size())
				? String.join(" ", this.parts.subList(this.next, this.parts.size())) : this.text);
	}

}
