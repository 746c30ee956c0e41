package dev.workings.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;

/** A node that prints nothing and tells the {@link Meter} how far the filling has come. */
final class Mark extends AbstractRenderableNode {
  /** What a mark stands in front of. */
  enum Kind {
    STEP,
    ENTRY,
    EXIT
  }

  private final Kind kind;

  Mark(Kind kind, int line) {
    super(line);
    this.kind = kind;
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
    Meter meter = Meter.current();
    switch (kind) {
      case STEP -> meter.step(self, getLineNumber());
      case ENTRY -> meter.enter();
      case EXIT -> meter.leave();
    }
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
