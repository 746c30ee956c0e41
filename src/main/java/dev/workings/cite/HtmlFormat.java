package dev.workings.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Writes what the library has put together as HTML that no entry can break out of. */
final class HtmlFormat extends BaseFormat {
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]+");

  private final UnaryOperator<String> math;

  /**
   * @param math HTML of a formula
   */
  HtmlFormat(UnaryOperator<String> math) {
    this.math = math;
  }

  @Override
  public String getName() {
    return "html";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return format(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    List<Token> tokens = buffer.getTokens();
    boolean aligned =
        context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
    int first = 0;
    while (aligned && first < tokens.size() && tokens.get(first).isFirstField()) {
      first++;
    }
    return first == 0
        ? format(buffer)
        : span("csl-left-margin", format(buffer.copy(0, first)).strip())
            + " "
            + span("csl-right-inline", format(buffer.copy(first, tokens.size())).strip());
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography style) {
    return new Bibliography(entries);
  }

  private static String span(String cssClass, String html) {
    return "<span class=\"" + cssClass + "\">" + html + "</span>";
  }

  @Override
  protected String escape(String text) {
    return RichText.html(Acronyms.shown(text), math);
  }

  @Override
  protected String formatURL(String url) {
    return link(url, url);
  }

  @Override
  protected String formatDOI(String doi) {
    return link(doi, addDOIPrefix(doi));
  }

  /** Not called: addresses are linked before they are escaped. */
  @Override
  protected String doFormatLink(String text, String uri) {
    return text;
  }

  private static String link(String codedText, String codedAddress) {
    String shown = RichText.escape(Coded.decoded(codedText));
    String address = Coded.decoded(codedAddress);
    return WEB.matcher(address).matches()
        ? "<a href=\"" + RichText.escape(address) + "\" rel=\"noopener\">" + shown + "</a>"
        : shown;
  }

  @Override
  protected String openFontStyle(int style) {
    return "<i>";
  }

  @Override
  protected String closeFontStyle(int style) {
    return "</i>";
  }

  @Override
  protected String openFontVariant(int variant) {
    return "<span class=\"csl-small-caps\">";
  }

  @Override
  protected String closeFontVariant(int variant) {
    return "</span>";
  }

  @Override
  protected String openFontWeight(int weight) {
    return "<b>";
  }

  @Override
  protected String closeFontWeight(int weight) {
    return "</b>";
  }

  @Override
  protected String openTextDecoration(int decoration) {
    return "<span class=\"csl-underline\">";
  }

  @Override
  protected String closeTextDecoration(int decoration) {
    return "</span>";
  }

  @Override
  protected String openVerticalAlign(int align) {
    return align == FormattingAttributes.VA_SUP ? "<sup>" : "<sub>";
  }

  @Override
  protected String closeVerticalAlign(int align) {
    return align == FormattingAttributes.VA_SUP ? "</sup>" : "</sub>";
  }

  /** Blocks within an entry are set apart by a space alone. */
  @Override
  protected String openDisplayGroup(DisplayGroupToken.Type type) {
    return " ";
  }

  @Override
  protected String closeDisplayGroup(DisplayGroupToken.Type type) {
    return "";
  }
}
