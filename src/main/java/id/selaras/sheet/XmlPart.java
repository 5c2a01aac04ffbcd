package id.selaras.sheet;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.jspecify.annotations.Nullable;

/**
 * One XML part, read once from front to end. Names are local names, as the same form may
 * come in the transitional and in the strict name space. What has a document type or an
 * entity is refused before either is looked at; what is not well formed, too.
 */
final class XmlPart implements AutoCloseable {

	private static final XMLInputFactory FACTORY = factory();

	/** Excel nests some ten elements; each level costs memory. */
	private static final int DEEPEST = 200;

	/** No count or index in a workbook comes near. */
	private static final int MOST = 100_000_000;

	private final XMLStreamReader2 reader;

	private final WrittenText attribute = new WrittenText();

	private int depth;

	private XmlPart(Source source) {
		try {
			this.reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(source);
		}
		catch (XMLStreamException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

	static XmlPart of(InputStream bytes) {
		return new XmlPart(new StreamSource(bytes));
	}

	static XmlPart of(byte[] bytes) {
		return new XmlPart(new Stax2ByteArraySource(bytes, 0, bytes.length));
	}

	private static XMLInputFactory factory() {
		InputFactoryImpl factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/** Goes to the root element and gives its name. */
	String root() {
		for (int event = next(); event != XMLStreamConstants.START_ELEMENT; event = next()) {
			if (event == XMLStreamConstants.END_DOCUMENT) {
				throw new RefusedException(RefusalReason.CORRUPT);
			}
		}
		return name();
	}

	/** Goes to the root element, which must be this one. */
	void root(String name) {
		if (!root().equals(name)) {
			throw new RefusedException(RefusalReason.BAD_PACKAGE);
		}
	}

	/** How deep the element stands that was reached last; the root is 1. */
	int depth() {
		return this.depth;
	}

	/**
	 * Goes to the next child of the element at this depth, past whatever is deeper; false
	 * when the element ends.
	 */
	boolean child(int parent) {
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (this.depth == parent + 1) {
					return true;
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT && this.depth < parent) {
				return false;
			}
		}
	}

	/**
	 * Adds the element's text; reads up to its end. What stands on both sides of another
	 * element is not one text.
	 */
	void text(WrittenText text, int longest) {
		while (true) {
			switch (next()) {
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					append(text, longest);
				case XMLStreamConstants.START_ELEMENT -> throw new RefusedException(RefusalReason.CORRUPT);
				case XMLStreamConstants.END_ELEMENT -> {
					return;
				}
				default -> {
				}
			}
		}
	}

	private void append(WrittenText text, int longest) {
		int length = this.reader.getTextLength();
		if (text.length() + length > longest) {
			throw new RefusedException(RefusalReason.CELL_TOO_LONG);
		}
		text.append(this.reader.getTextCharacters(), this.reader.getTextStart(), length);
	}

	/** Reads what follows the root element: the part must be whole. */
	void end() {
		int event = next();
		while (event != XMLStreamConstants.END_DOCUMENT) {
			event = next();
		}
	}

	private int next() {
		try {
			int event = this.reader.next();
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (++this.depth > DEEPEST) {
						throw new RefusedException(RefusalReason.UNSAFE_XML);
					}
				}
				case XMLStreamConstants.END_ELEMENT -> this.depth--;
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new RefusedException(RefusalReason.UNSAFE_XML);
				default -> {
				}
			}
			return event;
		}
		catch (XMLStreamException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

	String name() {
		return this.reader.getLocalName();
	}

	int attributes() {
		return this.reader.getAttributeCount();
	}

	String attributeName(int index) {
		return this.reader.getAttributeLocalName(index);
	}

	/** Without white space around it, until the next is asked for. */
	WrittenText attributeText(int index) {
		try {
			this.reader.getAttributeAs(index, this.attribute);
			return this.attribute;
		}
		catch (XMLStreamException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
	}

	@Nullable String attribute(String name) {
		for (int i = 0; i < attributes(); i++) {
			if (attributeName(i).equals(name)) {
				return this.reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/** An attribute that must be there. */
	String required(String name) {
		String value = attribute(name);
		if (value == null) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		return value;
	}

	/** A number that is not negative. */
	int number(String name, int otherwise) {
		String value = attribute(name);
		return (value == null || value.isEmpty()) ? otherwise : wholeNumber(value);
	}

	static int wholeNumber(CharSequence digits) {
		int number = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(i) - '0';
			if (digit < 0 || digit > 9 || number > MOST) {
				throw new RefusedException(RefusalReason.CORRUPT);
			}
			number = number * 10 + digit;
		}
		return number;
	}

	boolean flag(String name) {
		return isTrue(attribute(name));
	}

	static boolean isTrue(@Nullable String value) {
		return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
	}

	@Override
	public void close() {
		try {
			this.reader.close();
		}
		catch (XMLStreamException ex) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		catch (NullPointerException ex) {
			// Aalto closes the source of a short UTF-8 part with an encoding of its own
			// twice
		}
	}

}
