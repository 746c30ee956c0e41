package dev.workings.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private final Diagnostics found = new Diagnostics();

  @Test
  void aByteOrderMarkIsNotPartOfTheText() {
    Source source = Utf8.decode("a.md", bytes("\uFEFFé😀"), found);
    assertEquals("é😀", source.text());
  }

  @Test
  void aBadByteIsFoundAtItsLineAndColumn() {
    byte[] bytes = bytes("one\nzwö?lf");
    bytes[bytes.length - 3] = (byte) 0xE4;
    assertNull(Utf8.decode("a.md", bytes, found));
    assertEquals(List.of("a.md:2:4: error[E107]: byte 0xe4 is not UTF-8"), Found.in(found));
  }

  @Test
  void aBadByteBehindAByteOrderMarkKeepsItsPlace() {
    assertNull(Utf8.decode("a.md", new byte[] {-17, -69, -65, 'a', -1}, found));
    assertEquals(List.of("a.md:1:2: error[E107]: byte 0xff is not UTF-8"), Found.in(found));
  }

  @Test
  void aCharacterCutOffAtTheEndIsFound() {
    assertNull(Utf8.decode("a.md", new byte[] {'a', (byte) 0xC3}, found));
    assertEquals(List.of("a.md:1:2: error[E107]: byte 0xc3 is not UTF-8"), Found.in(found));
  }

  @Test
  void anEncodedSurrogateIsNotUtf8() {
    assertNull(Utf8.decode("a.md", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, found));
  }

  @Test
  void nulIsRefused() {
    assertNull(Utf8.decode("a.md", bytes("ab\0"), found));
    assertEquals(List.of("a.md:1:3: error[E107]: a NUL character"), Found.in(found));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
