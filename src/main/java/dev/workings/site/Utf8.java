package dev.workings.site;

import dev.workings.source.Code;
import dev.workings.source.Diagnostic;
import dev.workings.source.Diagnostics;
import dev.workings.source.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads bytes as UTF-8, strictly: a byte that is not UTF-8 is an error at its place. */
public final class Utf8 {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /** The text without its byte order mark, or null after the first bad byte was reported. */
  public static @Nullable Source decode(String path, byte[] bytes, Diagnostics found) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0);
    int start = in.position();
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (strict().decode(in, out, true).isError()) {
      Source lenient = Source.of(path, lenient(bytes, start));
      found.add(notUtf8(lenient, out.position(), bytes[in.position()]));
      return null;
    }
    Source source = Source.of(path, out.flip().toString());
    return withoutNul(source, found);
  }

  private static @Nullable Source withoutNul(Source source, Diagnostics found) {
    int nul = source.text().indexOf('\0');
    if (nul < 0) {
      return source;
    }
    String message = "a NUL character";
    found.add(Diagnostic.error(Code.BAD_ENCODING, message, source.span(nul, nul + 1)));
    return null;
  }

  private static Diagnostic notUtf8(Source source, int offset, byte bad) {
    String message = "byte 0x" + Integer.toHexString(bad & 0xFF) + " is not UTF-8";
    return Diagnostic.error(Code.BAD_ENCODING, message, source.span(offset, offset + 1))
        .hint("save the file as UTF-8");
  }

  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static String lenient(byte[] bytes, int start) {
    return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == BYTE_ORDER_MARK[0]
        && bytes[1] == BYTE_ORDER_MARK[1]
        && bytes[2] == BYTE_ORDER_MARK[2];
  }
}
