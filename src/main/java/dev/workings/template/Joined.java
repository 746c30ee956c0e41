package dev.workings.template;

import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import org.jspecify.annotations.Nullable;

/** {@code a ~ b} for texts that stay within bounds. */
final class Joined extends BinaryExpression<Object> {
  @Override
  public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    String left = text(getLeftExpression().evaluate(self, context), self);
    String right = text(getRightExpression().evaluate(self, context), self);
    return Text.bounded(left + right, self, getLineNumber());
  }

  private String text(@Nullable Object value, PebbleTemplateImpl self) {
    Object printable = Text.printable(value, self, getLineNumber());
    return printable == null ? "" : printable.toString();
  }
}
