package dev.workings.cite;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads BibTeX and BibLaTeX. */
final class BibTex {
  private static final int DEEPEST = 50;
  private static final Pattern LEXICAL = Pattern.compile("line (\\d+), column (\\d+)");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^[ \\t]*@[ \\t]*\\p{Alpha}+[ \\t]*[{(]\\s*+(?<key>[^,\\s{}()]++)\\s*,");
  private static final String HINT =
      "an entry is @article{key, author = {Smith, Jane}, title = {…}, year = {2004}}";

  private BibTex() {}

  /** The works by their keys; if there is a mistake, it is reported and there are none. */
  static Map<String, Bibliography.Work> read(Source bib, Diagnostics found) {
    Map<String, Bibliography.Work> works = new LinkedHashMap<>();
    if (isShallow(bib, found)) {
      reportTwins(bib, found);
      try {
        BibTeXDatabase database = new Parser().parse(new StringReader(bib.text()));
        BibTexSizes.check(database);
        for (Map.Entry<Key, BibTeXEntry> entry : database.getEntries().entrySet()) {
          works.put(entry.getKey().getValue(), () -> BibTexEntries.item(entry.getValue()));
        }
      } catch (ParseException e) {
        found.add(mistake(bib, e));
      } catch (TokenMgrException e) {
        found.add(mistake(place(bib, e)));
      } catch (BibTexSizes.TooLarge | ObjectResolutionException e) {
        found.add(
            Diagnostic.error(Code.BAD_BIBLIOGRAPHY, "a text in this file is too long", start(bib)));
      }
    }
    return works;
  }

  /** An abbreviation or a cross-reference that is not defined is no reason to refuse a file. */
  private static final class Parser extends BibTeXParser {
    Parser() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
  }

  private static boolean isShallow(Source bib, Diagnostics found) {
    String text = bib.text();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
      if (depth > DEEPEST) {
        found.add(
            Diagnostic.error(
                Code.BAD_BIBLIOGRAPHY,
                "braces more than " + DEEPEST + " deep",
                bib.span(i, i + 1)));
        return false;
      }
    }
    return true;
  }

  private static void reportTwins(Source bib, Diagnostics found) {
    Map<String, Span> places = new LinkedHashMap<>();
    Matcher matcher = ENTRY.matcher(bib.text());
    while (matcher.find()) {
      Span place = bib.span(matcher.start("key"), matcher.end("key"));
      Span first = places.putIfAbsent(matcher.group("key"), place);
      if (first != null) {
        found.add(
            Diagnostic.error(
                    Code.BAD_BIBLIOGRAPHY, "the key " + place.text() + " is given twice", place)
                .label(first, "first given here"));
      }
    }
  }

  /** The token behind the last good one is where the file went wrong. */
  private static Diagnostic mistake(Source bib, ParseException e) {
    if (e.currentToken == null) {
      return mistake(start(bib));
    }
    org.jbibtex.Token token = e.currentToken.next == null ? e.currentToken : e.currentToken.next;
    return mistake(Places.at(bib, token.beginLine, token.beginColumn));
  }

  private static Diagnostic mistake(Span place) {
    return Diagnostic.error(Code.BAD_BIBLIOGRAPHY, "this is not BibTeX", place).hint(HINT);
  }

  private static Span place(Source bib, TokenMgrException e) {
    Matcher matcher = LEXICAL.matcher(List.of(String.valueOf(e.getMessage())).get(0));
    return matcher.find()
        ? Places.at(bib, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : start(bib);
  }

  private static Span start(Source bib) {
    return Places.at(bib, 1, 1);
  }
}
