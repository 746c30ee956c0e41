package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.template.BuiltIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of a site: the theme's, and over them those of its settings. */
final class Palette {
  /** A colour by day and by night, six hexadecimal digits each. */
  private record Pair(String light, String dark) {
    String shade(boolean night) {
      return night ? dark : light;
    }
  }

  private static final Pattern DECLARED =
      Pattern.compile("--([a-z0-9-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");
  private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** What stands on the page and on raised ground, and must be read there. */
  private static final List<String> GROUNDS = List.of("ground", "raised");

  private final Map<String, Pair> colours = new LinkedHashMap<>();
  private final Map<String, YamlNode> set = new LinkedHashMap<>();
  private final Diagnostics found;

  private Palette(Diagnostics found) {
    this.found = found;
    DECLARED
        .matcher(BuiltIn.source("style/colours.css").text())
        .results()
        .forEach(c -> colours.put(c.group(1), new Pair(c.group(2), c.group(3))));
  }

  /** The colours in the value of {@code theme.colors}; what is wrong is reported and left out. */
  static Palette read(YamlNode.Mapping mapping, Diagnostics found) {
    Palette palette = new Palette(found);
    List<String> names = new ArrayList<>(palette.colours.keySet());
    names.add("dark");
    Fields fields = new Fields(mapping, names, found);
    palette.take(fields.mapping("dark"), true);
    palette.take(mapping, false);
    palette.warn();
    return palette;
  }

  /** Those that the settings name, as values of CSS. */
  Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    colours.forEach(
        (name, pair) -> {
          if (set.containsKey(name)) {
            properties.put(name, "light-dark(#" + pair.light() + ", #" + pair.dark() + ")");
          }
        });
    return properties;
  }

  private void take(YamlNode.Mapping mapping, boolean night) {
    if (night) {
      // reports the names that are none; by day that is done with "dark" among them
      new Fields(mapping, List.copyOf(colours.keySet()), found);
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (colours.containsKey(name)) {
        take(name, entry.value(), night);
      }
    }
  }

  private void take(String name, YamlNode value, boolean night) {
    if (!(value instanceof YamlNode.Scalar colour) || !COLOUR.matcher(colour.text()).matches()) {
      String message = name + " must be a colour such as '#0b5578', in quotation marks";
      found.add(Diagnostic.error(Code.BAD_VALUE, message, value.span()));
      return;
    }
    Pair pair = colours.get(name);
    String digits = digits(colour.text());
    colours.put(name, night ? new Pair(pair.light(), digits) : new Pair(digits, pair.dark()));
    set.put(name, value);
  }

  private static String digits(String colour) {
    String digits = colour.substring(1).toLowerCase(Locale.ROOT);
    return digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
  }

  private void warn() {
    for (String ground : GROUNDS) {
      for (String name : colours.keySet()) {
        if (!name.matches("ground|raised|line|mark|plot-.*")) {
          warn(name, ground, Contrast.TEXT);
        }
      }
    }
    colours.keySet().stream()
        .filter(name -> name.startsWith("plot-"))
        .forEach(name -> warn(name, "ground", Contrast.SHAPE));
    warn("text", "mark", Contrast.TEXT);
  }

  /** One warning for a pair at most, where the author has chosen one of the two. */
  private void warn(String name, String ground, double least) {
    YamlNode guilty = set.getOrDefault(name, set.get(ground));
    for (boolean night : new boolean[] {false, true}) {
      double ratio =
          Contrast.ratio(colours.get(name).shade(night), colours.get(ground).shade(night));
      if (guilty != null && ratio < least) {
        found.add(
            Diagnostic.warning(
                    Code.BAD_VALUE,
                    name + " is hard to see on " + ground + (night ? " by night" : ""),
                    guilty.span())
                .hint("their contrast is " + rounded(ratio) + "; " + least + " is enough"));
        return;
      }
    }
  }

  private static String rounded(double ratio) {
    return Double.toString(StrictMath.floor(ratio * 100) / 100);
  }
}
