package dev.workings.site;

import org.jspecify.annotations.Nullable;

/** Whole addresses of pages and sites, such as {@code https://example.org/notes/}. */
final class WebAddress {
  private WebAddress() {}

  /** The address under a key; null if there is none, or what is there is reported. */
  static @Nullable String read(Fields fields, String key) {
    YamlNode.Scalar address = fields.scalar(key);
    if (address == null || isOne(address.text())) {
      return address == null ? null : address.text();
    }
    fields.wrong(key, "an address that begins with https://", address);
    return null;
  }

  /** Whether a text is an address without a query and a fragment. */
  static boolean isOne(String text) {
    return text.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?");
  }

  /** An address as that of a folder. */
  static String withSlash(String address) {
    return address.endsWith("/") ? address : address + "/";
  }
}
