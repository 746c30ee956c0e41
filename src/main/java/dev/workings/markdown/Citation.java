package dev.workings.markdown;

import dev.workings.source.Span;
import java.util.List;

/**
 * A place that may cite works: {@code @key} in running text, or {@code [see @key, p. 3; -@other]}.
 * Whether it does is for the site to say; see {@link Filling#citation}.
 *
 * @param span with its brackets
 * @param inText whether it stands in running text, without brackets
 */
public record Citation(Span span, List<Work> works, boolean inText) {
  public Citation {
    works = List.copyOf(works);
  }

  /**
   * One of the works.
   *
   * @param span the key with its sign
   * @param key as the bibliography has it
   * @param prefix plain text before it; may be empty
   * @param suffix plain text behind it; may be empty
   * @param withoutAuthor whether it is written with a minus sign: {@code -@key}
   */
  public record Work(Span span, String key, String prefix, String suffix, boolean withoutAuthor) {}
}
