package dev.workings.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** {@code /}-separated paths inside the site; a folder's path ends in a slash or is empty. */
final class Paths {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Paths() {}

  /** The folder a file is in, with its slash. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The last part of a path. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The innermost folder that two folders are in. */
  static String shared(String folder, String other) {
    String shared = folder;
    while (!other.startsWith(shared)) {
      shared = folder(shared.substring(0, shared.length() - 1));
    }
    return shared;
  }

  /** The way from one file to another. */
  static String relative(String from, String to) {
    String folder = folder(from);
    int common = 0;
    for (int i = 0; i < folder.length() && i < to.length(); i++) {
      if (folder.charAt(i) != to.charAt(i)) {
        break;
      }
      common = folder.charAt(i) == '/' ? i + 1 : common;
    }
    long up = folder.substring(common).chars().filter(c -> c == '/').count();
    String way = "../".repeat((int) up) + to.substring(common);
    return way.isEmpty() ? "./" : way;
  }

  /** Where a way from a file leads, or null if it leads out of the site. */
  static @Nullable String resolve(String from, String way) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : (way.startsWith("/") ? way : folder(from) + way).split("/")) {
      if (name.equals("..") && names.pollLast() == null) {
        return null;
      }
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /** A path as it is written in an address. */
  static String encode(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return encoded.toString();
  }

  /** What an address says without its percent signs; an address that makes no sense is kept. */
  static String decode(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static char hex(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 0xF);
  }
}
