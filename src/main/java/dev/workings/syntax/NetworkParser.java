package dev.workings.syntax;

import dev.workings.syntax.Expr.NumberLiteral;
import dev.workings.syntax.Statement.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads network blocks. Layers stand behind the colon, behind semicolons, and in the lines that
 * follow as long as these are indented deeper than the word {@code network}.
 */
final class NetworkParser {
  private final Tokens tokens;
  private final ListParser lists;
  private final ShapeParser shapes;

  NetworkParser(Tokens tokens, ListParser lists) {
    this.tokens = tokens;
    this.lists = lists;
    this.shapes = new ShapeParser(tokens);
  }

  /** {@code network}. Each layer may have its own mistake; one is enough to spoil the whole. */
  Statement network() {
    int indentation = tokens.indentation();
    Token first = tokens.next();
    Expr.Name name = tokens.name();
    List<NumberLiteral> input = input();
    tokens.expect(TokenKind.COLON);
    boolean spoilt = tokens.recover();
    List<Layer> layers = new ArrayList<>();
    while (atLayer(indentation)) {
      layers.add(layer());
      spoilt |= tokens.recover();
    }
    if (spoilt) {
      tokens.giveUp();
    } else if (layers.isEmpty()) {
      tokens.fail(Mistakes.noLayers(name.span()));
    }
    return new Statement.Network(tokens.since(first), name, input, layers);
  }

  private List<NumberLiteral> input() {
    Token open = tokens.peek();
    tokens.expect(TokenKind.OPEN_ROUND);
    Token input = tokens.peek();
    if (!input.text().equals("input")) {
      tokens.fail(Mistakes.noInput(input));
    }
    tokens.expect(TokenKind.NAME);
    tokens.expect(TokenKind.ASSIGN);
    List<NumberLiteral> shape = shapes.shape();
    tokens.close(open);
    return shape;
  }

  private boolean atLayer(int indentation) {
    while (tokens.at(TokenKind.SEPARATOR) || atDeeperLine(indentation)) {
      tokens.next();
    }
    return !tokens.peek().kind().endsStatement();
  }

  private boolean atDeeperLine(int indentation) {
    return tokens.at(TokenKind.NEWLINE) && tokens.peek().text().length() > indentation;
  }

  private Layer layer() {
    Token first = tokens.peek();
    Expr.Name name = tokens.name();
    List<Expr.Argument> arguments = tokens.at(TokenKind.OPEN_ROUND) ? lists.arguments() : List.of();
    if (!tokens.peek().kind().endsStatement()) {
      tokens.fail(Mistakes.layersTouch(tokens.peek()));
    }
    return new Layer(tokens.since(first), name, arguments);
  }
}
