package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  @ParameterizedTest
  @CsvSource({
    "en, ltr",
    "de-CH, ltr",
    "ar, rtl",
    "ar-EG, rtl",
    "HE, rtl",
    "fa_IR, rtl",
    "ur, rtl",
    "az-Arab, rtl",
    "ks-Deva, ltr",
    "zh-Hant, ltr",
    "arn, ltr",
    "'', ltr"
  })
  void aLanguageIsWrittenOneWay(String lang, String direction) {
    assertEquals(direction, Direction.of(lang));
  }
}
