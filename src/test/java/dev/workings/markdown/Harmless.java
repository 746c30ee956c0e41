package dev.workings.markdown;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the HTML of a page may consist of, as an HTML parser sees it. */
final class Harmless {
  private static final Set<String> ELEMENTS =
      Set.of(
          "h1 h2 h3 h4 h5 h6 p a img em strong del code pre br hr ul ol li dl dt dd blockquote div"
              .split(" "));
  private static final Set<String> MORE_ELEMENTS =
      Set.of(
          "table thead tbody tr th td sup section span input caption figure figcaption details summary"
              .split(" "));
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("id class lang dir title width height alt rel role tabindex start scope type disabled"
                  + " checked href src style aria-label aria-hidden open data-group")
              .split(" "));

  private Harmless() {}

  /** The first thing in a page that is not on our lists; empty if there is none. */
  static String firstFault(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().select("* > *")) {
      if (!ELEMENTS.contains(element.tagName()) && !MORE_ELEMENTS.contains(element.tagName())) {
        return "element " + element.tagName();
      }
      for (Attribute attribute : element.attributes()) {
        if (!isHarmless(attribute)) {
          return "attribute " + attribute;
        }
      }
    }
    return "";
  }

  private static boolean isHarmless(Attribute attribute) {
    String value = attribute.getValue();
    return switch (attribute.getKey()) {
      case "href", "src" ->
          !value.replaceAll("[\\x00-\\x20]", "").matches("(?i)(?!https?:|mailto:)[^/?#:]+:.*");
      case "style" ->
          value.matches("(text-align: \\w+|(width|height): \\d+%(; )?)+")
              || value.matches("((--place|--beside|--below): --fn(ref)?[\\d-]+(; )?)+");
      default -> ATTRIBUTES.contains(attribute.getKey());
    };
  }
}
