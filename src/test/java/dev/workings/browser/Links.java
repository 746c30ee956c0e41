package dev.workings.browser;

import dev.workings.browser.Site.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether what pages point to is there: files, and the ids in them. */
final class Links {
  private static final Pattern SRCSET = Pattern.compile("\\s+[0-9.]+[wx]\\s*(,|$)|,\\s+");

  private Links() {}

  /** What a page points to and is not there. */
  static List<String> broken(Page page) {
    return targets(page.html()).filter(target -> !isThere(page, target)).distinct().toList();
  }

  /** The site's own addresses in the files that are for machines: sitemap, feed and the like. */
  static List<String> givenToMachines(Site site) {
    Pattern address = Pattern.compile(Pattern.quote(site.base()) + "[^\\s<>\"')\\]]*");
    return site.files().stream()
        .filter(path -> path.matches(".*\\.(xml|txt)"))
        .flatMap(path -> address.matcher(site.text(path)).results().map(MatchResult::group))
        .distinct()
        .toList();
  }

  private static Stream<String> targets(Document html) {
    List<String> targets = new ArrayList<>();
    html.select("[href]").forEach(e -> targets.add(e.attr("href")));
    html.select("[src]").forEach(e -> targets.add(e.attr("src")));
    html.select("object[data]").forEach(e -> targets.add(e.attr("data")));
    html.select("[srcset]").forEach(e -> targets.addAll(sources(e)));
    html.select("meta[property=og:url], meta[property=og:image]")
        .forEach(e -> targets.add(e.attr("content")));
    html.select("meta[http-equiv=refresh]")
        .forEach(e -> targets.add(e.attr("content").replaceFirst("(?i)^.*?url=", "")));
    return targets.stream();
  }

  private static List<String> sources(Element e) {
    return SRCSET.splitAsStream(e.attr("srcset").trim()).filter(s -> !s.isBlank()).toList();
  }

  private static boolean isThere(Page page, String target) {
    URI address = URI.create(page.address()).resolve(target.trim());
    boolean away = !sameHost(address, URI.create(page.site().base()));
    return away || page.site().has(address.toString());
  }

  private static boolean sameHost(URI address, URI base) {
    return base.getScheme().equals(address.getScheme())
        && String.valueOf(base.getAuthority()).equals(String.valueOf(address.getAuthority()));
  }
}
