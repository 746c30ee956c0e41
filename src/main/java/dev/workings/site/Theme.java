package dev.workings.site;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.template.BuiltIn;
import dev.workings.template.TemplateProblem;
import dev.workings.template.Templates;
import dev.workings.typeset.KatexAssets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a site looks: its own templates, and the static files in its {@code templates/assets/}, with
 * the built-in theme behind every one of them.
 */
final class Theme {
  private static final String KATEX = Theme.ASSETS + KatexAssets.folder() + "/";

  /** KaTeX's style sheet in the published site. */
  static final String KATEX_SHEET = KATEX + "katex.min.css";

  /** The theme's style sheet in the published site. */
  static final String SHEET = Theme.ASSETS + "workings.css";

  /** The theme's script in the published site. */
  static final String SCRIPT = Theme.ASSETS + "workings.js";

  /** The script that runs before the first paint, in the published site. */
  static final String FIRST = Theme.ASSETS + "first.js";

  private static final String ASSETS = "assets/";
  private static final String FOLDER = "templates/";

  /** What a formula's HTML is known by. */
  private static final String FORMULA = "class=\"katex";

  private final SortedMap<String, Source> own = new TreeMap<>();
  private final SortedMap<String, String> assets = new TreeMap<>();
  private final SortedMap<String, byte[]> made = new TreeMap<>();
  private final Templates templates = new Templates(own::get);

  private Theme() {}

  /** The theme of the site in a world; what cannot be read of it is reported. */
  static Theme of(World world, Look look, Diagnostics found) {
    Theme theme = new Theme();
    for (String path : world.files("templates", found)) {
      theme.read(path, world, found);
    }
    BuiltIn.ASSETS.forEach(file -> theme.make(file, BuiltIn.bytes(file)));
    theme.make(SHEET, utf8(Bundle.of(BuiltIn.STYLES, "style/", theme.own).sheet() + look.sheet()));
    theme.make(FIRST, utf8(Bundle.of(BuiltIn.FIRST, "first/", theme.own).script()));
    theme.make(SCRIPT, utf8(Bundle.of(BuiltIn.SCRIPTS, "script/", theme.own).script()));
    return theme;
  }

  /** A file that we publish, unless the site has one of the same name. */
  private void make(String file, byte[] bytes) {
    if (assets.putIfAbsent(file, BuiltIn.PREFIX + file) == null) {
      made.put(file, bytes);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void read(String path, World world, Diagnostics found) {
    String name = path.substring(FOLDER.length());
    if (name.startsWith(ASSETS)) {
      assets.put(name, path);
      return;
    }
    Source source = world.source(path, found);
    if (source != null) {
      own.put(name, source);
    }
  }

  /** Whether a file in the site's folder belongs to its theme. */
  static boolean owns(String path) {
    return path.startsWith(FOLDER);
  }

  /** The static files: published file → the file it comes from. */
  SortedMap<String, String> assets() {
    return assets;
  }

  /** A template filled with a view; nothing if it cannot be, for a reason that is reported. */
  String fill(String template, Map<String, ?> view, Diagnostics found) {
    try {
      return templates.fill(template, view);
    } catch (TemplateProblem problem) {
      found.add(problem.diagnostic());
      return "";
    }
  }

  /** What the theme says to readers. */
  Vocabulary vocabulary(Diagnostics found) {
    return Vocabulary.of(own, found);
  }

  /** Whether there are formulas in a page. */
  static boolean hasFormula(String html) {
    return html.contains(FORMULA);
  }

  /** The fonts in the published site that a page's formulas are seen in at once. */
  static List<String> fonts(String html) {
    return KatexAssets.fontsShownIn(html).stream().map(font -> KATEX + font).toList();
  }

  /** The files to publish for pages like these, of KaTeX's only what their formulas use. */
  List<OutputFile> files(Collection<String> pages) {
    List<OutputFile> files = new ArrayList<>();
    assets.forEach(
        (file, from) -> {
          byte[] bytes = made.get(file);
          files.add(
              bytes == null ? new OutputFile.Copied(file, from) : new OutputFile.Made(file, bytes));
        });
    if (pages.stream().anyMatch(Theme::hasFormula)) {
      KatexAssets.usedBy(pages)
          .forEach((name, bytes) -> files.add(new OutputFile.Made(KATEX + name, bytes)));
    }
    return files;
  }
}
