package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links inside the site. They are written to files, as on GitHub ({@code ../a/b.md#part}), and
 * become links to where the files are published.
 */
final class Links {
  /** RFC 3986, appendix B, without scheme and authority. */
  private static final Pattern LOCAL = Pattern.compile("([^?#]*)(\\?[^#]*)?(?:#(.*))?");

  private static final Pattern ELSEWHERE = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*:|//).*");

  private final Routes routes;

  Links(Routes routes) {
    this.routes = routes;
  }

  /** What to write for a link; a link to elsewhere, or to nothing, stays as it is. */
  String href(String from, String destination) {
    Matcher parts = parts(destination);
    if (parts == null || parts.group(1).isEmpty()) {
      return destination;
    }
    Route there = route(from, destination);
    Route here = routes.route(from);
    if (there == null || here == null) {
      return destination;
    }
    String query = parts.group(2) == null ? "" : parts.group(2);
    return here.to(there) + query + (parts.group(3) == null ? "" : "#" + parts.group(3));
  }

  /** The file of the content that a link on a page leads to; null if it leads elsewhere. */
  @Nullable String file(String from, String destination) {
    Matcher parts = parts(destination);
    return parts == null ? null : target(from, parts);
  }

  /** Where a link inside the site leads, or null. */
  @Nullable Route route(String from, String destination) {
    Matcher parts = parts(destination);
    String target = parts == null ? null : target(from, parts);
    return target == null ? null : routes.route(target);
  }

  /** Whether a link leads out of the site. */
  static boolean isElsewhere(String destination) {
    return ELSEWHERE.matcher(destination).matches();
  }

  /**
   * Reports links to nothing.
   *
   * @param anchors page → the anchors in it
   */
  void check(List<PageLink> links, Map<String, Set<String>> anchors, Diagnostics found) {
    for (PageLink link : links) {
      Matcher parts = parts(link.destination());
      if (parts != null) {
        check(link, parts, anchors, found);
      }
    }
  }

  private void check(
      PageLink link, Matcher parts, Map<String, Set<String>> anchors, Diagnostics found) {
    String target = target(link.from(), parts);
    if (target == null) {
      found.add(broken(link, parts.group(1)));
    } else if (parts.group(3) != null && anchors.containsKey(target)) {
      checkAnchor(link, target, Paths.decode(parts.group(3)), anchors.get(target), found);
    }
  }

  private static void checkAnchor(
      PageLink link, String target, String anchor, Set<String> anchors, Diagnostics found) {
    if (anchor.isEmpty() || anchor.equals("top") || anchors.contains(anchor)) {
      return;
    }
    String message = "no place #" + anchor + " in " + target;
    Diagnostic broken = Diagnostic.error(Code.BROKEN_ANCHOR, message, link.span());
    found.add(suggest(broken, anchor, anchors.stream().sorted().toList(), "#"));
  }

  private Diagnostic broken(PageLink link, String way) {
    Diagnostic broken =
        Diagnostic.error(Code.BROKEN_LINK, "no such page or file: " + way, link.span());
    String path = Paths.resolve(link.from(), Paths.decode(way));
    if (path == null) {
      return broken.hint("a link inside the site cannot leave the content folder");
    }
    String page = path.replaceFirst("\\.html$", "") + ".md";
    if (routes.route(page) != null) {
      return broken.hint("link to the file: " + Paths.relative(link.from(), page));
    }
    List<String> ways =
        routes.paths().stream().map(known -> Paths.relative(link.from(), known)).toList();
    return suggest(broken, Paths.relative(link.from(), path), ways, "");
  }

  private static Diagnostic suggest(
      Diagnostic broken, String word, Collection<String> known, String mark) {
    String nearest = Spelling.nearest(word, known);
    return nearest == null ? broken : broken.hint("did you mean " + mark + nearest + "?");
  }

  /** The page or file a link leads to, or null. */
  private @Nullable String target(String from, Matcher parts) {
    if (parts.group(1).isEmpty()) {
      return from;
    }
    String path = Paths.resolve(from, Paths.decode(parts.group(1)));
    return path == null ? null : routes.at(path);
  }

  private static @Nullable Matcher parts(String destination) {
    Matcher local = LOCAL.matcher(destination);
    return isElsewhere(destination) || !local.matches() ? null : local;
  }
}
