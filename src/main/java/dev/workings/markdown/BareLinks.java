package dev.workings.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code https://…} and {@code www.…} in text, by the rules of GitHub's autolinks. */
final class BareLinks {
  private static final Pattern CANDIDATE =
      Pattern.compile("(?<![^\\s*_~(])(https?://|www\\.(?=[^\\s<]))([^\\s<]++)");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_-]++\\.)*?[\\p{L}\\p{N}-]++\\.[\\p{L}\\p{N}-]++(?![\\p{L}\\p{N}_-])");
  private static final Pattern ENTITY = Pattern.compile("&[A-Za-z0-9]{1,30}+;$");

  private final Links links;

  BareLinks(Links links) {
    this.links = links;
  }

  /** Adds a run of text with the URLs in it made into links. */
  void text(Node node, List<Content> out) {
    BasedSequence written = node.getChars();
    BasedSequence text =
        node.getPrevious() instanceof HardLineBreak ? written.trimStart() : written;
    int done = 0;
    if (mayHoldLinks(node)) {
      Matcher matcher = CANDIDATE.matcher(text);
      while (matcher.find()) {
        int end = end(text.subSequence(matcher.start(), matcher.end()).toString());
        if (end > 0 && isDomain(matcher)) {
          addText(text.subSequence(done, matcher.start()), out);
          done = matcher.start() + end;
          add(text.subSequence(matcher.start(), done), out);
        }
      }
    }
    addText(text.subSequence(done), out);
  }

  private static boolean mayHoldLinks(Node node) {
    BasedSequence text = node.getChars();
    boolean candidate = text.indexOf("://") >= 0 || text.indexOf("www.") >= 0;
    return candidate
        && node.getAncestorOfType(LinkNodeBase.class) == null
        && node.getAncestorOfType(LinkRef.class) == null;
  }

  private static boolean isDomain(Matcher candidate) {
    String rest = candidate.group(1).startsWith("www") ? candidate.group() : candidate.group(2);
    return DOMAIN.matcher(rest).lookingAt();
  }

  private void add(BasedSequence written, List<Content> out) {
    String url = written.unescape();
    links.bare(url.startsWith("www.") ? "http://" + url : url, written, out);
  }

  private static void addText(BasedSequence text, List<Content> out) {
    if (!text.isEmpty()) {
      out.add(new Content.Text(text.unescape()));
    }
  }

  /** Where a URL ends: punctuation, entities and unmatched parentheses at its end are not of it. */
  private static int end(String url) {
    int end = url.length();
    long unmatched = count(url, ')') - count(url, '(');
    while (end > 0) {
      char last = url.charAt(end - 1);
      if (last == ')' && unmatched-- > 0 || "?!.,:*_~'\"".indexOf(last) >= 0) {
        end--;
      } else if (last == ';') {
        end = withoutEntity(url, end);
      } else {
        return end;
      }
    }
    return end;
  }

  private static int withoutEntity(String url, int end) {
    Matcher entity = ENTITY.matcher(url).region(Math.max(0, end - 40), end);
    return entity.find() ? entity.start() : end - 1;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
