package dev.workings.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Cites works of a bibliography on one page. */
public final class Citing {
  private static final String NAMES =
      "<style xmlns='http://purl.org/net/xbiblio/csl' class='in-text' version='1.0'>"
          + "<citation et-al-min='3' et-al-use-first='1'><layout>"
          + "<names variable='author'><name form='short' and='text'/>"
          + "<substitute><names variable='editor'/><text variable='title'/></substitute></names>"
          + "</layout></citation>"
          + "<bibliography><layout><text variable='title'/></layout></bibliography></style>";

  private final Bibliography bibliography;
  private final CitationStyle style;
  private final String locale;
  private final UnaryOperator<String> math;
  private final Map<String, CSLItemData> items = new LinkedHashMap<>();

  private Citing(
      Bibliography bibliography, CitationStyle style, String lang, UnaryOperator<String> math) {
    this.math = math;
    this.bibliography = bibliography;
    this.style = style;
    this.locale = Locales.nearest(lang);
  }

  /**
   * The citations of a page, and the works they cite.
   *
   * @param citations in the order of the page; all their keys are in the bibliography
   * @param lang the page's language, as BCP 47 has it
   * @param link HTML of a link, from the key of a work and the HTML that leads to it
   * @param math HTML of a formula in the name of a work
   * @throws CitationException if the style or a work is more than the library can do
   */
  public static Cited of(
      Bibliography bibliography,
      CitationStyle style,
      String lang,
      List<Citation> citations,
      BinaryOperator<String> link,
      UnaryOperator<String> math) {
    try {
      return new Citing(bibliography, style, lang, math).cited(citations, link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new CitationException(e);
    }
  }

  private Cited cited(List<Citation> citations, BinaryOperator<String> link) throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    citations.forEach(citation -> citation.items().forEach(item -> keys.add(item.key())));
    keys.forEach(key -> items.put(key, Acronyms.kept(bibliography.item(key))));
    if (style.letters()) {
      addLetters(keys);
    }
    CSL marked = csl(style.marked(), keys);
    CSL names = csl(NAMES, keys);
    List<String> html = new ArrayList<>();
    for (Citation citation : citations) {
      html.add(new CitationHtml(marked, names, link).of(citation));
    }
    return new Cited(html, entries(csl(style.xml(), keys)));
  }

  private static List<Cited.Entry> entries(CSL csl) {
    List<Cited.Entry> entries = new ArrayList<>();
    for (CSLItemData item : csl.getRegisteredItems()) {
      String[] entry = csl.makeBibliography(other -> other == item).getEntries();
      entries.add(new Cited.Entry(item.getId(), entry.length == 0 ? "" : entry[0].strip()));
    }
    return entries;
  }

  /** Works that would be cited alike get letters behind their years, in the order of the list. */
  private void addLetters(Set<String> keys) throws IOException {
    CSL csl = csl(style.xml(), keys);
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (CSLItemData item : csl.getRegisteredItems()) {
      String shown = csl.makeCitation(item.getId()).get(0).getText();
      alike.computeIfAbsent(shown, key -> new ArrayList<>()).add(item.getId());
    }
    for (List<String> group : alike.values()) {
      for (int i = 0; group.size() > 1 && i < group.size(); i++) {
        CSLItemData item = items.get(group.get(i));
        String letter = letters(i);
        items.put(group.get(i), new CSLItemDataBuilder(item).yearSuffix(letter).build());
      }
    }
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  private CSL csl(String xml, Collection<String> keys) throws IOException {
    CSL csl = new CSL(new Items(), new Locales(), null, xml, locale);
    csl.setOutputFormat(new HtmlFormat(math));
    csl.setConvertLinks(true);
    csl.registerCitationItems(keys);
    return csl;
  }

  private final class Items implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String key) {
      return items.get(key);
    }

    @Override
    public Collection<String> getIds() {
      return items.keySet();
    }
  }
}
