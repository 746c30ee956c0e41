package dev.workings.cite;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a style must have, and how large it may become when its macros are written out. */
final class StyleRules {
  private static final int ELEMENTS = 200_000;
  private static final int DEPTH = 200;

  private final Document style;
  private final Map<String, Integer> sizes = new HashMap<>();

  private StyleRules(Document style) {
    this.style = style;
  }

  /** Whether a style can be used; if not, that is reported. */
  static boolean allow(Document style, Source csl, Diagnostics found) {
    String mistake = new StyleRules(style).mistake();
    if (mistake != null) {
      Span whole = Places.at(csl, 1, 1);
      found.add(
          Diagnostic.error(Code.BAD_STYLE, mistake, whole)
              .hint("independent styles of CSL 1.0 are at https://www.zotero.org/styles"));
    }
    return mistake == null;
  }

  private @Nullable String mistake() {
    Element root = style.getDocumentElement();
    if (!root.getTagName().equals("style")) {
      return "this is no style: it begins with " + root.getTagName();
    }
    if (root.getAttribute("class").equals("note")) {
      return "this style cites in footnotes, and here is cited in the text";
    }
    for (String part : new String[] {"citation", "bibliography"}) {
      if (!hasLayout(root, part)) {
        return "this style has no layout of its " + part;
      }
    }
    return size(root, 0) > ELEMENTS ? "the macros of this style never end" : null;
  }

  private static boolean hasLayout(Element root, String name) {
    Element part = child(root, name);
    return part != null && child(part, "layout") != null;
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    return null;
  }

  /** The number of elements with all macros written out, at most one more than allowed. */
  private int size(Element element, int depth) {
    if (depth > DEPTH) {
      return ELEMENTS + 1;
    }
    long size = 1;
    if (element.hasAttribute("macro")) {
      size += macro(element.getAttribute("macro"), depth);
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      size += n instanceof Element child ? size(child, depth + 1) : 0;
    }
    return (int) Math.min(size, ELEMENTS + 1);
  }

  /** A macro that calls itself is endless. */
  private int macro(String name, int depth) {
    Integer known = sizes.putIfAbsent(name, ELEMENTS + 1);
    if (known != null) {
      return known;
    }
    int size = 0;
    NodeList macros = style.getElementsByTagName("macro");
    for (int i = 0; i < macros.getLength(); i++) {
      Element macro = (Element) macros.item(i);
      size += macro.getAttribute("name").equals(name) ? size(macro, depth + 1) : 0;
    }
    sizes.put(name, size);
    return size;
  }
}
