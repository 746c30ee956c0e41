package dev.workings.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import dev.workings.value.Listing;
import dev.workings.value.Notation;
import dev.workings.value.Rational;
import dev.workings.value.Tensor;
import dev.workings.value.Text;
import dev.workings.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {
  private final Diagnostics found = new Diagnostics();

  @Test
  void aColumnThatBeginsWithANumberIsAVector() {
    assertEquals("step [1, 2], loss [1/2, 1/4]", csv("step,loss\n1,0.50\n2,0.25\n"));
  }

  @Test
  void aNumberRemembersHowItWasWritten() {
    List<Column> columns = read("x.csv", "x\n0.10\n1e-3\n12.5%\n-2.0\n", Set.of());
    List<Notation> written =
        ((Tensor) columns.get(0).values())
            .entries().stream().map(number -> ((Rational) number).notation()).toList();
    assertEquals(
        List.of(
            new Notation(2, null, false),
            new Notation(0, -3, false),
            new Notation(1, null, true),
            new Notation(1, null, false)),
        written);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-5, -5",
    "+5, 5",
    "−5, -5",
    ".5, 1/2",
    "5., 5",
    "1E3, 1000",
    "12%, 3/25",
    "007, 7",
    "1e-3, 1/1000",
    "-0, 0",
    "12 %, 3/25"
  })
  void theseAreNumbers(String written, String value) {
    assertEquals("x [" + value + "]", csv("x\n" + written + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "abc", "2026-03-31", "1.2.3", "0x10", "--1", "1e", "1/2", "∞", "٣"})
  void aColumnThatBeginsWithAnythingElseIsTexts(String written) {
    assertEquals("x <" + written + ">", csv("x\n" + written + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000", "1.000,50", "1 000", "1'000", "3,5", "-1,234.5"})
  void whatIsMeantAsANumberIsNotTakenForATextUnnoticed(String written) {
    csv("x\n\"" + written + "\"\n");
    assertEquals(List.of("E504 2:1 " + written + " is no number"), problems());
  }

  @Test
  void textsAreToldFromCodesByTheAuthor() {
    assertEquals("code <007>, n [7]", shown(read("x.csv", "code,n\n007,007\n", Set.of("code"))));
  }

  @Test
  void cellsInQuotationMarksMayHoldAnything() {
    assertEquals(
        "a [1, 2], b <x,y|say \"no\"\r\n>",
        csv("a,\"b\"\r\n1,\"x,y\"\r\n\"2\",\"say \"\"no\"\"\r\n\"\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,x\n2,y\n",
        "a,b\r\n1,x\r\n2,y",
        "a,b\r1,x\r2,y\r",
        "a , b\n 1\t,x \n2, y\n\n\n"
      })
  void lineBreaksAndSpacesAroundCellsAreLayout(String text) {
    assertEquals("a [1, 2], b <x|y>", csv(text));
  }

  @Test
  void otherSignsMaySeparateCellsAndDecimals() {
    Dialect german = Dialect.of("x.csv").separatedBy(';').withDecimal(',');
    Source source = Source.of("x.csv", "a;b\n1,5;x,y\n-2,25e1;z\n");
    assertEquals(
        "a [3/2, -45/2], b <x,y|z>", shown(DataFile.read(source, german, Set.of(), found)));
    assertEquals("a [1], b [2]", shown(read("X.TSV", "a\tb\n1\t2\n", Set.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b~1,2~3~              | E503 3:1 1 cell in a row, but 2 columns",
        "a,b~1,2~3,4,5,6~        | E503 3:5 4 cells in a row, but 2 columns",
        "a,b~1,2~~3,4~           | E503 3:1 an empty line between rows",
        "a,a~1,2~                | E502 1:3 a second column a",
        "a,~1,2~                 | E502 1:3 a column without a name",
        "1,2~3,4~                | E502 1:1 the first row has numbers, not the names of columns",
        "a,b~                    | E501 1:1 there are names of columns, but no rows",
        "a,b~1,\"x~2,y~          | E501 2:3 this quotation mark is never closed",
        "a,b~1,\"x\"y~           | E501 2:6 text behind the closing quotation mark",
        "a,b~1,x\"y~             | E501 2:4 a quotation mark in a cell that does not begin with one",
        "a,b~1, \"x\"~           | E501 2:4 a quotation mark in a cell that does not begin with one",
        "a,b~1,x~NA,y~           | E504 3:1 NA is no number",
        "a,b~1,2~3,~             | E504 3:3 an empty cell among numbers",
        "a,b~NA,x~2,y~           | E504 2:1 NA is no number",
        "a,b~,x~2,y~             | E504 2:1 an empty cell among numbers",
        "a~1~1e99999999999~      | E040 3:1 a number of more than 400 digits in a data file",
        "a,b~\"q\"\"~\",2~x,NA~  | E504 4:3 NA is no number",
        "a~1~1e401~              | E040 3:1 a number of more than 400 digits in a data file",
        "a~x~y\u0007~            | E504 3:1 a control character in a text",
        "~                       | E501 1:1 the file is empty",
      })
  void aMistakeInCsvIsToldAtItsPlace(String text, String problem) {
    csv(text.replace("~", "\n"));
    assertEquals(List.of(problem), problems());
  }

  @Test
  void aListOfObjectsIsRows() {
    assertEquals(
        "a [1/10, -2000], b <x|true>",
        json("[{\"a\": 0.10, \"b\": \"x\"}, {\"b\": true, \"a\": -2e3}]"));
  }

  @Test
  void anObjectOfListsIsColumns() {
    assertEquals("a [1, 2], b <x|\u00e9>", json("{\"a\": [1, 2], \"b\": [\"x\", \"\\u00e9\"]}"));
  }

  @Test
  void aTextOfDigitsInJsonIsAText() {
    assertEquals("a <1|2>", json("{\"a\": [\"1\", 2]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"a\": 1}, {\"a\": \"2\"}]   | E504 1:18 \"2\" is a text, no number",
        "[{\"a\": 1}, {\"a\": null}]    | E504 1:18 null is no number",
        "{\"a\": [\"x\", null]}         | E504 1:13 null is neither a number nor a text",
        "{\"a\": [\"x\", \"\\ud800\"]}  | E504 1:13 a control character in a text",
        "[{\"a\": 1}, {\"b\": 2}]       | E501 1:13 the first row has no b",
        "[{\"a\": 1, \"b\": 2}, {\"a\": 2}] | E501 1:20 this row has no b",
        "[{\"a\": 1, \"a\": 2}]         | E501 1:11 the key a is given twice",
        "{\"a\": [1], \"a\": [2]}       | E501 1:12 the key a is given twice",
        "{\"a\": [1, 2], \"b\": [1]}    | E501 1:15 b has 1 values, but a has 2",
        "{\"a\": [1, [2]]}              | E501 1:11 a list or an object inside a row or column",
        "[{\"a\": {\"b\": 1}}]          | E501 1:8 a list or an object inside a row or column",
        "[1, 2]                         | E501 1:2 a row must be an object with a value for each column",
        "{\"a\": 1}                     | E501 1:7 a column must be a list of values",
        "7                              | E501 1:1 neither a list nor an object",
        "[]                             | E501 1:1 no columns",
        "{\"a\": []}                    | E501 1:2 there are names of columns, but no rows",
        "[{\"a\": 1},]                  | E501 1:11 this is not JSON",
        "[{'a': 1}]                     | E501 1:3 this is not JSON",
        "[{\"a\": NaN}]                 | E501 1:8 this is not JSON",
        "[{\"a\": 1}                    | E501 1:9 the file ends too early",
        "[{\"a\": \"x}]                 | E501 1:11 the file ends too early",
        "[{\"a\": 1}] []                | E501 1:12 a second value",
        "{\"a\": [1e999]}               | E040 1:8 a number of more than 400 digits in a data file",
      })
  void aMistakeInJsonIsToldAtItsPlace(String text, String problem) {
    json(text);
    assertEquals(List.of(problem), problems());
  }

  @Test
  void aWrongCellShowsTheFirstOneAndTheWayOut() {
    csv("a\n1\nx\n");
    var wrong = found.sorted().get(0);
    assertEquals("x.csv:2:1", wrong.labels().get(0).span().toString());
    assertEquals(List.of("if a is meant to be texts, say so: text: [a]"), wrong.hints());
  }

  @Test
  void aColumnMayNotHaveAHeaderAsLongAsAFile() {
    csv("x".repeat(201) + "\n1\n");
    assertEquals(List.of("E502 1:1 the name of a column of more than 200 characters"), problems());
  }

  @Test
  void aColumnOfTextsMayBeginWithAnEmptyCell() {
    assertEquals("a <|x|NA>, b [1, 2, 3]", csv("a,b\n,1\nx,2\nNA,3\n"));
  }

  @Test
  void whatIsTooMuchIsRefusedWhereItGetsTooMuch() {
    csv("a\n" + "1\n".repeat(100_001));
    csv("a,".repeat(1_000) + "b\n");
    json("{\"a\": [" + "1,".repeat(100_000) + "1]}");
    assertEquals(
        List.of(
            "E040 1:2001 this file has more than 1000 columns",
            "E040 100002:1 this file has more than 100000 rows",
            "E040 1:200008 this file has more than 100000 rows"),
        problems());
  }

  @Test
  void manyMistakesAreNotKeptForEver() {
    csv("a,b\n1,1\n" + "x\n".repeat(50_000));
    assertEquals(1_000, found.sorted().size());
  }

  @Test
  void deepJsonIsRefusedAtOnce() {
    json("[".repeat(100_000));
    json("{\"a\":".repeat(100_000));
    assertEquals(2, problems().size());
  }

  @Test
  void aLongNumberIsNotComputed() {
    csv("a\n" + "9".repeat(1_000_000) + "\n");
    csv("b\n" + "1,000".repeat(200_000) + "\n");
    assertTrue(problems().get(0).contains("a number of more than 400 digits"));
  }

  private String csv(String text) {
    return shown(read("x.csv", text, Set.of()));
  }

  private String json(String text) {
    return shown(read("x.json", text, Set.of()));
  }

  private List<Column> read(String path, String text, Set<String> texts) {
    Dialect dialect = Objects.requireNonNull(Dialect.of(path));
    return DataFile.read(Source.of(path, text), dialect, new TreeSet<>(texts), found);
  }

  private List<String> problems() {
    return found.sorted().stream()
        .map(
            d ->
                d.code()
                    + " "
                    + d.span().position().line()
                    + ":"
                    + d.span().position().column()
                    + " "
                    + d.message())
        .toList();
  }

  private static String shown(List<Column> columns) {
    return String.join(
        ", ", columns.stream().map(c -> c.header() + " " + shown(c.values())).toList());
  }

  private static String shown(Value values) {
    return values instanceof Listing list
        ? "<" + String.join("|", list.items().stream().map(t -> ((Text) t).text()).toList()) + ">"
        : values.toString();
  }
}
