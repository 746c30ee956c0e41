package dev.workings.site;

import dev.workings.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links to lines of the pages' sources where they are kept.
 *
 * @param base what stands before a page's path in the content folder; null where that is not known
 * @param mark what stands before the number of a line
 */
record SourceLinks(@Nullable String base, String mark) {
  private static final String LINE = "#L";
  private static final Pattern HOST = Pattern.compile("https?://([^/:]+).*");

  /**
   * The links of a site. Where {@code edit_uri} says nothing, GitHub's and GitLab's repositories
   * are known by their address, and the site's folder is taken for the repository's.
   */
  static SourceLinks of(Config config) {
    String repository = config.repoUrl();
    if (repository == null) {
      return new SourceLinks(null, LINE);
    }
    String host = host(repository);
    String way = config.editUri() == null ? usual(host, config) : viewing(config.editUri());
    boolean bitbucket = host.equals("bitbucket.org");
    return new SourceLinks(
        way == null ? null : joined(repository, way), bitbucket ? "#lines-" : LINE);
  }

  private static String host(String address) {
    Matcher host = HOST.matcher(address);
    return host.matches() ? host.group(1) : "";
  }

  private static @Nullable String usual(String host, Config config) {
    String file = "blob/HEAD/" + Paths.encode(config.ofContent(""));
    return host.equals("github.com")
        ? file
        : host.equals("gitlab.com") || host.startsWith("gitlab.") ? "-/" + file : null;
  }

  /** Lines have addresses where a file is shown, not where it is edited. */
  private static String viewing(String editUri) {
    return editUri.replaceFirst("^(/?(?:-/)?)edit/", "$1blob/");
  }

  private static String joined(String repository, String way) {
    if (way.startsWith("https://") || way.startsWith("http://")) {
      return way.endsWith("/") ? way : way + "/";
    }
    String path = way.endsWith("/") || way.isEmpty() ? way : way + "/";
    return repository.replaceFirst("/+$", "") + "/" + path.replaceFirst("^/+", "");
  }

  /** The address of the line of a page at which a place begins; null if nobody knows it. */
  @Nullable String to(Page page, Span place) {
    return base == null ? null : base + Paths.encode(page.path()) + mark + place.position().line();
  }
}
