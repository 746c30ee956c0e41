package dev.workings.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "datum.x > 1 && datum['y (kg)'] <= 2.5e-3",
        "!datum.b || -datum.x + +3 * (2 - 1) % 4 !== 0",
        "if(isValid(datum.x), format(datum.x, '.2f'), \"none\")",
        "datum.x ? datum.a : size",
        "[1, 2, datum.x][0] + length([])",
        "datetime(2020, 1, 1) < datum.t",
        "datum.a.b['c'][0]",
        "PI * pow(datum.r, 2)",
        "datum.constructors",
      })
  void harmlessExpressionsPass(String expression) {
    assertNull(ExpressionCheck.of(expression, List.of("size")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "random() → the function random",
        "now() → the function now",
        "modify('d', 1) → the function modify",
        "setdata('d', []) → the function setdata",
        "warn(datum) → the function warn",
        "event.view → the name event",
        "window → the name window",
        "globalThis → the name globalThis",
        "datum.constructor → the member constructor",
        "datum['constructor'] → the member constructor",
        "datum[\"__proto__\"] → the member __proto__",
        "datum.__defineGetter__ → the member __defineGetter__",
        "datum.x.toString() → the member toString",
        "datum.f() → a call of something that is no function",
        "abs(1)(2) → a call of something that is no function",
        "(abs)(2) → the name abs",
        "datum['con' + 'structor'] → an index that is no plain number or text",
        "datum[datum.k] → an index that is no plain number or text",
        "datum['\\x63onstructor'] → an index that is no plain number or text",
        "`a` → ``` in this place",
        "{a: 1} → `{` in this place",
        "/a+/ → `/` in this place",
        "x = 1 → the name x",
        "1 = 2 → `=` in this place",
        "datum.x++ → `+` in this place",
        "1; 2 → `;` in this place",
        "datum.x => 1 → `=` in this place",
        "(1 → an incomplete expression",
        "(1] → `]` in this place",
        "1 + → an incomplete expression",
        "1 + 'a → `'` in this place",
        "new Date → the name new",
      })
  void everythingElseIsRefused(String expression, String fact) {
    ExpressionCheck.Refusal refusal = ExpressionCheck.of(expression, List.of());
    assertNotNull(refusal);
    assertEquals(fact, refusal.fact());
  }

  @Test
  void aParameterOfADangerousNameIsNoName() {
    assertNotNull(ExpressionCheck.of("constructor", List.of("constructor")));
  }

  /** Whatever passes calls known functions only, and names nothing that leads inside. */
  @Test
  void nothingPassesThatCallsAnythingElse() {
    String[] words =
        ("abs random now format datum event window constructor __proto__ call size ( ) [ ] . , ? : + - ! == '"
                + " \" 'constructor' 'a' 1 0.5 `a` \\ { } = ; / && x")
            .split(" ");
    Pattern call = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*|[)\\]'\"])\\s*\\(");
    Random random = new Random(5);
    int passed = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(7); j >= 0; j--) {
        text.append(words[random.nextInt(words.length)]);
        text.append(random.nextInt(3) == 0 ? " " : "");
      }
      String expression = text.toString();
      ExpressionCheck.Refusal refusal = ExpressionCheck.of(expression, List.of("size"));
      if (refusal == null) {
        passed++;
        check(expression, call);
      } else {
        assertTrue(0 <= refusal.start() && refusal.end() <= expression.length(), expression);
      }
    }
    assertTrue(passed > 300, "only " + passed + " expressions passed");
  }

  private static final String FORBIDDEN =
      "(?<![.\\w])(random|now|event|window)\\b"
          + "|(?<!\\w)(constructor|__proto__|call)\\b|[`\\\\{}=;]";

  private static void check(String expression, Pattern call) {
    String bare = expression.replaceAll("'[^']*'|\"[^\"]*\"", "'t'").replaceAll("\\.\\s+", ".");
    assertTrue(
        Pattern.compile(FORBIDDEN)
            .matcher(bare.replaceAll("[!=<>]=+", ""))
            .results()
            .findAny()
            .isEmpty(),
        expression);
    Matcher calls = call.matcher(bare);
    while (calls.find()) {
      assertTrue(ExpressionCheck.FUNCTIONS.contains(calls.group(1)), expression);
    }
  }
}
