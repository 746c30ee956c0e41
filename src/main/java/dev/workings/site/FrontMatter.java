package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Source;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself between two lines of {@code ---} at its top.
 *
 * @param image a picture that stands for the page where others link to it
 * @param slug the page's last part of its address, instead of its file's name
 * @param aliases former addresses, which lead to the page
 * @param order the place among its neighbours; pages without one come after those with one
 * @param numbers how it writes numbers where its language would write them otherwise
 * @param layout {@code page}, or {@code home} for one that begins a site
 * @param toc whether the page shows its headings
 * @param numberSections whether its sections have numbers; null for what holds in the site
 * @param search whether the page is found by the search
 * @param macros LaTeX macros of this page
 * @param symbols how names of calculations are typeset
 * @param citations where the works are that it cites
 * @param data names with the data files behind them
 */
record FrontMatter(
    @Nullable String title,
    @Nullable String description,
    @Nullable LocalDate date,
    List<String> authors,
    List<String> tags,
    YamlNode.@Nullable Scalar image,
    boolean draft,
    YamlNode.@Nullable Scalar slug,
    List<YamlNode.Scalar> aliases,
    @Nullable Integer order,
    @Nullable String lang,
    NumberStyle numbers,
    String layout,
    boolean toc,
    @Nullable Boolean numberSections,
    boolean search,
    Map<String, String> macros,
    Map<String, String> symbols,
    CitationSettings citations,
    List<DataDeclaration> data) {
  private static final List<String> KEYS =
      List.of(
          "title",
          "description",
          "date",
          "author",
          "tags",
          "image",
          "draft",
          "slug",
          "aliases",
          "order",
          "lang",
          "numbers",
          "layout",
          "toc",
          "number_sections",
          "search",
          "math",
          "symbols",
          "bibliography",
          "csl",
          "data");

  /** The front matter of a page that has none. */
  static final FrontMatter NONE = read(Slice.of(Source.of("", "")), new Diagnostics());

  /** The front matter in a text; what is wrong is reported and left at its default. */
  static FrontMatter read(Slice yaml, Diagnostics found) {
    Fields fields = new Fields(Yaml.read(yaml, found), KEYS, found);
    Fields math = new Fields(fields.mapping("math"), List.of("macros"), found);
    return new FrontMatter(
        fields.text("title"),
        fields.text("description"),
        date(fields),
        fields.texts("author"),
        fields.texts("tags").stream().filter(tag -> !tag.isBlank()).toList(),
        fields.scalar("image"),
        fields.truth("draft", false),
        slug(fields),
        fields.scalars("aliases"),
        fields.integer("order"),
        LanguageTag.read(fields),
        NumberStyle.read(fields, found),
        fields.choice("layout", List.of("page", "home")),
        fields.truth("toc", true),
        fields.node("number_sections") == null ? null : fields.truth("number_sections", false),
        fields.truth("search", true),
        math.map("macros"),
        fields.map("symbols"),
        CitationSettings.read(fields),
        DataDeclaration.all(fields, found));
  }

  private static @Nullable LocalDate date(Fields fields) {
    YamlNode.Scalar date = fields.scalar("date");
    try {
      return date == null ? null : LocalDate.parse(date.text());
    } catch (DateTimeParseException e) {
      fields.wrong("date", "a day such as 2026-03-31", date);
      return null;
    }
  }

  private static YamlNode.@Nullable Scalar slug(Fields fields) {
    YamlNode.Scalar slug = fields.scalar("slug");
    if (slug != null && (slug.text().contains("/") || FileNames.problem(slug.text()) != null)) {
      fields.wrong("slug", "the name of one page, without slashes", slug);
      return null;
    }
    return slug;
  }
}
