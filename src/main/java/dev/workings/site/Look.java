package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site's settings change of the theme's looks.
 *
 * @param properties custom properties of CSS, each with its checked value
 * @param logo a file of the content, shown beside the site's name
 * @param favicon a file of the content
 */
record Look(
    Map<String, String> properties,
    YamlNode.@Nullable Scalar logo,
    YamlNode.@Nullable Scalar favicon) {
  /** What the settings call a typeface, and the theme's property for it. */
  private static final Map<String, String> FONTS = fonts();

  /** Names of typefaces: nothing in them can end a declaration. */
  private static final String FAMILY =
      "\\s*(?:-?[\\p{L}_][\\p{L}\\p{N}_ -]*|\"[\\p{L}\\p{N} ._-]+\"|'[\\p{L}\\p{N} ._-]+')\\s*";

  Look {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  private static Map<String, String> fonts() {
    Map<String, String> fonts = new LinkedHashMap<>();
    fonts.put("text", "serif");
    fonts.put("headings", "headings");
    fonts.put("interface", "sans");
    fonts.put("code", "mono");
    return fonts;
  }

  /** The looks in the value of {@code theme}; what is wrong is reported and left as it is. */
  static Look read(YamlNode.Mapping theme, Diagnostics found) {
    Fields fields = new Fields(theme, List.of("colors", "fonts", "logo", "favicon"), found);
    Map<String, String> properties = Palette.read(fields.mapping("colors"), found).properties();
    Map<String, String> all = new LinkedHashMap<>(properties);
    Fields fonts = new Fields(fields.mapping("fonts"), List.copyOf(FONTS.keySet()), found);
    FONTS.forEach(
        (key, property) -> {
          YamlNode.Scalar names = fonts.scalar(key);
          if (names != null && names.text().matches(FAMILY + "(," + FAMILY + ")*")) {
            all.put(property, names.text().strip());
          } else if (names != null) {
            fonts.wrong(key, "names of typefaces, such as Georgia, serif", names);
          }
        });
    return new Look(all, fields.scalar("logo"), fields.scalar("favicon"));
  }

  /** What stands behind the theme's style sheet. */
  String sheet() {
    StringBuilder css = new StringBuilder();
    properties.forEach(
        (name, value) -> css.append("  --").append(name).append(": ").append(value).append(";\n"));
    return css.isEmpty() ? "" : "@layer theme {\n:root {\n" + css + "}\n}\n";
  }

  /** Reports pictures that are not in the content. */
  void check(Routes routes, Diagnostics found) {
    for (YamlNode.Scalar file : new YamlNode.Scalar[] {logo, favicon}) {
      if (file != null && routes.route(file.text()) == null) {
        found.add(
            Diagnostic.error(
                Code.BROKEN_LINK, "no such file in the content: " + file.text(), file.span()));
      }
    }
  }
}
