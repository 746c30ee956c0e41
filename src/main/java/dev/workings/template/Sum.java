package dev.workings.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.OperatorUtils;

/** {@code a + b} for numbers only; texts are joined by {@code ~}. */
final class Sum extends BinaryExpression<Object> {
  @Override
  public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object left = getLeftExpression().evaluate(self, context);
    Object right = getRightExpression().evaluate(self, context);
    if (left instanceof Number && right instanceof Number) {
      return OperatorUtils.add(left, right);
    }
    throw new PebbleException(null, "only numbers can be added", getLineNumber(), self.getName());
  }
}
