package dev.workings.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the examples in the lines of a file; other fences are skipped whole. */
final class SpecReader {
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?)[ #]*");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})(.*)");
  private static final Pattern KEY = Pattern.compile("([a-z]+):(.*)");
  private static final Pattern EXAMPLE =
      Pattern.compile("\\{(" + Example.CALCULATION + "|" + Example.PAGE + ")\\}");
  private static final String POINT = ".";

  private final String name;
  private final List<String> lines;
  private final List<Example> examples = new ArrayList<>();
  private String title = "";
  private int at;

  SpecReader(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  List<Example> examples() {
    while (at < lines.size()) {
      Matcher heading = HEADING.matcher(lines.get(at));
      Matcher fence = FENCE.matcher(lines.get(at));
      if (heading.matches()) {
        title = heading.group(1);
      } else if (fence.matches()) {
        fence(fence.group(1), fence.group(2).strip());
      }
      at++;
    }
    return List.copyOf(examples);
  }

  private void fence(String mark, String info) {
    int open = at;
    do {
      at++;
      if (at == lines.size()) {
        throw malformed(open, "the fence is not closed");
      }
    } while (!closes(lines.get(at).strip(), mark));
    Matcher example = EXAMPLE.matcher(info);
    if (example.matches()) {
      examples.add(example(open, example.group(1)));
    }
  }

  private static boolean closes(String line, String mark) {
    return line.startsWith(mark) && line.chars().allMatch(c -> c == mark.charAt(0));
  }

  private Example example(int open, String kind) {
    List<String> body = lines.subList(open + 1, at);
    int point = body.indexOf(POINT);
    List<String> input = point < 0 ? body : body.subList(0, point);
    List<Expectation> expectations =
        point < 0
            ? List.of()
            : expectations(open + 2 + point, body.subList(point + 1, body.size()));
    String text = input.isEmpty() ? "" : String.join("\n", input) + "\n";
    return new Example(name, title, open + 1, kind, text, expectations, at + 1);
  }

  private List<Expectation> expectations(int first, List<String> written) {
    List<Expectation> expectations = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Matcher key = KEY.matcher(written.get(i));
      if (!key.matches() || !Result.KEYS.contains(key.group(1))) {
        throw malformed(first + i, "expected one of " + Result.KEYS);
      }
      StringBuilder text = new StringBuilder(key.group(2));
      while (i + 1 < written.size() && continues(written.get(i + 1))) {
        text.append('\n').append(unindented(written.get(++i)));
      }
      expectations.add(new Expectation(key.group(1), text.toString()));
    }
    return expectations;
  }

  private static boolean continues(String line) {
    return line.isBlank() || line.startsWith("  ");
  }

  private static String unindented(String line) {
    return line.isBlank() ? "" : line.substring(2);
  }

  private IllegalArgumentException malformed(int index, String message) {
    return new IllegalArgumentException(name + ":" + (index + 1) + ": " + message);
  }
}
