package dev.workings.cite;

import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of citations in the languages that CSL knows. */
final class Locales implements LocaleProvider {
  private static final String ENGLISH = "en-US";

  /** CSL's language for a page's: itself, its main country's, or English. */
  static String nearest(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    String country = locale.getLanguage() + "-" + locale.getCountry();
    if (Resources.text("locales-" + country + ".xml") != null) {
      return country;
    }
    Map<String, String> main = LLocale.PRIMARY_DIALECTS;
    String language = main.getOrDefault(locale.getLanguage(), locale.getLanguage());
    return Resources.text("locales-" + language + ".xml") == null ? ENGLISH : language;
  }

  @Override
  public @Nullable String retrieveLocale(String lang) {
    return Resources.text("locales-" + lang + ".xml");
  }
}
