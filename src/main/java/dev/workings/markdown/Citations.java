package dev.workings.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for citations: keys in running text, and brackets with keys in them. */
final class Citations {
  private final Findings findings;

  Citations(Findings findings) {
    this.findings = findings;
  }

  void addRules(Rules rules) {
    rules.on(CitationKey.class, this::inText);
  }

  /** A key in a link is text; one in brackets belongs to them. */
  private void inText(CitationKey node, List<Content> out) {
    Content.Text text = new Content.Text(node.getChars().toString());
    if (Links.isInLink(node) || node.getParent() instanceof LinkRef) {
      out.add(text);
    } else {
      Citation.Work work = work(node, "", node.suffix(), false);
      Citation citation = new Citation(findings.body().span(node), List.of(work), true);
      out.add(findings.add(citation, List.of(text)));
    }
  }

  private Citation.Work work(CitationKey key, String prefix, String suffix, boolean minus) {
    return new Citation.Work(findings.body().span(key.name()), key.key(), prefix, suffix, minus);
  }

  /**
   * Brackets that are no link, as a citation if there are keys in them.
   *
   * @param written what stands there if nothing is cited
   */
  List<Content> brackets(LinkRef node, List<Content> written) {
    List<Citation.Work> works = works(node);
    return works.isEmpty() || Links.isInLink(node)
        ? written
        : List.of(findings.add(new Citation(findings.body().span(node), works, false), written));
  }

  private List<Citation.Work> works(Node node) {
    List<Citation.Work> works = new ArrayList<>();
    Part part = new Part();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof CitationKey key && part.key == null) {
        part.key = key;
      } else {
        String[] texts = PlainText.ofNode(child).split(";", -1);
        for (int i = 0; i < texts.length; i++) {
          part = i == 0 ? part : part.end(works);
          part.text().append(texts[i]);
        }
      }
    }
    part.end(works);
    return works;
  }

  /** What stands between two semicolons. */
  private final class Part {
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private @Nullable CitationKey key;

    StringBuilder text() {
      return key == null ? before : behind;
    }

    Part end(List<Citation.Work> works) {
      CitationKey cited = key;
      if (cited != null) {
        String prefix = before.toString().strip();
        boolean minus = prefix.endsWith("-") && before.toString().endsWith("-");
        String text = minus ? prefix.substring(0, prefix.length() - 1).strip() : prefix;
        works.add(work(cited, text, (cited.suffix() + behind).strip(), minus));
      }
      return new Part();
    }
  }
}
