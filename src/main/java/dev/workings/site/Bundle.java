package dev.workings.site;

import dev.workings.source.Source;
import dev.workings.template.BuiltIn;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * A style sheet or a script that is joined from the small files of the theme, each of which a site
 * replaces by a file of the same name, and from those that only the site has.
 *
 * @param theme the theme's parts in their order
 * @param own the parts that only the site has, by their names
 */
record Bundle(List<Source> theme, List<Source> own) {
  private static final Pattern COMMENT =
      Pattern.compile("(?m)^[ \\t]*+/\\*(?!!)(?:[^*]++|\\*(?!/))*+\\*/[ \\t]*+\\n");

  private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]++|^\\n");

  Bundle {
    theme = List.copyOf(theme);
    own = List.copyOf(own);
  }

  /**
   * The bundle of the files in a folder.
   *
   * @param names of the theme's files, such as {@code style/text.css}
   * @param folder with its slash
   * @param site the site's own files by name
   */
  static Bundle of(List<String> names, String folder, SortedMap<String, Source> site) {
    List<Source> theme =
        names.stream()
            .map(name -> site.containsKey(name) ? site.get(name) : BuiltIn.source(name))
            .toList();
    List<Source> own = new ArrayList<>();
    site.forEach(
        (name, source) -> {
          if (name.startsWith(folder) && !names.contains(name)) {
            own.add(source);
          }
        });
    return new Bundle(theme, own);
  }

  /**
   * As one style sheet. Layers decide what wins, whatever the selectors: the theme gives way to the
   * site, and both give way to KaTeX, whose sheet is in none.
   */
  String sheet() {
    return "@layer theme, site;\n" + layer("theme", theme) + layer("site", own);
  }

  private static String layer(String name, List<Source> parts) {
    return parts.isEmpty() ? "" : "@layer " + name + " {\n" + joined(parts) + "}\n";
  }

  /** As one script. */
  String script() {
    return joined(theme) + joined(own);
  }

  private static String joined(List<Source> parts) {
    StringBuilder joined = new StringBuilder();
    for (Source part : parts) {
      String text = slim(part.text());
      joined.append(text).append(text.endsWith("\n") ? "" : "\n");
    }
    return joined.toString();
  }

  /**
   * A text without what only people read: indents, and comments on lines of their own, unless they
   * begin with an exclamation mark, as licences do. A text in which a string can go on in the next
   * line stays as it is.
   */
  private static String slim(String text) {
    return text.contains("`") || text.contains("\\\n")
        ? text
        : INDENT.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
  }
}
