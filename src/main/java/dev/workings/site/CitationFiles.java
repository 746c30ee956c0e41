package dev.workings.site;

import dev.workings.cite.Bibliography;
import dev.workings.cite.CitationStyle;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.source.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The bibliographies and styles of a site, each read once. */
final class CitationFiles {
  private static final String STYLE = "chicago-author-date";
  private static final String CSL = ".csl";

  private final World world;
  private final Config config;
  private final List<String> files;
  private final Diagnostics found;
  private final Map<String, Bibliography> bibliographies = new HashMap<>();
  private final Map<String, @Nullable CitationStyle> styles = new HashMap<>();

  /**
   * What a page cites from.
   *
   * @param complete whether all files could be read
   */
  record Chosen(Bibliography bibliography, CitationStyle style, boolean complete) {}

  /** A name in a setting, and the file from which the way to it begins. */
  private record Named(YamlNode.Scalar name, String from) {}

  /**
   * @param paths all files of the content, by their paths in the site's folder
   */
  CitationFiles(World world, Config config, List<String> paths, Diagnostics found) {
    this.world = world;
    this.config = config;
    this.files = paths.stream().map(config::inContent).toList();
    this.found = found;
  }

  /**
   * What a page cites from: its own bibliography and then the site's; null without any.
   *
   * @param page its path in the content folder
   */
  @Nullable Chosen of(String page, CitationSettings own) {
    CitationSettings all = config.citations();
    List<Named> named = new ArrayList<>();
    own.bibliography().forEach(name -> named.add(new Named(name, page)));
    all.bibliography().forEach(name -> named.add(new Named(name, "")));
    if (named.isEmpty()) {
      return null;
    }
    List<Bibliography> read = new ArrayList<>();
    for (Named one : named) {
      Bibliography bibliography = bibliography(one);
      if (bibliography != null) {
        read.add(bibliography);
      }
    }
    Named csl = own.csl() == null ? named(all.csl(), "") : named(own.csl(), page);
    CitationStyle style = csl == null ? builtIn(STYLE) : style(csl);
    boolean complete = read.size() == named.size() && !read.contains(Bibliography.EMPTY);
    return new Chosen(
        Bibliography.of(read), style == null ? builtIn(STYLE) : style, complete && style != null);
  }

  private static @Nullable Named named(YamlNode.@Nullable Scalar name, String from) {
    return name == null ? null : new Named(name, from);
  }

  private @Nullable Bibliography bibliography(Named named) {
    String path = path(named, "bibliography", ".bib", ".json");
    if (path == null) {
      return null;
    }
    boolean json = path.endsWith(".json");
    return bibliographies.computeIfAbsent(
        path, key -> read(key, json ? Bibliography::json : Bibliography::bibtex));
  }

  /** With a mistake in it a file counts for nothing, so that no work is missed twice. */
  private Bibliography read(String path, BiFunction<Source, Diagnostics, Bibliography> reader) {
    Source source = world.source(config.ofContent(path), found);
    Diagnostics mistakes = new Diagnostics();
    Bibliography read = source == null ? Bibliography.EMPTY : reader.apply(source, mistakes);
    found.addAll(mistakes);
    return mistakes.hasErrors() ? Bibliography.EMPTY : read;
  }

  private @Nullable CitationStyle style(Named named) {
    String name = named.name().text();
    if (name.endsWith(CSL)) {
      String path = path(named, "style", CSL);
      return path == null ? null : styles.computeIfAbsent(path, this::read);
    }
    if (CitationStyle.NAMES.contains(name)) {
      return builtIn(name);
    }
    Diagnostic unknown =
        Diagnostic.error(Code.BAD_VALUE, "no style " + name, named.name().span())
            .didYouMean(name, CitationStyle.NAMES);
    found.add(unknown.hint("styles are " + String.join(", ", CitationStyle.NAMES) + ", or a file"));
    return null;
  }

  private @Nullable CitationStyle builtIn(String name) {
    return styles.computeIfAbsent(name, CitationStyle::named);
  }

  private @Nullable CitationStyle read(String path) {
    Source source = world.source(config.ofContent(path), found);
    return source == null ? null : CitationStyle.read(source, found);
  }

  /** The file's path in the content folder, or null after it was reported that there is none. */
  private @Nullable String path(Named named, String what, String... endings) {
    String way = named.name().text();
    String path = Paths.resolve(named.from(), way);
    boolean fits = List.of(endings).stream().anyMatch(way::endsWith);
    if (path != null && fits && files.contains(path)) {
      return path;
    }
    Diagnostic missing =
        Diagnostic.error(Code.BAD_VALUE, "no " + what + " " + way, named.name().span());
    String near = fits ? near(named.from(), way) : null;
    String rule = "a " + what + " is a file of the content that ends in ";
    found.add(
        missing.hint(
            near == null ? rule + String.join(" or ", endings) : "did you mean " + near + "?"));
    return null;
  }

  private @Nullable String near(String from, String way) {
    return Spelling.nearest(way, files.stream().map(f -> Paths.relative(from, f)).toList());
  }
}
