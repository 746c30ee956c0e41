package dev.workings.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What we know of URLs: their schemes, and how they are written into HTML. */
final class Urls {
  private static final Set<String> TRUSTED = Set.of("", "http", "https", "mailto");
  private static final String SAFE = "-_.~!*'();:@&=+$,/?#%";
  private static final String HEX = "0123456789ABCDEF";

  private Urls() {}

  /**
   * What stands before the first colon, in lower case; empty for a URL within the site. Browsers
   * skip spaces and control characters there, and so do we.
   */
  static String scheme(String url) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return scheme.toString().toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
      if (c > ' ') {
        scheme.append(c);
      }
    }
    return "";
  }

  static boolean isTrusted(String scheme) {
    return TRUSTED.contains(scheme);
  }

  /** Whether a URL leaves the site. */
  static boolean isExternal(String url) {
    return url.startsWith("//") || scheme(url).startsWith("http");
  }

  /** A URL with all characters percent-encoded that may not stand in one; escapes are kept. */
  static String encoded(String url) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return encoded.toString();
  }
}
