package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.util.ArrayList;
import java.util.List;
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
  private static final List<String> KEYS =
      List.of(
          "site_name",
          "site_url",
          "site_description",
          "site_author",
          "repo_url",
          "edit_uri",
          "copyright",
          "lang",
          "languages",
          "numbers",
          "url_style",
          "git_dates",
          "math",
          "bibliography",
          "csl",
          "number_sections",
          "theme",
          "nav",
          "docs_dir",
          "site_dir");

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
    Fields fields = new Fields(Yaml.read(yaml, found), KEYS, found);
    Fields math = new Fields(fields.mapping("math"), List.of("macros"), found);
    String lang = LanguageTag.read(fields);
    String name = fields.text("site_name", "Workings");
    List<NavEntry> nav = nav(fields, fields.node("nav"));
    Edition only = new Edition(lang == null ? "en" : lang, "", "", name, nav, yaml.span(0, 0));
    Editions editions = new EditionReader(fields, only, found).editions();
    Config config =
        new Config(
            name,
            siteUrl(fields),
            fields.text("site_description"),
            fields.text("site_author"),
            address(fields, "repo_url"),
            fields.text("edit_uri"),
            fields.text("copyright"),
            lang == null ? editions.main().tag() : lang,
            NumberStyle.read(fields, found),
            urlStyle(fields),
            fields.truth("git_dates", true),
            math.map("macros"),
            CitationSettings.read(fields),
            fields.truth("number_sections", false),
            editions,
            Look.read(fields.mapping("theme"), found),
            folder(fields, "docs_dir", content),
            folder(fields, "site_dir", "site"));
    config.refuseOutputInContent(fields);
    config.refuseOtherLanguage(fields);
    return config;
  }

  /** The same settings for a site that is published at another address. */
  Config at(String url) {
    if (!isAddress(url)) {
      throw WorldException.refused(url + ": the address of a site begins with https://");
    }
    return new Config(
        siteName,
        withSlash(url),
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

  private void refuseOtherLanguage(Fields fields) {
    YamlNode node = fields.node("lang");
    if (node != null && !lang.equals(editions.main().tag())) {
      fields.wrong("lang", "the first of languages, " + editions.main().tag(), node);
    }
  }

  private void refuseOutputInContent(Fields fields) {
    YamlNode node = fields.node("site_dir");
    if (node != null && (output + "/").startsWith(content + "/")) {
      fields.wrong("site_dir", "outside docs_dir", node);
    }
  }

  private static @Nullable String siteUrl(Fields fields) {
    String url = address(fields, "site_url");
    return url == null ? null : withSlash(url);
  }

  private static String withSlash(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  private static boolean isAddress(String url) {
    return url.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?");
  }

  private static @Nullable String address(Fields fields, String key) {
    YamlNode.Scalar url = fields.scalar(key);
    if (url == null || isAddress(url.text())) {
      return url == null ? null : url.text();
    }
    fields.wrong(key, "an address that begins with https://", url);
    return null;
  }

  private static UrlStyle urlStyle(Fields fields) {
    YamlNode.Scalar style = fields.scalar("url_style");
    if (style == null || style.text().equals("directory")) {
      return UrlStyle.DIRECTORY;
    }
    if (!style.text().equals("file")) {
      fields.wrong("url_style", "directory or file", style);
    }
    return UrlStyle.FILE;
  }

  /** A folder inside the site's; {@code .} is the site's own and read as {@code ""}. */
  private static String folder(Fields fields, String key, String otherwise) {
    YamlNode.Scalar folder = fields.scalar(key);
    if (folder == null) {
      return otherwise;
    }
    String path = folder.text().replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
    if (path.equals(".") && key.equals("docs_dir")) {
      return "";
    }
    for (String name : path.split("/", -1)) {
      if (FileNames.problem(name) != null) {
        fields.wrong(key, "a folder inside the site's", folder);
        return otherwise;
      }
    }
    return path;
  }

  /** The entries of a navigation; what is none is reported. */
  static List<NavEntry> nav(Fields fields, @Nullable YamlNode node) {
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream().flatMap(item -> navEntries(fields, item).stream()).toList();
    }
    if (node != null) {
      fields.wrong("nav", "a list of pages", node);
    }
    return List.of();
  }

  /** A page, or titles with a page or a list each. */
  private static List<NavEntry> navEntries(Fields fields, YamlNode node) {
    if (node instanceof YamlNode.Scalar page) {
      return List.of(new NavEntry(page.span(), null, page.text(), List.of()));
    }
    List<NavEntry> entries = new ArrayList<>();
    if (node instanceof YamlNode.Mapping titles) {
      titles.entries().forEach(entry -> entries.add(navEntry(fields, entry)));
    } else {
      fields.wrong("nav", "a list of pages", node);
    }
    return entries;
  }

  private static NavEntry navEntry(Fields fields, YamlNode.Entry entry) {
    String title = entry.key().text();
    if (entry.value() instanceof YamlNode.Scalar page) {
      return new NavEntry(page.span(), title, page.text(), List.of());
    }
    return new NavEntry(entry.key().span(), title, null, nav(fields, entry.value()));
  }
}
