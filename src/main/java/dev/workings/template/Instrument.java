package dev.workings.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;

/** Walks a template once after it is parsed: sets the marks and draws the outline. */
final class Instrument extends AbstractNodeVisitor {
  private final Outline outline;

  Instrument(PebbleTemplateImpl template, Outline outline) {
    super(template);
    this.outline = outline;
  }

  @Override
  public void visit(RootNode root) {
    root.getBody().getChildren().forEach(outline::top);
    super.visit(root);
  }

  @Override
  public void visit(BodyNode body) {
    super.visit(body);
    List<RenderableNode> marked = new ArrayList<>();
    marked.add(new Mark(Mark.Kind.STEP, body.getLineNumber()));
    for (RenderableNode child : body.getChildren()) {
      if (child instanceof AbstractRenderableNode node && !(child instanceof TextNode)) {
        marked.add(new Mark(Mark.Kind.STEP, node.getLineNumber()));
      }
      marked.add(child);
    }
    body.getChildren().clear();
    body.getChildren().addAll(marked);
  }

  @Override
  public void visit(MacroNode macro) {
    super.visit(macro);
    bracket(macro.getBody());
  }

  @Override
  public void visit(BlockNode block) {
    outline.has(block);
    super.visit(block);
    bracket(block.getBody());
  }

  @Override
  public void visit(IncludeNode node) {
    outline.names(reference(node.getIncludeExpression(), node.getLineNumber()));
  }

  @Override
  public void visit(ExtendsNode node) {
    outline.extend(reference(node.getParentExpression(), node.getLineNumber()));
  }

  @Override
  public void visit(ImportNode node) {
    outline.names(reference(node.getImportExpression(), node.getLineNumber()));
  }

  private static void bracket(BodyNode body) {
    body.getChildren().add(0, new Mark(Mark.Kind.ENTRY, body.getLineNumber()));
    body.getChildren().add(new Mark(Mark.Kind.EXIT, body.getLineNumber()));
  }

  /** A name that is computed could not be checked before anything is filled. */
  private Reference reference(Expression<?> name, int line) {
    if (!(name instanceof LiteralStringExpression literal)) {
      throw new PebbleException(
          null, "the name of another template must stand in quotes", line, getTemplate().getName());
    }
    return new Reference(literal.getValue(), line);
  }
}
