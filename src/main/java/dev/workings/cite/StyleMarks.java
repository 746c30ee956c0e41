package dev.workings.cite;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Makes a style say which part of a citation is its authors. */
final class StyleMarks {
  private StyleMarks() {}

  /** Whether letters tell works of one author and year apart. */
  static boolean hasYearLetters(Document style) {
    Element citation = (Element) style.getElementsByTagName("citation").item(0);
    return citation != null && citation.getAttribute("disambiguate-add-year-suffix").equals("true");
  }

  /** Puts marks around every author, in place; what stands in for an author is in the marks too. */
  static void add(Document style) {
    for (Element names : authors(style)) {
      Element group = style.createElement("group");
      group.setAttribute("prefix", String.valueOf(Marks.AUTHOR));
      group.setAttribute("suffix", String.valueOf(Marks.AUTHOR_END));
      names.getParentNode().replaceChild(group, names);
      group.appendChild(names);
    }
  }

  private static List<Element> authors(Document style) {
    List<Element> authors = new ArrayList<>();
    NodeList all = style.getElementsByTagName("names");
    for (int i = 0; i < all.getLength(); i++) {
      Element names = (Element) all.item(i);
      boolean instead = ((Element) names.getParentNode()).getTagName().equals("substitute");
      if (!instead && namesAuthor(names)) {
        authors.add(names);
      }
    }
    return authors;
  }

  /** Whether an author is what it names, or what stands in for that. */
  private static boolean namesAuthor(Element names) {
    boolean author = List.of(names.getAttribute("variable").split(" ")).contains("author");
    NodeList inside = names.getElementsByTagName("names");
    for (int i = 0; i < inside.getLength() && !author; i++) {
      author = namesAuthor((Element) inside.item(i));
    }
    return author;
  }
}
