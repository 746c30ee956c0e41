package dev.workings.plot;

import dev.workings.value.Decimal;
import dev.workings.value.Digits;
import dev.workings.value.Rational;
import dev.workings.value.Rounding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON from maps, lists, texts, numbers, truth values and nothing at all. */
final class Json {
  /** A double has no more. */
  private static final int FIGURES = 17;

  /** Marks what stands for null, which our lists and maps cannot hold. */
  static final Object NULL = new Object();

  private Json() {}

  /** A map with these keys and values, in their order. */
  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  static String write(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> text((String) entry.getKey()) + ":" + write(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Rational number) {
      return number(number);
    }
    if (value instanceof String text) {
      return text(text);
    }
    return value == NULL ? "null" : value.toString();
  }

  /** Rounded to what a double can hold; a short number as a person would write it. */
  static String number(Rational value) {
    Decimal decimal = Digits.significant(value, FIGURES, Rounding.HALF_EVEN);
    String digits = decimal.unscaled().toString();
    int exponent = -decimal.places();
    while (digits.length() > 1 && digits.endsWith("0")) {
      digits = digits.substring(0, digits.length() - 1);
      exponent++;
    }
    return plain(digits, exponent);
  }

  private static String plain(String digits, int exponent) {
    if (exponent >= 0 && exponent <= 6) {
      return digits.equals("0") ? digits : digits + "0".repeat(exponent);
    }
    String sign = digits.startsWith("-") ? "-" : "";
    String figures = digits.substring(sign.length());
    if (exponent < 0 && exponent >= -FIGURES) {
      int missing = 1 - exponent - figures.length();
      String padded = (missing > 0 ? "0".repeat(missing) : "") + figures;
      int point = padded.length() + exponent;
      return sign + padded.substring(0, point) + "." + padded.substring(point);
    }
    int power = exponent + figures.length() - 1;
    String rest = figures.substring(1);
    return sign + figures.charAt(0) + (rest.isEmpty() ? "" : "." + rest) + "e" + power;
  }

  /** In quotation marks. */
  static String text(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append(character((char) c)));
    return json.append('"').toString();
  }

  private static String character(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    boolean plain = c >= ' ' && c != '\u2028' && c != '\u2029' && !Character.isSurrogate(c);
    return plain || Character.isSurrogate(c)
        ? String.valueOf(c)
        : "\\u" + Integer.toHexString(0x10000 + c).substring(1);
  }
}
