package dev.workings.template;

import dev.workings.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where templates are found: the site's own first, the built-in theme behind them. */
final class Shelf {
  private static final Pattern NAME =
      Pattern.compile("(?:" + BuiltIn.PREFIX + ")?([\\w-]+/)*[\\w-]+([.][\\w-]+)+");

  private final Function<String, @Nullable Source> overrides;
  private final Map<String, Spread> read = new ConcurrentHashMap<>();

  Shelf(Function<String, @Nullable Source> overrides) {
    this.overrides = overrides;
  }

  /** The template of that name, read once; null if there is none or the name is not a plain one. */
  @Nullable Spread find(String name) {
    return NAME.matcher(name).matches() ? read.computeIfAbsent(name, this::look) : null;
  }

  private @Nullable Spread look(String name) {
    Source own = name.startsWith(BuiltIn.PREFIX) ? null : overrides.apply(name);
    Source found = own != null ? own : builtIn(name.replace(BuiltIn.PREFIX, ""));
    return found == null ? null : Spread.of(found);
  }

  private static @Nullable Source builtIn(String name) {
    return Shelf.class.getResource("theme/" + name) == null ? null : BuiltIn.source(name);
  }

  /** A file that the built-in theme has. */
  static byte[] resource(String name) {
    try (InputStream in = Shelf.class.getResourceAsStream("theme/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
