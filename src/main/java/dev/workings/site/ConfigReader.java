package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the settings of a site; what is wrong is reported and left at its default. */
final class ConfigReader {
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

  private final Fields fields;
  private final Diagnostics found;
  private final @Nullable String lang;
  private final Edition only;
  private final Editions editions;

  /** A reader of the text of a workings.yml. */
  ConfigReader(Slice yaml, Diagnostics found) {
    this.found = found;
    fields = new Fields(Yaml.read(yaml, found), KEYS, found);
    lang = LanguageTag.read(fields);
    only =
        new Edition(
            lang == null ? "en" : lang,
            "",
            "",
            fields.text("site_name", "Workings"),
            NavEntry.read(fields),
            yaml.span(0, 0));
    editions = new EditionReader(fields, only, found).editions();
  }

  /**
   * The settings.
   *
   * @param content the folder of the pages unless the text names one
   */
  Config config(String content) {
    Config config =
        new Config(
            only.siteName(),
            siteUrl(),
            fields.text("site_description"),
            fields.text("site_author"),
            WebAddress.read(fields, "repo_url"),
            fields.text("edit_uri"),
            fields.text("copyright"),
            lang(),
            NumberStyle.read(fields, found),
            UrlStyle.read(fields),
            fields.truth("git_dates", true),
            new Fields(fields.mapping("math"), List.of("macros"), found).map("macros"),
            CitationSettings.read(fields),
            fields.truth("number_sections", false),
            editions,
            Look.read(fields.mapping("theme"), found),
            folder("docs_dir", content),
            folder("site_dir", "site"));
    refuseOutputInContent(config);
    return config;
  }

  private @Nullable String siteUrl() {
    String url = WebAddress.read(fields, "site_url");
    return url == null ? null : WebAddress.withSlash(url);
  }

  /** That of the first language; a setting that says otherwise is refused. */
  private String lang() {
    String main = editions.main().tag();
    YamlNode node = fields.node("lang");
    if (node != null && lang != null && !lang.equals(main)) {
      fields.wrong("lang", "the first of languages, " + main, node);
    }
    return main;
  }

  private void refuseOutputInContent(Config config) {
    YamlNode node = fields.node("site_dir");
    if (node != null && (config.output() + "/").startsWith(config.content() + "/")) {
      fields.wrong("site_dir", "outside docs_dir", node);
    }
  }

  /** A folder inside the site's; {@code .} is the site's own and read as {@code ""}. */
  private String folder(String key, String otherwise) {
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
}
