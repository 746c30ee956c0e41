package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.syntax.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands for a data file, as a page's front matter says.
 *
 * @param file the way to it from the page
 * @param text columns that are texts, by name or header
 * @param columns names for headers that are none
 * @param separator what stands between cells; null for what is usual
 * @param decimal what stands before decimals; null for a point
 */
record DataDeclaration(
    YamlNode.Scalar name,
    YamlNode.Scalar file,
    List<YamlNode.Scalar> text,
    List<Renamed> columns,
    YamlNode.@Nullable Scalar separator,
    YamlNode.@Nullable Scalar decimal) {
  private static final List<String> KEYS =
      List.of("file", "text", "columns", "separator", "decimal");

  /** A column's name in calculations, and its header in the file. */
  record Renamed(YamlNode.Scalar name, YamlNode.Scalar header) {}

  /** What a front matter declares; what is wrong is reported and left out. */
  static List<DataDeclaration> all(Fields frontMatter, Diagnostics found) {
    List<DataDeclaration> all = new ArrayList<>();
    for (YamlNode.Entry entry : frontMatter.mapping("data").entries()) {
      DataDeclaration one = of(entry, found);
      if (one != null && isName(entry.key(), found)) {
        all.add(one);
      }
    }
    return List.copyOf(all);
  }

  private static @Nullable DataDeclaration of(YamlNode.Entry entry, Diagnostics found) {
    YamlNode.Scalar name = entry.key();
    if (entry.value() instanceof YamlNode.Scalar file && !file.text().isEmpty()) {
      return new DataDeclaration(name, file, List.of(), List.of(), null, null);
    }
    if (!(entry.value() instanceof YamlNode.Mapping written)) {
      found.add(noFile(name));
      return null;
    }
    Fields fields = new Fields(written, KEYS, found);
    YamlNode.Scalar file = fields.scalar("file");
    if (file == null) {
      found.add(noFile(name));
      return null;
    }
    return new DataDeclaration(
        name,
        file,
        fields.scalars("text"),
        columns(fields, found),
        sign(fields, "separator", ",;|\t", "one of , ; | or \"\\t\""),
        sign(fields, "decimal", ".,", "\".\" or \",\""));
  }

  private static Diagnostic noFile(YamlNode.Scalar name) {
    String fact = name.text() + " needs the name of a file";
    return Diagnostic.error(Code.BAD_VALUE, fact, name.span())
        .hint("write " + name.text() + ": " + name.text() + ".csv, beside the page");
  }

  private static List<Renamed> columns(Fields fields, Diagnostics found) {
    List<Renamed> columns = new ArrayList<>();
    for (YamlNode.Entry entry : fields.mapping("columns").entries()) {
      if (!(entry.value() instanceof YamlNode.Scalar header)) {
        fields.wrong(entry.key().text(), "the header of a column", entry.value());
      } else if (isName(entry.key(), found)) {
        columns.add(new Renamed(entry.key(), header));
      }
    }
    return columns;
  }

  private static YamlNode.@Nullable Scalar sign(
      Fields fields, String key, String allowed, String wanted) {
    YamlNode.Scalar sign = fields.scalar(key);
    if (sign == null || (sign.text().length() == 1 && allowed.contains(sign.text()))) {
      return sign;
    }
    fields.wrong(key, wanted, sign);
    return null;
  }

  private static boolean isName(YamlNode.Scalar name, Diagnostics found) {
    if (Names.isFree(name.text())) {
      return true;
    }
    String fact = "\"" + name.text() + "\" cannot be a name in calculations";
    found.add(
        Diagnostic.error(Code.BAD_VALUE, fact, name.span())
            .hint("a name is made of letters, digits and underscores, and begins with a letter"));
    return false;
  }
}
