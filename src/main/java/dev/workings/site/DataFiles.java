package dev.workings.site;

import dev.workings.data.Column;
import dev.workings.data.DataFile;
import dev.workings.data.Dialect;
import dev.workings.eval.Given;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.source.Spelling;
import dev.workings.syntax.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The data files of a site. Only what is listed as a file of the content is ever opened, so that no
 * link and no way out of the folder leads anywhere. Pages that read the same file in the same way
 * share what was read, and its mistakes are told once.
 */
final class DataFiles {
  /** A data file longer than this, in bytes, is not read. */
  static final int LONGEST = 10_000_000;

  /** Characters of all data files that are read. */
  private static final int ALL = 50_000_000;

  /** Cells of all data files that are read, each time a file is read in another way. */
  private static final int CELLS = 2_000_000;

  /** One way of reading one file. */
  private record Reading(String path, Dialect dialect, Set<String> texts) {}

  private final World world;
  private final Config config;
  private final List<String> files;
  private final Diagnostics found;
  private final Map<String, @Nullable Source> sources = new HashMap<>();
  private final Map<Reading, List<Column>> read = new HashMap<>();
  private int characters;
  private int cells;

  /**
   * @param paths all files of the content, by their paths in the site's folder
   */
  DataFiles(World world, Config config, List<String> paths, Diagnostics found) {
    this.world = world;
    this.config = config;
    this.found = found;
    this.files =
        paths.stream().map(config::inContent).filter(path -> Dialect.of(path) != null).toList();
  }

  /** What a page is given; a name whose file is wrong is given without a value. */
  List<Given> given(String page, List<DataDeclaration> declared) {
    return declared.stream().map(one -> given(page, one)).toList();
  }

  private Given given(String page, DataDeclaration declared) {
    String name = Names.canonical(declared.name().text());
    String path = path(page, declared);
    Dialect dialect = path == null ? null : dialect(path, declared);
    List<Column> columns =
        path == null || dialect == null
            ? List.of()
            : columns(new Reading(path, dialect, texts(declared)), declared);
    Dataset dataset = new Dataset(declared, columns, found);
    return new Given(name, columns.isEmpty() ? null : dataset.value(), declared.name().span());
  }

  /** The file's path in the content folder, or null after it was reported that there is none. */
  private @Nullable String path(String page, DataDeclaration declared) {
    String way = declared.file().text();
    String path = Paths.resolve(page, way);
    if (path != null && files.contains(path)) {
      return path;
    }
    Diagnostic missing =
        Diagnostic.error(Code.NO_DATA, "no data file " + way, declared.file().span());
    found.add(
        missing.hint(path == null ? "a data file lies in the content folder" : advice(page, path)));
    return null;
  }

  private String advice(String page, String path) {
    if (Dialect.of(path) == null) {
      return "the names of data files end in " + String.join(", ", Dialect.EXTENSIONS);
    }
    String near = near(page, path);
    if (near != null) {
      return "did you mean " + near + "?";
    }
    String folder = Paths.folder(page);
    List<String> beside =
        files.stream().filter(f -> Paths.folder(f).equals(folder)).map(Paths::name).toList();
    return beside.isEmpty()
        ? "put the file beside the page"
        : "beside the page there are " + String.join(", ", beside);
  }

  /** The way to a file of the same name in another folder, or of nearly the same path. */
  private @Nullable String near(String page, String path) {
    List<String> ways = files.stream().map(file -> Paths.relative(page, file)).toList();
    return ways.stream()
        .filter(way -> Paths.name(way).equals(Paths.name(path)))
        .findFirst()
        .orElse(Spelling.nearest(Paths.relative(page, path), ways));
  }

  private @Nullable Dialect dialect(String path, DataDeclaration declared) {
    Dialect dialect = Dialect.of(path);
    YamlNode.Scalar separator = declared.separator();
    YamlNode.Scalar decimal = declared.decimal();
    YamlNode.Scalar sign = separator == null ? decimal : separator;
    if (dialect == null || sign == null) {
      return dialect;
    }
    if (dialect.format() == Dialect.Format.JSON) {
      String fact = "JSON has one way to write cells and numbers";
      found.add(Diagnostic.error(Code.BAD_VALUE, fact, sign.span()).hint("delete this setting"));
      return null;
    }
    Dialect separated =
        separator == null ? dialect : dialect.separatedBy(separator.text().charAt(0));
    return decimal == null ? separated : separated.withDecimal(decimal.text().charAt(0));
  }

  /** The headers of the columns that are to be texts; a column may be named as in calculations. */
  private static Set<String> texts(DataDeclaration declared) {
    Set<String> headers = new TreeSet<>();
    declared.text().forEach(text -> headers.add(Dataset.header(declared, text.text())));
    return headers;
  }

  private List<Column> columns(Reading reading, DataDeclaration declared) {
    List<Column> known = read.get(reading);
    if (known != null) {
      return known;
    }
    Source source = source(reading.path());
    List<Column> columns =
        source == null
            ? List.of()
            : DataFile.read(source, reading.dialect(), reading.texts(), found);
    cells += columns.stream().mapToInt(column -> column.values().leaves()).sum();
    if (characters > ALL || cells > CELLS) {
      found.add(tooMuch(declared));
      columns = List.of();
    }
    read.put(reading, columns);
    return columns;
  }

  private @Nullable Source source(String path) {
    if (!sources.containsKey(path)) {
      Source source =
          characters > ALL ? null : world.source(config.ofContent(path), LONGEST, found);
      characters += source == null ? 0 : source.text().length();
      sources.put(path, source);
    }
    return sources.get(path);
  }

  private static Diagnostic tooMuch(DataDeclaration declared) {
    String fact =
        "the data files of this site have more than " + ALL + " characters or " + CELLS + " cells";
    return Diagnostic.error(Code.LIMIT_EXCEEDED, fact, declared.file().span())
        .hint("leave out what the pages do not show, or add it up before");
  }
}
