package dev.workings.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document on its way; an element a line. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** What the library may throw, and never does where text is written to memory. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    text.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  XmlText open(String element, String... attributes) {
    return line(() -> start(element, attributes));
  }

  XmlText close() {
    return line(xml::writeEndElement);
  }

  /** An element with text and nothing else in it. */
  XmlText element(String element, String content, String... attributes) {
    return line(
        () -> {
          start(element, attributes);
          xml.writeCharacters(sound(content));
          xml.writeEndElement();
        });
  }

  /** An element with nothing in it. */
  XmlText empty(String element, String... attributes) {
    return line(
        () -> {
          xml.writeEmptyElement(element);
          attributes(attributes);
        });
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], sound(attributes[i + 1]));
    }
  }

  private XmlText line(Step step) {
    try {
      step.run();
      xml.writeCharacters("\n");
      xml.flush();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text without the characters that no XML document may have, however they are written. */
  private static String sound(String text) {
    return text.codePoints()
        .map(c -> isSound(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSound(int c) {
    boolean blank = c == '\t' || c == '\n' || c == '\r';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return blank || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
  }
}
