package dev.workings.search;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Divides the body of a page at its headings. */
public final class Sections {
  private final List<Section> done = new ArrayList<>();
  private int left = Limits.CHARACTERS_A_PAGE;
  private String id = "";
  private String heading = "";
  private Line text = new Line(left);
  private Line more = new Line(left);

  private Sections() {}

  /**
   * The sections of a page, in their order.
   *
   * @param html its body; of a very long one only the beginning is read
   */
  public static List<Section> of(String html) {
    Sections sections = new Sections();
    NodeTraversor.filter(sections.new Reader(), Jsoup.parseBodyFragment(html).body());
    sections.end();
    return List.copyOf(sections.done);
  }

  private void end() {
    Section section = new Section(id, heading, text.text(), more.text());
    if (!section.isEmpty()) {
      done.add(section);
    }
    left -= section.text().length() + section.more().length();
  }

  /** The title of a page is no section of it. */
  private void begin(Element title) {
    boolean top = title.normalName().equals("h1");
    end();
    id = top ? "" : title.id();
    heading = top ? "" : words(title);
    text = new Line(left);
    more = new Line(left);
  }

  /** The words of an element alone. */
  private static String words(Element element) {
    Sections inside = new Sections();
    element.childNodes().forEach(child -> NodeTraversor.filter(inside.new Reader(), child));
    return inside.text.text();
  }

  /** Takes what is read, and leaves what is only drawn. */
  private final class Reader implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode written) {
        text.add(written.getWholeText());
      }
      return node instanceof Element element ? head(element) : FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
      if (element.isBlock()) {
        text.gap();
      }
      if (element.is("h1, h2[id], h3[id], h4[id], h5[id], h6[id]")) {
        begin(element);
      } else if (element.is("pre")) {
        more.add(element.wholeText() + "\n");
      } else if (element.is("[role=math][aria-label], [role=img][aria-label], img[alt]")) {
        said(element);
      } else if (element.is(".katex, math")) {
        formula(element);
      } else if (element.is("[aria-hidden=true]")) {
        latex(element);
      } else if (!element.is("[hidden], [popover], script, style, template, button")) {
        return FilterResult.CONTINUE;
      }
      return FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        text.gap();
      }
      return FilterResult.CONTINUE;
    }

    private void said(Element element) {
      text.add(element.hasAttr("alt") ? element.attr("alt") : element.attr("aria-label"));
      latex(element);
    }

    private void formula(Element element) {
      Element math = element.selectFirst("math");
      text.add(math == null ? "" : PlainFormula.of(math));
      latex(element);
    }

    private void latex(Element element) {
      for (Element annotation : element.select("annotation")) {
        more.add(" " + LatexWords.of(annotation.wholeText()) + " ");
      }
    }
  }
}
