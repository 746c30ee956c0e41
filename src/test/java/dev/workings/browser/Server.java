package dev.workings.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Serves a folder below {@code /x/y/} as public hosts do: zipped, with the folder's 404.html. */
final class Server implements AutoCloseable {
  private static final String PATH = "/x/y/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private Server(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  static Server of(Path folder) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Server server = new Server(folder, HttpServer.create(anyPort, 0));
    server.server.createContext("/", server::answer);
    server.server.setExecutor(server.threads);
    server.server.start();
    return server;
  }

  /** The address of the folder. */
  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Path file = file(exchange.getRequestURI());
    boolean there = Files.isRegularFile(file);
    if (!there && Files.isRegularFile(file.resolve("index.html"))) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getPath() + "/");
      exchange.sendResponseHeaders(301, -1);
    } else {
      send(exchange, there ? 200 : 404, there ? file : folder.resolve("404.html"));
    }
    exchange.close();
  }

  private Path file(URI address) {
    String path = address.getPath();
    if (!path.startsWith(PATH)) {
      return folder.resolve("no such file");
    }
    String inside = path.substring(PATH.length());
    Path file = folder.resolve(inside + (inside.matches("|.*/") ? "index.html" : "")).normalize();
    return file.startsWith(folder) ? file : folder.resolve("no such file");
  }

  /** How many bytes travel for a file. */
  static long weight(Path file) {
    try {
      byte[] body = Files.readAllBytes(file);
      return isZipped(file) ? zipped(body).length : body.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", type(file));
    exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
    if (isZipped(file)) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      body = zipped(body);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return type == null ? "application/octet-stream" : type;
  }

  /** Fonts are zipped by nature. */
  private static boolean isZipped(Path file) {
    return !file.toString().endsWith(".woff2");
  }

  private static byte[] zipped(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    }
    return bytes.toByteArray();
  }
}
