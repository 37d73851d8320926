package cn.anju.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import cn.anju.core.Refused;

/**
 * One XML part of an Excel file, read from start to end. No DTD, no entity is followed.
 */
final class XmlPart implements Closeable {

	private static final int LONGEST_TEXT = 70_000;

	private static final XMLInputFactory FACTORY = factory();

	private final InputStream in;

	private final XMLStreamReader reader;

	XmlPart(InputStream in) throws XMLStreamException {
		this.in = in;
		this.reader = FACTORY.createXMLStreamReader(in);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		return factory;
	}

	boolean next() throws XMLStreamException {
		if (!this.reader.hasNext()) {
			return false;
		}
		this.reader.next();
		return true;
	}

	boolean nextStart() throws XMLStreamException {
		while (next()) {
			if (isStart()) {
				return true;
			}
		}
		return false;
	}

	boolean isStart() {
		return this.reader.getEventType() == XMLStreamConstants.START_ELEMENT;
	}

	boolean isEnd() {
		return this.reader.getEventType() == XMLStreamConstants.END_ELEMENT;
	}

	/**
	 * Tells whether the present start or end tag has this name, in whichever namespace.
	 */
	boolean isAt(String name) {
		return name.equals(this.reader.getLocalName());
	}

	String attribute(String name) {
		String value = this.reader.getAttributeValue(null, name);
		return (value != null) ? value : "";
	}

	String attribute(String namespace, String name) {
		String value = this.reader.getAttributeValue(namespace, name);
		return (value != null) ? value : "";
	}

	/**
	 * Reads the text of the present element up to its end tag; the phonetic hints are
	 * left out.
	 */
	String text() throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		int phonetic = 0;
		while (depth > 0 && next()) {
			int event = this.reader.getEventType();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				phonetic = (phonetic == 0 && isAt("rPh")) ? depth : phonetic;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				phonetic = (phonetic == depth) ? 0 : phonetic;
				depth--;
			}
			else if (phonetic == 0 && this.reader.hasText() && event != XMLStreamConstants.COMMENT) {
				append(text);
			}
		}
		return XmlText.unescaped(text);
	}

	private void append(StringBuilder text) {
		if (text.length() + this.reader.getTextLength() > LONGEST_TEXT) {
			throw new Refused(IntakeRefusal.DAMAGED);
		}
		text.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
