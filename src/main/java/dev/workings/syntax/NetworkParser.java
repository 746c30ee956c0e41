package dev.workings.syntax;

import dev.workings.source.Span;
import dev.workings.syntax.Expr.NumberLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads network blocks. Parts stand behind the colon, behind semicolons, and in the lines that
 * follow as long as these are indented deeper than the word {@code network}; {@code repeat}, {@code
 * residual} and {@code shortcut} begin blocks of their own.
 */
final class NetworkParser {
  /** Blocks inside one another. */
  private static final int MAX_BLOCKS = 20;

  private final Tokens tokens;
  private final ListParser lists;
  private final Supplier<Expr> expressions;
  private final Consumer<Expr> checkHeight;
  private final ShapeParser shapes;
  private boolean spoilt;
  private int blocks;
  private boolean tooDeep;

  /**
   * @param expressions reads a whole expression
   * @param checkHeight refuses an expression of too many levels
   */
  NetworkParser(
      Tokens tokens, ListParser lists, Supplier<Expr> expressions, Consumer<Expr> checkHeight) {
    this.tokens = tokens;
    this.lists = lists;
    this.expressions = expressions;
    this.checkHeight = checkHeight;
    this.shapes = new ShapeParser(tokens);
  }

  /** {@code network}. Each layer may have its own mistake; one is enough to spoil the whole. */
  Statement network() {
    spoilt = false;
    blocks = 0;
    tooDeep = false;
    String indentation = tokens.indentation();
    Token first = tokens.next();
    Expr.Name name = tokens.name();
    List<NumberLiteral> input = input();
    tokens.expect(TokenKind.COLON);
    List<NetworkPart> parts = parts(Block.loose(tokens, indentation));
    if (spoilt) {
      tokens.giveUp();
    } else if (parts.isEmpty()) {
      tokens.fail(Mistakes.noLayers(name.span()));
    }
    return new Statement.Network(tokens.since(first), name, input, parts);
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

  private List<NetworkPart> parts(Block block) {
    List<NetworkPart> parts = new ArrayList<>();
    recover(block);
    while (block.hasNext()) {
      parts.add(part());
      recover(block);
    }
    return parts;
  }

  private void recover(Block block) {
    boolean failed = tokens.recover();
    block.recovered(failed);
    spoilt |= failed;
  }

  private NetworkPart part() {
    Token first = tokens.peek();
    if (first.is(TokenKind.FOR)) {
      tokens.fail(Mistakes.forInNetwork(first.span()));
    }
    return switch (first.is(TokenKind.NAME) ? first.text() : "") {
      case "repeat" -> repeat();
      case "residual" -> residual();
      case "shortcut" -> strayShortcut();
      default -> layer();
    };
  }

  private NetworkPart repeat() {
    String indentation = tokens.indentation();
    Token first = tokens.next();
    if (tokens.at(TokenKind.COLON)) {
      tokens.fail(Mistakes.noTimes(first.span()));
    }
    Expr times = expressions.get();
    Span head = tokens.since(first);
    return new NetworkPart.Repeat(head, times, block(first, indentation));
  }

  private NetworkPart residual() {
    String indentation = tokens.indentation();
    Token first = tokens.next();
    List<NetworkPart> branch = block(first, indentation);
    List<NetworkPart> shortcut = List.of();
    if (atShortcut(indentation)) {
      tokens.next();
      shortcut = block(tokens.next(), indentation);
    }
    return new NetworkPart.Residual(first.span(), branch, shortcut);
  }

  private boolean atShortcut(String indentation) {
    return !tokens.failed()
        && tokens.at(TokenKind.NEWLINE)
        && tokens.peek().text().equals(indentation)
        && isShortcut(tokens.peek(1))
        && tokens.peek(2).is(TokenKind.COLON);
  }

  private static boolean isShortcut(Token token) {
    return token.is(TokenKind.NAME) && token.text().equals("shortcut");
  }

  private NetworkPart strayShortcut() {
    String indentation = tokens.indentation();
    Token first = tokens.next();
    tokens.fail(Mistakes.strayShortcut(first.span()));
    return new NetworkPart.Residual(first.span(), block(first, indentation), List.of());
  }

  /** A colon and the parts behind it; once they are nested too deep, all are read as one block. */
  private List<NetworkPart> block(Token head, String indentation) {
    if (blocks == MAX_BLOCKS) {
      tokens.fail(Mistakes.tooManyBlocks(head.span(), MAX_BLOCKS));
      tooDeep = true;
    }
    if (tooDeep) {
      tokens.giveUp();
      return List.of();
    }
    blocks++;
    boolean known = tokens.failed();
    tokens.expect(TokenKind.COLON);
    known |= tokens.failed();
    List<NetworkPart> parts = parts(Block.of(tokens, indentation));
    blocks--;
    if (parts.isEmpty() && !known) {
      tokens.fail(Mistakes.emptyBlock(head.span()));
    }
    return parts;
  }

  private NetworkPart layer() {
    Token first = tokens.peek();
    Expr.Name name = tokens.name();
    List<Expr.Argument> arguments = tokens.at(TokenKind.OPEN_ROUND) ? lists.arguments() : List.of();
    arguments.forEach(argument -> checkHeight.accept(argument.value()));
    if (!tokens.peek().kind().endsStatement()) {
      tokens.fail(Mistakes.layersTouch(tokens.peek()));
    }
    return new NetworkPart.Layer(tokens.since(first), name, arguments);
  }
}
