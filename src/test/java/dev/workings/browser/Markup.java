package dev.workings.browser;

import dev.workings.browser.Site.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker. */
final class Markup implements ErrorHandler {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final Markup CHECKER = new Markup();

  /** Data for machines, which it takes for a script; browsers do not run it. */
  private static final String DATA = "<script type=\"application/ld+json\">";

  private final List<String> found = new ArrayList<>();
  private List<String> lines = List.of();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

  private Markup() {
    try {
      checker.setUpMainSchema(HTML, this);
      checker.setUpValidatorAndParsers(this, false, false);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The errors and warnings of a page. */
  static List<String> findings(Page page) {
    return CHECKER.check(page);
  }

  private List<String> check(Page page) {
    found.clear();
    try (InputStream html = Files.newInputStream(page.file())) {
      lines = Files.readAllLines(page.file());
      InputSource source = new InputSource(html);
      source.setEncoding("UTF-8");
      source.setSystemId("https://example.org/" + page.path());
      checker.checkHtmlInputSource(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      found.add(e.getMessage());
    }
    return List.copyOf(found);
  }

  @Override
  public void warning(SAXParseException e) {
    if (!isOfData(e) && !isOfFormula(e)) {
      add("warning", e);
    }
  }

  private boolean isOfData(SAXParseException e) {
    return e.getMessage().startsWith("Inline script violates")
        && lines.get(e.getLineNumber() - 1).contains(DATA);
  }

  /** KaTeX draws an accent by itself and some signs by characters of its own fonts. */
  private boolean isOfFormula(SAXParseException e) {
    boolean isDrawn =
        e.getMessage().startsWith("Text run starts with a composing character")
            || e.getMessage().startsWith("Document uses the Unicode Private Use Area");
    return isDrawn && lines.get(e.getLineNumber() - 1).contains("class=\"katex");
  }

  @Override
  public void error(SAXParseException e) {
    add("error", e);
  }

  @Override
  public void fatalError(SAXParseException e) {
    add("error", e);
  }

  private void add(String kind, SAXParseException e) {
    found.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + kind + ": " + e.getMessage());
  }
}
