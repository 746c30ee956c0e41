package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.eval.Picture;
import dev.workings.plot.PictureSpecification;
import dev.workings.template.BuiltIn;
import dev.workings.value.Rational;
import dev.workings.value.Separators;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme's colours against their grounds, as the Web Content Accessibility Guidelines count. */
class ThemeColoursTest {
  /**
   * How people without one kind of cone see linear red, green and blue: protanopia, deuteranopia
   * and tritanopia by Machado, Oliveira and Fernandes (2009).
   */
  private static final double[][][] EYES = {
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {
      {0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}
    },
    {
      {0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}
    },
    {
      {1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}
    }
  };

  private static final List<String> ON_PAPER =
      List.of("text", "quiet", "link", "good", "note", "tip", "important", "warning", "caution");

  private static final Pattern COLOUR =
      Pattern.compile("--([\\w-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textAndCodeCanBeRead(boolean dark) {
    Map<String, String> colours = colours(dark);
    List<String> code = colours.keySet().stream().filter(n -> n.startsWith("code-")).toList();
    assertEquals(6, code.size());
    for (String ground : List.of("ground", "raised")) {
      ON_PAPER.forEach(name -> assertContrast(Contrast.TEXT, colours, name, ground));
      code.forEach(name -> assertContrast(Contrast.TEXT, colours, name, ground));
    }
    assertContrast(Contrast.TEXT, colours, "text", "mark");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void linesOfPlotsCanBeSeen(boolean dark) {
    for (int i = 1; i <= 8; i++) {
      assertContrast(Contrast.SHAPE, colours(dark), "plot-" + i, "ground");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void numbersOnSquaresOfHeatMapsCanBeRead(boolean dark) {
    Map<String, String> colours = colours(dark);
    for (String name : List.of("plot-1", "plot-2")) {
      colours.put("square", mixed(colours.get(name), colours.get("ground"), strongest()));
      assertContrast(Contrast.TEXT, colours, "text", "square");
    }
  }

  private static double strongest() {
    List<List<Rational>> rows = List.of(List.of(Rational.ONE, Rational.ZERO));
    Picture.Axis axis = new Picture.Axis(null, "", null, null, false);
    Picture picture = new Picture(List.of(new Picture.HeatMap("A", rows)), axis, axis);
    String json =
        PictureSpecification.of(
            picture, new PictureSpecification.Size(null, null), Separators.ENGLISH);
    return Pattern.compile("\"strength\":([0-9.]+)")
        .matcher(json)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .max()
        .orElseThrow();
  }

  /** As browsers mix a transparent colour with the one behind it. */
  private static String mixed(String above, String below, double share) {
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < 6; i += 2) {
      int a = Integer.parseInt(above.substring(i, i + 2), 16);
      int b = Integer.parseInt(below.substring(i, i + 2), 16);
      String hex = Long.toHexString(Math.round(share * a + (1 - share) * b));
      mixed.append("0".repeat(2 - hex.length())).append(hex);
    }
    return mixed.toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void linesOfPlotsAreToldApartByAllEyes(boolean dark) {
    Map<String, String> colours = colours(dark);
    for (int i = 1; i <= 8; i++) {
      for (int j = 1; j < i; j++) {
        for (double[][] eye : EYES) {
          double[] a = lab(seen(eye, linear(colours.get("plot-" + i))));
          double[] b = lab(seen(eye, linear(colours.get("plot-" + j))));
          double distance = Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
          assertTrue(distance > 0.09, "plot-" + j + " and plot-" + i + ": " + distance);
        }
      }
    }
  }

  private static void assertContrast(
      double least, Map<String, String> colours, String name, String ground) {
    double contrast = Contrast.ratio(colours.get(name), colours.get(ground));
    assertTrue(contrast >= least, name + " on " + ground + ": " + contrast);
  }

  /** The colours that the theme gives a name, six hexadecimal digits each. */
  private static Map<String, String> colours(boolean dark) {
    Map<String, String> colours = new TreeMap<>();
    COLOUR
        .matcher(BuiltIn.source("style/colours.css").text())
        .results()
        .forEach(found -> colours.put(found.group(1), found.group(dark ? 3 : 2)));
    return colours;
  }

  private static double[] linear(String colour) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double[] seen(double[][] eye, double[] linear) {
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = eye[i][0] * linear[0] + eye[i][1] * linear[1] + eye[i][2] * linear[2];
      seen[i] = Math.max(0, Math.min(1, sum));
    }
    return seen;
  }

  /** Oklab, in which equal distances look alike; just noticeable is about 0.02. */
  private static double[] lab(double[] c) {
    double l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
    double m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
    double s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }
}
