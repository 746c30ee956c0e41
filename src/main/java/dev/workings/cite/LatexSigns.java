package dev.workings.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What LaTeX's commands for text are in Unicode. */
final class LatexSigns {
  /** Commands that put a mark on a letter. */
  private static final Map<String, String> ACCENTS =
      pairs(
          "` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 r \u030A"
              + " H \u030B v \u030C d \u0323 c \u0327 k \u0328 b \u0331 t \u0361");

  /** Commands that are letters and signs. */
  private static final Map<String, String> SIGNS =
      pairs(
          "L Ł l ł O Ø o ø AA Å aa å AE Æ ae æ OE Œ oe œ ss ß SS ẞ i ı j ȷ DH Ð dh ð DJ Đ dj đ"
              + " TH Þ th þ NG Ŋ ng ŋ S § P ¶ dots … ldots … textellipsis … copyright ©"
              + " textcopyright © textregistered ® texttrademark ™ pounds £ textsterling £ euro €"
              + " texteuro € textdegree ° textmu µ texttimes × textpm ± endash – textendash –"
              + " emdash — textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “"
              + " textquotedblright ” guillemotleft « guillemotright » textasciitilde ~"
              + " textasciicircum ^ textbar | textless < textgreater > textunderscore _"
              + " textdollar $ textbackslash \\ slash / TeX TeX LaTeX LaTeX BibTeX BibTeX"
              + " & & % % $ $ # # _ _ { { } }");

  /** Commands for a space, or for nothing. */
  private static final Map<String, String> SPACES =
      Map.ofEntries(
          Map.entry(" ", " "),
          Map.entry("\\", " "),
          Map.entry(",", "\u202F"),
          Map.entry("newline", " "),
          Map.entry("space", " "),
          Map.entry("quad", " "),
          Map.entry("-", ""),
          Map.entry("/", ""),
          Map.entry("@", ""),
          Map.entry("protect", ""),
          Map.entry("relax", ""));

  /** Type faces: the element that an argument, or the rest of a group, stands in. */
  private static final Map<String, String> ELEMENTS =
      pairs(
          "emph i textit i textsl i em i it i sl i itshape i slshape i textbf b bf b bfseries b"
              + " textsuperscript sup textsubscript sub mkbibemph i mkbibitalic i");

  private static final List<String> PLAIN_FACES =
      List.of("rm", "sc", "tt", "sf", "upshape", "scshape", "ttfamily", "sffamily", "normalfont");

  /** Signs that are written by several, or by one that means another; the longer ones first. */
  private static final List<String> LIGATURES = List.of("---", "--", "``", "''", "`", "'");

  private static final List<String> LIGATED = List.of("—", "–", "“", "”", "‘", "’");

  private LatexSigns() {}

  private static Map<String, String> pairs(String words) {
    String[] all = words.split(" ");
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < all.length; i += 2) {
      pairs.put(all[i], all[i + 1]);
    }
    return Map.copyOf(pairs);
  }

  /** The mark that a command puts on a letter, or null. */
  static @Nullable String accent(String command) {
    return ACCENTS.get(command);
  }

  /** A text with a mark on its first letter; a letter without a dot is one with it below a mark. */
  static String accented(String text, String mark) {
    if (text.isEmpty()) {
      return "";
    }
    int end = text.offsetByCodePoints(0, 1);
    String letter = text.substring(0, end);
    String plain = letter.equals("ı") ? "i" : letter.equals("ȷ") ? "j" : letter;
    return plain + mark + text.substring(end);
  }

  /** What a command is, or null. */
  static @Nullable String sign(String command) {
    return SIGNS.getOrDefault(command, SPACES.get(command));
  }

  /** The element of a type face, empty for one that we do not show; null for other commands. */
  static @Nullable String element(String command) {
    return PLAIN_FACES.contains(command) ? "" : ELEMENTS.get(command);
  }

  /** The ligature at a place, or null. */
  static @Nullable String ligature(String text, int at) {
    return LIGATURES.stream().filter(each -> text.startsWith(each, at)).findFirst().orElse(null);
  }

  /** What a ligature stands for. */
  static String of(String ligature) {
    return LIGATED.get(LIGATURES.indexOf(ligature));
  }
}
