package dev.workings.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How large a picture is, from the beginning of its file: so that a page has room for it before it
 * is there.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {
  /** How much of a file is looked at, in bytes. */
  static final int HEAD = 64 << 10;

  private static final int LARGEST = 100_000;
  private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");
  private static final Pattern WIDTH =
      Pattern.compile("(?<![\\w-])width\\s*=\\s*[\"']([0-9.]+)(?:px)?[\"']");
  private static final Pattern HEIGHT =
      Pattern.compile("(?<![\\w-])height\\s*=\\s*[\"']([0-9.]+)(?:px)?[\"']");
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\bviewBox\\s*=\\s*[\"'][-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]+)[ ,]+([0-9.]+)\\s*[\"']");

  /** The size of a PNG, GIF, JPEG, WebP or SVG file; null for another, or a broken one. */
  static @Nullable PictureSize of(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head);
    String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG") && head.length >= 24) {
      return sized(bytes.getInt(16), bytes.getInt(20));
    }
    if (start.startsWith("GIF8") && head.length >= 10) {
      return sized(little(bytes, 6), little(bytes, 8));
    }
    if (start.startsWith("\u00ff\u00d8")) {
      return jpeg(bytes);
    }
    return start.startsWith("RIFF") && head.length >= 30
        ? webp(bytes)
        : svg(new String(head, StandardCharsets.UTF_8));
  }

  private static @Nullable PictureSize sized(double width, double height) {
    boolean possible = width >= 1 && height >= 1 && width <= LARGEST && height <= LARGEST;
    return possible ? new PictureSize((int) Math.rint(width), (int) Math.rint(height)) : null;
  }

  private static int little(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(Short.reverseBytes(bytes.getShort(at)));
  }

  /** The size stands in the segment that begins a frame: FFC0 to FFCF without C4, C8 and CC. */
  private static @Nullable PictureSize jpeg(ByteBuffer bytes) {
    int at = 2;
    while (at + 9 < bytes.limit() && bytes.get(at) == (byte) 0xFF) {
      int marker = bytes.get(at + 1) & 0xFF;
      boolean frame = marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0 || marker == 0xC0;
      if (frame) {
        return sized(
            Short.toUnsignedInt(bytes.getShort(at + 7)),
            Short.toUnsignedInt(bytes.getShort(at + 5)));
      }
      at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
    }
    return null;
  }

  /** The three kinds of WebP: lossy, lossless and extended. */
  private static @Nullable PictureSize webp(ByteBuffer bytes) {
    return switch (bytes.getInt(12)) {
      case 0x56503820 -> sized(little(bytes, 26) & 0x3FFF, little(bytes, 28) & 0x3FFF);
      case 0x5650384C -> {
        int bits = Integer.reverseBytes(bytes.getInt(21));
        yield sized((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
      }
      case 0x56503858 ->
          sized(
              (little(bytes, 24) | (bytes.get(26) & 0xFF) << 16) + 1,
              (little(bytes, 27) | (bytes.get(29) & 0xFF) << 16) + 1);
      default -> null;
    };
  }

  private static @Nullable PictureSize svg(String text) {
    Matcher element = SVG.matcher(text);
    if (!element.find()) {
      return null;
    }
    Matcher width = WIDTH.matcher(element.group());
    Matcher height = HEIGHT.matcher(element.group());
    if (width.find() && height.find()) {
      return sized(number(width.group(1)), number(height.group(1)));
    }
    Matcher box = VIEW_BOX.matcher(element.group());
    return box.find() ? sized(number(box.group(1)), number(box.group(2))) : null;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
