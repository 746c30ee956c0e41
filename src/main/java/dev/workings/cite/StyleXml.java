package dev.workings.cite;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the XML of styles; nothing outside the text is ever looked at. */
final class StyleXml {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private StyleXml() {}

  /** The tree of a style, or null if it is not XML; that is reported. */
  static @Nullable Document read(Source csl, Diagnostics found) {
    try {
      DocumentBuilder builder = builder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(csl.text())));
    } catch (SAXParseException e) {
      found.add(mistake(csl, e));
    } catch (SAXException | IOException e) {
      found.add(Diagnostic.error(Code.BAD_STYLE, "this is not XML", csl.span(0, 0)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return null;
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(NO_DOCTYPE, true);
    factory.setExpandEntityReferences(false);
    return factory.newDocumentBuilder();
  }

  /** The parser's words for it depend on the machine's language. */
  private static Diagnostic mistake(Source csl, SAXParseException e) {
    int doctype = csl.text().indexOf("<!DOCTYPE");
    return doctype >= 0
        ? Diagnostic.error(
                Code.BAD_STYLE, "a style has no document type", csl.span(doctype, doctype + 9))
            .hint("delete it: a style of CSL 1.0 needs none")
        : Diagnostic.error(
                Code.BAD_STYLE,
                "this is not XML",
                Places.at(csl, e.getLineNumber(), e.getColumnNumber()))
            .hint("a style is a file of the Citation Style Language (CSL) 1.0");
  }

  /** The XML of a tree. */
  static String write(Document style) {
    StringWriter xml = new StringWriter();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(style), new StreamResult(xml));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return xml.toString();
  }
}
