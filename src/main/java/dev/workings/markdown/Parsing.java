package dev.workings.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** flexmark's parser as we use it: built once, shared by all threads. */
final class Parsing {
  private static final Parser PARSER = parser();

  private Parsing() {}

  /** The tree of a text, no deeper than we allow. */
  static Document parse(String text) {
    Document root = PARSER.parse(text);
    Guard.checkDepth(root);
    return root;
  }

  private static Parser parser() {
    Parser.Builder parser = Parser.builder(options());
    Guard.extend(parser);
    return parser
        .customInlineParserFactory(SpecInlineParser::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customDelimiterProcessor(new EmphasisRule('*', true))
        .customDelimiterProcessor(new EmphasisRule('_', false))
        .customBlockParserFactory(new HeadingStart())
        .customBlockParserFactory(new MathBlockParser.Factory())
        .customBlockParserFactory(new FootnoteBlockParser.Factory())
        .customBlockParserFactory(new AbbreviationParser.Factory())
        .customBlockParserFactory(new DivParser.Factory())
        .customBlockParserFactory(new CaptionParser.Factory())
        .customInlineParserExtensionFactory(new MathSpanParser.Factory())
        .customInlineParserExtensionFactory(new FootnoteReferenceParser.Factory())
        .customInlineParserExtensionFactory(new CrossReferenceParser.Factory())
        .customInlineParserExtensionFactory(new CitationKeyParser.Factory())
        .customInlineParserExtensionFactory(new AttributeListParser.Factory())
        .build();
  }

  private static MutableDataSet options() {
    List<Extension> extensions =
        List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            DefinitionExtension.create());
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(DefinitionExtension.TILDE_MARKER, false);
  }
}
