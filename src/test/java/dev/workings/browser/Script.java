package dev.workings.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts that tests run in pages. */
final class Script {
  static final String NARROW = read("narrow.js");
  static final String HIDDEN = read("hidden.js");
  static final String DEAD = read("dead.js");
  static final String SHIFT = read("shift.js");
  static final String FOCUS = read("focus.js");
  static final String SCROLLED = read("scrolled.js");
  static final String LOADED = read("loaded.js");
  static final String GEOMETRY = read("geometry.js");
  static final String HOSTILE = read("hostile.css");
  static final String AXE = read("axe.js");
  static final String AXE_ITSELF = read("/axe.min.js");

  private Script() {}

  private static String read(String resource) {
    try (InputStream in = Script.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
