package dev.workings.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Test
  void aFeedHasAllThatAtomWants() throws Exception {
    Element feed = parse(feed(entry("a", "2026-01-02"))).getDocumentElement();
    assertEquals(List.of("https://example.org/"), texts(feed, "id").subList(0, 1));
    assertEquals(List.of("Notes", "a"), texts(feed, "title"));
    assertEquals("2026-01-02T00:00:00Z", texts(feed, "updated").get(0));
    assertEquals(List.of("An Author", "B"), texts(feed, "name"));
    assertEquals("en-GB", feed.getAttribute("xml:lang"));
    Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
    assertEquals(List.of("https://example.org/a"), texts(entry, "id"));
    assertEquals(List.of("2026-01-02T00:00:00Z"), texts(entry, "published"));
    assertEquals(List.of("about a"), texts(entry, "summary"));
  }

  @Test
  void theNewestComesFirstWhateverTheOrderWas() throws Exception {
    Feed one = feed(entry("b", "2026-01-02"), entry("a", "2026-01-02"), entry("c", "2026-03-03"));
    Feed other = feed(entry("c", "2026-03-03"), entry("a", "2026-01-02"), entry("b", "2026-01-02"));
    assertEquals(one.text(), other.text());
    assertEquals(List.of("Notes", "c", "a", "b"), texts(parse(one).getDocumentElement(), "title"));
  }

  @Test
  void aPageIsNotUpdatedBeforeItIsPublished() throws Exception {
    LocalDate day = LocalDate.of(2026, 5, 5);
    Feed.Entry entry =
        new Feed.Entry("a", "u", day, LocalDate.of(2026, 1, 1), List.of(), List.of(), null);
    assertEquals(day, entry.updated());
  }

  @Test
  void whatHasNoEntriesIsNoFeed() {
    assertThrows(IllegalArgumentException.class, FeedTest::feed);
  }

  @Test
  void anyTextComesOutAsItWentIn() throws Exception {
    List<String> texts =
        List.of("<a href=\"x\">&amp;</a>", "]]>", "<!--", "'\"", "a\nb\tc", "é İ 数 😀", "\\");
    for (String text : texts) {
      assertEquals(text, texts(parse(feed(entry(text, "2026-01-01"))), "title").get(1));
    }
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() throws Exception {
    String text =
        IntStream.of(0, 1, 8, 0xB, 0x1F, 0xD800, 0xFFFE, 0xFFFF, 0x7F, 'x')
            .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
            .toString();
    String read = texts(parse(feed(entry(text, "2026-01-01"))), "title").get(1);
    assertEquals("\uFFFD".repeat(8) + "\u007Fx", read);
  }

  @Test
  void aSitemapListsPagesWithTheDaysThatAreKnown() throws Exception {
    Document map =
        parse(
            Sitemap.of(
                List.of(
                    new Sitemap.Address("https://example.org/?a&b", LocalDate.of(2026, 1, 2)),
                    new Sitemap.Address("https://example.org/b/", null))));
    String space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    assertEquals(space, map.getDocumentElement().getNamespaceURI());
    assertEquals(
        List.of("https://example.org/?a&b", "https://example.org/b/"),
        texts(map.getElementsByTagNameNS(space, "loc")));
    assertEquals(List.of("2026-01-02"), texts(map.getElementsByTagNameNS(space, "lastmod")));
  }

  private static Feed.Entry entry(String title, String day) {
    LocalDate date = LocalDate.parse(day);
    String url = "https://example.org/" + title;
    return new Feed.Entry(title, url, date, date, List.of("B"), List.of("t"), "about " + title);
  }

  private static Feed feed(Feed.Entry... entries) {
    return new Feed(
        "Notes",
        null,
        "en-GB",
        "https://example.org/atom.xml",
        "https://example.org/",
        List.of("An Author"),
        null,
        List.of(entries));
  }

  private static Document parse(Feed feed) throws Exception {
    return parse(feed.text());
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> texts(Document document, String name) {
    return texts(document.getDocumentElement(), name);
  }

  private static List<String> texts(Element element, String name) {
    return texts(element.getElementsByTagNameNS(ATOM, name));
  }

  private static List<String> texts(NodeList nodes) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
