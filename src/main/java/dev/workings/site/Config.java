package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a site, from its {@code workings.yml}; the keys have MkDocs' names.
 *
 * @param siteUrl the address of the published site, ending in a slash
 * @param numbers how numbers are written where a language would write them otherwise
 * @param editUri the way from {@code repoUrl} to the sources of the pages, or null
 * @param gitDates whether pages tell when they were last changed, if Git knows it
 * @param macros LaTeX macros of all pages, such as {@code \R} → {@code \mathbb{R}}
 * @param citations where the works are that all pages may cite
 * @param numberSections whether sections have numbers on pages that do not say
 * @param editions its languages
 * @param content the folder of the pages
 * @param output the folder to publish to
 */
record Config(
    String siteName,
    @Nullable String siteUrl,
    @Nullable String siteDescription,
    @Nullable String siteAuthor,
    @Nullable String repoUrl,
    @Nullable String editUri,
    @Nullable String copyright,
    String lang,
    NumberStyle numbers,
    UrlStyle urlStyle,
    boolean gitDates,
    Map<String, String> macros,
    CitationSettings citations,
    boolean numberSections,
    Editions editions,
    Look look,
    String content,
    String output) {
  /** The file in the site's folder. */
  static final String PATH = "workings.yml";

  private static final Source EMPTY = Source.of(PATH, "");
  private static final String CONTENT = "content";

  /**
   * The settings of the site in a world. Without a workings.yml and a folder of content, the site's
   * own folder is the content.
   */
  static Config of(World world, Diagnostics found) {
    if (world.has(PATH)) {
      Source source = world.source(PATH, found);
      return read(Slice.of(source == null ? EMPTY : source), CONTENT, found);
    }
    boolean apart = !world.files(CONTENT, new Diagnostics()).isEmpty();
    return read(Slice.of(EMPTY), apart ? CONTENT : "", found);
  }

  /**
   * The settings in a text; what is wrong is reported and left at its default.
   *
   * @param content the folder of the pages unless the text names one
   */
  static Config read(Slice yaml, String content, Diagnostics found) {
    return new ConfigReader(yaml, found).config(content);
  }

  /** The same settings for a site that is published at another address. */
  Config at(String url) {
    if (!WebAddress.isOne(url)) {
      throw WorldException.refused(url + ": the address of a site begins with https://");
    }
    return new Config(
        siteName,
        WebAddress.withSlash(url),
        siteDescription,
        siteAuthor,
        repoUrl,
        editUri,
        copyright,
        lang,
        numbers,
        urlStyle,
        gitDates,
        macros,
        citations,
        numberSections,
        editions,
        look,
        content,
        output);
  }

  /**
   * Where the site begins on its server: {@code /}, or a folder such as {@code /notes/}. Null for
   * pages that are opened from a disk: that is what files without an address are for.
   */
  @Nullable String root() {
    if (siteUrl == null) {
      return urlStyle == UrlStyle.FILE ? null : "/";
    }
    return siteUrl.replaceFirst("^https?://[^/]+", "");
  }

  /** The language of a page: its own, or that of its folder. */
  String lang(Page page) {
    String own = page.frontMatter().lang();
    return own == null ? editions.of(page.path()).tag() : own;
  }

  /** The path in the content folder of a path in the site's folder. */
  String inContent(String path) {
    return content.isEmpty() ? path : path.substring(content.length() + 1);
  }

  /** The path in the site's folder of a path in the content folder. */
  String ofContent(String path) {
    return content.isEmpty() ? path : content + "/" + path;
  }
}
