package dev.workings.plot;

import dev.workings.template.BuiltIn;
import dev.workings.value.Separators;
import java.util.Map;
import java.util.stream.Collectors;

/** The built-in English words, for tests. */
record EnglishWording(Map<String, String> all) implements Wording {
  static final Wording ENGLISH =
      new EnglishWording(
          BuiltIn.source("words/en.yml")
              .text()
              .lines()
              .filter(line -> line.contains(": "))
              .map(line -> line.split(": ", 2))
              .collect(Collectors.toMap(line -> line[0], line -> line[1].replace("\"", ""))));

  @Override
  public Separators numbers() {
    return Separators.ENGLISH;
  }

  @Override
  public String words(String key) {
    return all.get(key);
  }

  @Override
  public String counted(String key, long count) {
    return words(count == 1 ? key + "_one" : key).replace("{count}", Long.toString(count));
  }
}
