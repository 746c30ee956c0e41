package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workings.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {
  private static final String CSV = "step,loss\n1,0.50\n2,0.25\n";

  @TempDir private Path folder;

  @Test
  void aColumnIsAVectorOfExactNumbers() {
    assertEquals(
        List.of(),
        problems(
            "d: a.csv",
            "expect d.loss == [1/2, 1/4]\nexpect d.loss[2] == 0.25\n"
                + "expect count(d.step) == 2\nexpect sum(2*l for l in d.loss) == 1.5\n"
                + "expect sum(d.loss[i] for i in 1..count(d.loss)) == 0.75"));
  }

  @Test
  void whatTheLongFormSaysHolds() {
    Paper site =
        Paper.of(
            "content/a.csv",
            "code;Größe (m);λ;n\n007;1,5;3;1\n",
            "content/index.md",
            page(
                "d: {file: a.csv, separator: ';', decimal: ',', text: [code, k],"
                    + " columns: {g: 'Größe (m)', k: n}}",
                "expect d.code[1] == \"007\"\nexpect d.g[1] == 1.5\nexpect d.lambda[1] == 3\n"
                    + "expect d.k[1] == \"1\""));
    assertEquals(List.of(), told(site));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "./a.csv", "/a.csv", "b/../a.csv", "/b/c.csv"})
  void theseWaysLeadToAFile(String way) {
    assertEquals(List.of(), problems("d: " + way, "expect d.step[1] == 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.csv",
        "../../etc/passwd",
        "/etc/passwd",
        "'C:\\a.csv'",
        "b",
        "b/",
        "index.md",
        "a.CSV",
        "'https://example.org/a.csv'",
        "'a.csv?x'",
        "a%2ecsv",
        "..",
        "/"
      })
  void theseLeadNowhere(String way) {
    List<String> problems = problems("d: " + way, "x = d.step");
    assertTrue(
        problems.get(0).startsWith("content/index.md:3:6 E505 no data file "), problems::toString);
    assertTrue(problems.get(1).contains("E016"), problems::toString);
    assertEquals(2, problems.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d: b.csv         | did you mean a.csv?",
        "d: c.csv         | did you mean b/c.csv?",
        "d: zzzzzzzz.csv  | beside the page there are a.csv",
        "d: deep/c.csv    | did you mean b/c.csv?",
        "d: ../a.csv      | a data file lies in the content folder",
        "d: a.xlsx        | the names of data files end in .csv, .tsv, .json",
      })
  void aMissingFileLeadsToTheOneThatIsMeant(String declared, String hint) {
    Diagnostic missing = site(declared, "1").diagnostics().get(0);
    assertEquals(List.of(hint), missing.hints());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "d:                                   ~ 3:3 E303 d needs the name of a file",
        "d: []                                ~ 3:3 E303 d needs the name of a file",
        "d: {text: [x]}                       ~ 3:3 E303 d needs the name of a file",
        "d: {file: a.csv, texts: [x]}         ~ 3:20 E302 unknown key: texts",
        "d: {file: a.csv, text: [los]}        ~ 3:27 E303 a.csv has no column los",
        "d: {file: a.csv, columns: {x: Loss}} ~ 3:33 E303 a.csv has no column Loss",
        "d: {file: a.csv, columns: {x y: loss}} ~ 3:30 E303 \"x y\" cannot be a name in calculations",
        "d: {file: a.csv, columns: {step: loss}} ~ 3:3 E502 two columns of a.csv are called step",
        "d: {file: a.csv, separator: '::'}    ~ 3:31 E303 separator must be one of , ; | or \"\\t\"",
        "d: {file: a.csv, decimal: x}         ~ 3:29 E303 decimal must be \".\" or \",\"",
        "d e: a.csv                           ~ 3:3 E303 \"d e\" cannot be a name in calculations",
        "for: a.csv                           ~ 3:3 E303 \"for\" cannot be a name in calculations",
        "sum: a.csv                           ~ 3:3 E011 sum has a meaning already: it is built in",
      })
  void aMistakeInTheFrontMatterIsToldThere(String declared, String problem) {
    assertEquals("content/index.md:" + problem, problems(declared, "1").get(0));
  }

  @Test
  void aNameOfADataFileIsTakenOnItsPage() {
    assertEquals(
        List.of("content/index.md:6:1 E011 d is defined already"), problems("d: a.csv", "d = 1"));
  }

  @Test
  void aNameThatIsTakenIsOneMistakeHoweverOftenItIsUsed() {
    List<String> problems = problems("log: a.csv", "log.x\nlog.x");
    assertEquals(
        "content/index.md:3:3 E011 log has a meaning already: it is built in", problems.get(0));
    assertEquals(
        List.of("E016", "E016"),
        problems.subList(1, problems.size()).stream().map(p -> p.split(" ")[1]).toList());
  }

  @Test
  void aColumnThatIsNotThereIsToldAtTheMember() {
    Diagnostic unknown = site("d: a.csv", "d.los").diagnostics().get(0);
    assertEquals("content/index.md:6:3", unknown.span().toString());
    assertEquals(List.of("it has step, loss", "did you mean loss?"), unknown.hints());
  }

  @Test
  void aColumnWithoutANameIsReachedByColumns() {
    Paper site =
        Paper.of(
            "content/a.csv", "\"a \"\"b\"\"\"\n1\n", "content/index.md", page("d: a.csv", "d.a"));
    Diagnostic unknown = Workings.check(site, BuildOptions.DEFAULT).diagnostics().get(0);
    assertEquals(
        List.of(
            "no header of it is a name",
            "name a column in the front matter: columns: {a_name: \"a \\\"b\\\"\"}"),
        unknown.hints());
  }

  @Test
  void aWrongCellIsToldOnceHoweverItIsRead() {
    Paper site =
        Paper.of(
            "content/a.csv",
            "step,loss\n1,0.50\n2,NA\n",
            "content/index.md",
            page("d: a.csv", "1"),
            "content/other.md",
            page("d: {file: a.csv, text: [step]}", "1"),
            "content/third.md",
            "```{calc}\nuse \"index\" (d)\n```\n");
    assertEquals(
        List.of(
            "content/a.csv:3:3 E504 NA is no number",
            "content/third.md:2:14 E016 not evaluated, because d could not be"),
        told(site));
  }

  @Test
  void aDataSetIsUsedOnAnotherPage() {
    Paper site =
        Paper.of(
            "content/a.csv",
            CSV,
            "content/index.md",
            page("d: a.csv", "1"),
            "content/other.md",
            "```{calc}\nuse \"index\" (d as e_1)\nexpect sum(e_1.loss) == 0.75\n```\n");
    assertEquals(List.of(), told(site));
  }

  @Test
  void aFileThatNoPageReadsMayHoldAnything() {
    assertEquals(List.of(), told(Paper.of("content/a.csv", "\"", "content/index.md", "Text\n")));
  }

  @Test
  void aDraftReadsNothing() {
    Paper site =
        Paper.of(
            "content/index.md", "Text\n",
            "content/draft.md", "---\ndraft: true\ndata: {d: gone.csv}\n---\n");
    assertEquals(List.of(), told(site));
  }

  @Test
  void allFilesTogetherAreLimited() {
    String[] texts = new String[14];
    StringBuilder declared = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      texts[2 * i] = "content/" + i + ".csv";
      texts[2 * i + 1] = " ".repeat(9_000_000);
      declared.append("d").append(i).append(": ").append(i).append(".csv\n  ");
    }
    texts[12] = "content/index.md";
    texts[13] = page(declared.toString(), "1");
    assertEquals(
        "content/index.md:8:7 E040 the data files of this site have more than 50000000 characters"
            + " or 2000000 cells",
        told(Paper.of(texts)).get(6));
  }

  @Test
  void noSymbolicLinkIsReadAndNoHiddenFile() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site-of-mine/content"));
    Files.writeString(folder.resolve("secret.csv"), "secret\n1\n");
    Files.writeString(site.resolve(".hidden.csv"), "secret\n1\n");
    Files.createSymbolicLink(site.resolve("link.csv"), folder.resolve("secret.csv"));
    Files.createSymbolicLink(site.resolve("way"), folder);
    Files.writeString(
        site.resolve("index.md"),
        page("a: link.csv\n  b: .hidden.csv\n  c: way/secret.csv", "show a\nshow b\nshow c"));
    List<String> problems =
        Workings.check(Disk.at(folder.resolve("site-of-mine")), BuildOptions.DEFAULT)
            .diagnostics()
            .stream()
            .map(Diagnostic::toString)
            .toList();
    assertEquals(3, problems.stream().filter(p -> p.contains("E505")).count(), problems::toString);
  }

  @Test
  void aFileTooLongIsNotRead() throws IOException {
    Path site = Files.createDirectories(folder.resolve("content"));
    Files.writeString(site.resolve("a.csv"), "a\n" + "1".repeat(DataFiles.LONGEST));
    Files.writeString(site.resolve("index.md"), page("d: a.csv", "d"));
    assertEquals(
        "content/a.csv:1:1: error[E102]: more than 10000000 bytes of text",
        Workings.check(Disk.at(folder), BuildOptions.DEFAULT).diagnostics().get(0).toString());
  }

  private static String page(String data, String cell) {
    return "---\ndata:\n  " + data.strip() + "\n---\n```{calc}\n" + cell + "\n```\n";
  }

  private static BuildResult site(String data, String cell) {
    Paper site =
        Paper.of(
            "content/a.csv", CSV, "content/b/c.csv", CSV, "content/index.md", page(data, cell));
    return Workings.check(site, BuildOptions.DEFAULT);
  }

  private static List<String> problems(String data, String cell) {
    return told(site(data, cell));
  }

  private static List<String> told(Paper site) {
    return told(Workings.check(site, BuildOptions.DEFAULT));
  }

  private static List<String> told(BuildResult result) {
    return result.diagnostics().stream()
        .map(d -> d.span() + " " + d.code() + " " + d.message())
        .toList();
  }
}
