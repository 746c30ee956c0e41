package dev.workings.site;

import dev.workings.eval.Evaluator;
import dev.workings.plot.SpecNode;
import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Slice;
import dev.workings.source.Span;
import dev.workings.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a specification of YAML, with calculated values where it asks for them. */
final class SpecReader {
  private static final String CALC = "calc";
  private static final String QUOTES = "put it in quotation marks: {calc: \"f(1, 2)\"}";

  /** Digits before and behind the point; a double has no more. */
  private static final int DIGITS = 350;

  private final Evaluator evaluator;
  private final Diagnostics found;
  private boolean failed;

  SpecReader(Evaluator evaluator, Diagnostics found) {
    this.evaluator = evaluator;
    this.found = found;
  }

  /** The specification; null if a value in it has failed, which is reported. */
  SpecNode.@Nullable Mapping specification(YamlNode.Mapping yaml) {
    SpecNode.Mapping specification = mapping(yaml);
    return failed ? null : specification;
  }

  private SpecNode.Mapping mapping(YamlNode.Mapping yaml) {
    List<SpecNode.Entry> entries = new ArrayList<>();
    for (YamlNode.Entry entry : yaml.entries()) {
      String key = entry.key().text();
      YamlNode calculation = key.equals("data") ? calculation(entry.value()) : null;
      SpecNode value = calculation == null ? node(entry.value()) : data(calculation);
      entries.add(new SpecNode.Entry(entry.key().span(), key, value));
    }
    return new SpecNode.Mapping(yaml.span(), entries);
  }

  private SpecNode node(YamlNode node) {
    YamlNode calculation = calculation(node);
    if (calculation != null) {
      return new SpecNode.Calculated(node.span(), value(calculation));
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping(mapping);
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<SpecNode> items = sequence.items().stream().map(this::node).toList();
      return new SpecNode.Sequence(sequence.span(), items);
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return new SpecNode.Single(scalar.span(), single(scalar));
  }

  /** What stands behind {@code calc:}; null if it is no such thing. */
  private @Nullable YamlNode calculation(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping) || mapping.entries().isEmpty()) {
      return null;
    }
    YamlNode.Entry first = mapping.entries().get(0);
    if (!first.key().text().equals(CALC)) {
      return null;
    }
    if (mapping.entries().size() > 1) {
      failed = true;
      report("a comma ends what stands behind calc", mapping.entries().get(1).key().span(), QUOTES);
      return null;
    }
    return first.value();
  }

  private @Nullable Object single(YamlNode.Scalar scalar) {
    return switch (scalar.kind()) {
      case NOTHING -> null;
      case TRUTH -> Boolean.valueOf(scalar.text());
      case INTEGER, DECIMAL -> number(scalar);
      case TEXT -> scalar.text();
    };
  }

  private Rational number(YamlNode.Scalar scalar) {
    BigDecimal number = decimal(scalar.text());
    if (number == null || Math.abs(number.scale()) > DIGITS || number.precision() > DIGITS) {
      report("this is no number for a plot", scalar.span(), "write a number such as 0.5 or 1e6");
      return Rational.ZERO;
    }
    return Rational.of(number.unscaledValue()).times(Rational.of(10).power(-number.scale()));
  }

  /** Null for infinity and for what is not a number. */
  private static @Nullable BigDecimal decimal(String text) {
    try {
      boolean octal = text.startsWith("0o");
      return octal || text.startsWith("0x")
          ? new BigDecimal(new BigInteger(text.substring(2), octal ? 8 : 16))
          : new BigDecimal(text);
    } catch (NumberFormatException notFinite) {
      return null;
    }
  }

  /** A record of columns, columns one by one, or a list: as rows. */
  private SpecNode data(YamlNode calculation) {
    Object value =
        calculation instanceof YamlNode.Mapping columns
            ? new DataRows(found).of(columns, this::value)
            : new DataRows(found).of(value(calculation), calculation.span());
    return new SpecNode.Calculated(calculation.span(), Map.of("values", value));
  }

  /** The value of an expression; what has none is reported. */
  private Object value(YamlNode calculation) {
    Slice expression = expression(calculation);
    Object value = expression == null ? null : evaluator.data(expression);
    failed |= value == null;
    return value == null ? List.of() : value;
  }

  private @Nullable Slice expression(YamlNode node) {
    String text = node instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    int start = node.span().text().indexOf(text);
    if (text.isEmpty() || start < 0) {
      report("an expression stands behind calc, in one line", node.span(), QUOTES);
      return null;
    }
    int from = node.span().start() + start;
    return Slice.of(node.span().source().span(from, from + text.length()));
  }

  private void report(String fact, Span place, String hint) {
    found.add(Diagnostic.error(Code.BAD_VALUE, fact, place).hint(hint));
  }
}
