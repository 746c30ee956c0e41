package dev.workings.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an abbreviation stands for: {@code *[CNN]: convolutional neural network}. */
final class AbbreviationDefinition extends Block {
  /** What each abbreviation of a document stands for; the first definition counts. */
  private static final DataKey<Map<String, String>> ALL =
      new DataKey<>("ABBREVIATIONS", Map.of(), data -> new LinkedHashMap<>());

  AbbreviationDefinition(BasedSequence line) {
    super(line);
  }

  static Map<String, String> all(DataHolder document) {
    return ALL.get(document);
  }

  /** It shows nothing where it stands. */
  static void addRule(Rules rules) {
    rules.on(AbbreviationDefinition.class, (node, out) -> {});
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
