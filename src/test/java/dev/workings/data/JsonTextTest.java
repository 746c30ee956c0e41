package dev.workings.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void mapsListsTextsAndNumbersAreWrittenInTheirOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", List.of(1, "x"));
    map.put("a", Map.of("c", "d"));
    assertEquals("{\"b\":[1,\"x\"],\"a\":{\"c\":\"d\"}}", JsonText.of(map));
  }

  @Test
  void noTextEndsTheScriptItStandsIn() throws Exception {
    for (String text :
        List.of("</script><script>", "<!--", "]]>", "&lt;", "\"\\\n\u2028\u0000é😀")) {
      String json = JsonText.of(text);
      assertFalse(json.contains("<") || json.contains(">") || json.contains("&"), json);
      try (JsonParser parser = new JsonFactory().createParser(json)) {
        parser.nextToken();
        assertEquals(text, parser.getText());
      }
    }
  }

  @Test
  void anythingElseIsAMistakeOfTheCaller() {
    assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
  }
}
