package dev.workings.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;

/** A syntax of running text that has nothing to do at the end of a block or a document. */
interface InlineSyntax extends InlineParserExtension {
  @Override
  default void finalizeDocument(InlineParser parser) {}

  @Override
  default void finalizeBlock(InlineParser parser) {}
}
