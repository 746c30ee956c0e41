package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file may be called. The rules are the same on every system, so that a site that builds on
 * one builds on all.
 */
final class FileNames {
  /** Names of devices on Windows, with any extension. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private static final String NOT_ON_WINDOWS = ":*?\"<>|";

  private FileNames() {}

  /** The place of a whole file. */
  static Span place(String path) {
    return Source.of(path, "").span(0, 0);
  }

  /** The paths with a sound name; the others, and names that differ too little, are reported. */
  static List<String> sound(List<String> paths, Diagnostics found) {
    List<String> sound = new ArrayList<>();
    Map<String, String> byFolded = new HashMap<>();
    for (String path : paths) {
      String other = byFolded.putIfAbsent(folded(path), path);
      if (other != null) {
        found.add(tooAlike(path, other));
      } else if (isSound(path, found)) {
        sound.add(path);
      }
    }
    return List.copyOf(sound);
  }

  /** One spelling for all paths that some file system takes for the same. */
  static String folded(String path) {
    String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** What is wrong with the name of one file or folder, or null. */
  static @Nullable String problem(String name) {
    if (name.isEmpty() || name.equals(".") || name.equals("..")) {
      return "is not a name";
    }
    if (name.indexOf('\uFFFD') >= 0) {
      return "cannot be read in this locale";
    }
    if (name.codePoints().anyMatch(FileNames::isInvisible)) {
      return "has a control character";
    }
    if (name.indexOf('\\') >= 0) {
      return "has a backslash";
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return "ends in a dot or a space";
    }
    return isDevice(name) ? "is the name of a device on Windows" : null;
  }

  private static boolean isSound(String path, Diagnostics found) {
    for (String name : path.split("/", -1)) {
      String problem = problem(name);
      if (problem != null) {
        found.add(bad(path, name, problem));
        return false;
      }
    }
    if (path.chars().anyMatch(c -> NOT_ON_WINDOWS.indexOf(c) >= 0)) {
      String message = "this file cannot exist on Windows: its name has one of " + NOT_ON_WINDOWS;
      found.add(Diagnostic.warning(Code.BAD_FILE_NAME, message, place(path)));
    }
    return true;
  }

  private static Diagnostic bad(String path, String name, String problem) {
    Diagnostic bad =
        Diagnostic.error(Code.BAD_FILE_NAME, "file name '" + name + "' " + problem, place(path));
    return name.indexOf('\uFFFD') >= 0
        ? bad.hint("set the environment variable LC_ALL=C.UTF-8, or rename the file")
        : bad.hint("rename the file");
  }

  private static Diagnostic tooAlike(String path, String other) {
    String message = "on some systems this is the same file as " + other;
    return Diagnostic.error(Code.BAD_FILE_NAME, message, place(path)).hint("rename one of them");
  }

  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    return DEVICES.contains((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
  }

  /** Controls, lone surrogates and the marks that turn the direction of writing. */
  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
