package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Span;
import dev.workings.template.BuiltIn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who publishes which file; no file twice, and no file where another one needs a folder. */
final class Claims {
  private final Map<String, Span> files = new HashMap<>();
  private final Map<String, Span> folders = new HashMap<>();
  private final Diagnostics found;

  Claims(Diagnostics found) {
    this.found = found;
    claim(Manifest.PATH, FileNames.place(Manifest.PATH));
    claim(Theme.KATEX_SHEET, FileNames.place("KaTeX"));
  }

  /** Whether nobody has claimed a file, or one that stands in its way. */
  boolean isFree(String file) {
    String key = FileNames.folded(file);
    boolean free = !files.containsKey(key) && !folders.containsKey(key);
    for (int i = key.indexOf('/'); i >= 0 && free; i = key.indexOf('/', i + 1)) {
      free = !files.containsKey(key.substring(0, i));
    }
    return free;
  }

  /** Claims a file of the published site for what stands at a place. */
  void claim(String file, Span by) {
    Span other = taken(file, by);
    if (other != null) {
      report(file, by, other, hint(by.source().path(), other.source().path()));
    }
  }

  /** Claims a file for a former address of a page, which an author names at a place. */
  void claimAlias(String file, Span by) {
    Span other = taken(file, by);
    if (other != null) {
      report(file, by, other, "take this alias out");
    }
  }

  /** Who has claimed a file already, or one that stands in its way; else null, and it is taken. */
  private @Nullable Span taken(String file, Span by) {
    String key = FileNames.folded(file);
    Span other = files.putIfAbsent(key, by);
    if (other == null) {
      other = folders.get(key);
    }
    for (int i = key.indexOf('/'); i >= 0; i = key.indexOf('/', i + 1)) {
      folders.putIfAbsent(key.substring(0, i), by);
      other = other == null ? files.get(key.substring(0, i)) : other;
    }
    return other;
  }

  private void report(String file, Span by, Span other, String hint) {
    String message = file + " is also published by " + other.source().path();
    found.add(
        Diagnostic.error(Code.DUPLICATE_ROUTE, message, by)
            .label(other, "the other one")
            .hint(hint));
  }

  private static String hint(String path, String other) {
    if (other.startsWith(BuiltIn.PREFIX)) {
      return "to replace a file of the built-in theme, put yours into templates/assets/";
    }
    return "rename one of them" + (path.endsWith(".md") ? ", or give it another slug" : "");
  }
}
