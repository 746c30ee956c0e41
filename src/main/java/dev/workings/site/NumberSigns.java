package dev.workings.site;

import dev.workings.value.Separators;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which signs a language writes numbers with, from the Unicode Common Locale Data Repository 45,
 * with Western digits throughout. The data that come with Java differ from version to version, so
 * that the table stands here. English is written one way everywhere, and what is not listed as
 * English is.
 */
final class NumberSigns {
  private static final Map<String, Separators> TABLE = new HashMap<>();

  static {
    put(".", ",", 2, "hi bn-IN mr ta te gu kn ml pa or as ne ur-IN kok sa");
    put(",", ".", 3, "de nl da id it es pt tr el ro hr sl sr bs ca eu gl is vi mk az fo kl lb fur");
    put(",", ".", 3, "nds fy dsb hsb jv su rw lo km ar-DZ ar-LY ar-MA ar-MR ar-TN sw-CD ms-BN");
    put(",", " ", 3, "fr pl cs sk ru uk bg fi sv nb nn no hu et lt lv be kk ky ka hy sq uz tg tk");
    put(",", " ", 3, "af eo oc br se sah tt os pt-PT pt-AO pt-CV pt-GW pt-MO pt-MZ pt-ST pt-TL");
    put(",", " ", 3, "de-AT es-CR fr-CA fr-CH");
    put(".", "’", 3, "de-CH de-LI it-CH gsw rm");
    put(
        ".",
        ",",
        3,
        "es-419 es-BZ es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US");
  }

  private NumberSigns() {}

  private static void put(String decimal, String group, int higher, String tags) {
    String sign = group.equals(" ") ? Separators.THIN_SPACE : group;
    for (String tag : tags.split(" ")) {
      TABLE.put(tag.toLowerCase(Locale.ROOT), new Separators(decimal, sign, higher));
    }
  }

  /** The signs of a language, such as {@code de} or {@code de-CH}. */
  static Separators of(String tag) {
    Separators language = TABLE.getOrDefault(LanguageTag.language(tag), Separators.ENGLISH);
    return TABLE.getOrDefault(LanguageTag.languageAndRegion(tag), language);
  }
}
