package dev.workings.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at pages in Chromium, where there is one. */
class BrowserTest {
  private static final int SECONDS = 60;

  /** A page for phones in frames, and what is wrong in them. */
  private static final String FRAMES =
      """
      <!doctype html>
      <iframe src="site/index.html" width="320" height="600"></iframe>
      <iframe src="site/index.html" width="1400" height="900"></iframe>
      <pre></pre>
      <script>
        const tell = text => document.querySelector("pre").append(text + "\\n");
        window.onload = () => {
          for (const frame of document.querySelectorAll("iframe")) {
            const page = frame.contentDocument;
            tell(frame.width + ": " + page.querySelectorAll(".math").length + " formulas");
            if (page.documentElement.scrollWidth > frame.width) {
              tell(frame.width + ": the page scrolls to " + page.documentElement.scrollWidth);
            }
            for (const box of page.querySelectorAll(".math")) {
              const first = box.querySelector(".katex-html").getBoundingClientRect();
              if (first.left < box.getBoundingClientRect().left) {
                tell(frame.width + ": cut off at the left: " + box.textContent);
              }
              if (box.scrollHeight > box.clientHeight) {
                tell(frame.width + ": cut off at the foot: " + box.textContent);
              }
            }
            for (const count of page.querySelectorAll(".count")) {
              const number = count.getBoundingClientRect();
              const formula = count.previousElementSibling.getBoundingClientRect();
              tell(frame.width + ": numbered");
              if (number.left < formula.right || number.right > frame.width) {
                tell(frame.width + ": a number is out of its place");
              }
            }
          }
        };
      </script>
      """;

  private static final String PAGE =
      """
      # A heading-that-is-one-long-word-and-does-not-want-to-be-broken with $x_1 + x_2$

      ```{calc}
      #| echo: true
      total = 1000001 + 1000002 + 1000003 + 1000004 + 1000005 + 1000006 + 1000007 + 1000008
      network Net(input = 1 x 32 x 32):
        conv(6, 5); relu; maxpool(2); flatten
        linear(10)
      f(b) = log(2, b)
      for b in [10, 3]: f(b) as 30 dp
      ```

      Wide in a line: $\\underbrace{a + b + c + d + e + f + g + h + i + j + k + l + m}_{\\text{letters}}$.

      $$ a = b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r \\tag{1} $$

      ```{calc}
      #| label: eq-long
      long = 1000001 + 1000002 + 1000003 + 1000004 + 1000005 + 1000006 + 1000007 + 1000008
      ```

      $$ a = b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r $$ {#eq-own}

      | one long heading | another long heading | a third long heading | 4 |
      |------------------|----------------------|----------------------|---|
      | `a_long_piece_of_code()` | `a_long_piece_of_code()` | words | 4 |

      ```java
      class A { int aLongLineOfCodeThatIsWiderThanAPhone = 1; int another = 2; int more = 3; }
      ```

      > [!NOTE]
      > https://example.org/a/long/address/without/any/place/to/break/it/into/two/lines/at/all
      """;

  @TempDir private Path folder;

  @Test
  void noPageScrollsSidewaysAndEveryFormulaStartsAtItsFirstSign() throws Exception {
    String chromium = chromium();
    assumeTrue(chromium != null, "no chromium here: the pages are not looked at");
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/index.md"), PAGE);
    Files.writeString(folder.resolve("frames.html"), FRAMES);
    assertEquals(0, Console.run("build", folder.toString()).exit());
    String sound = ": 6 formulas\n%: numbered\n%: numbered\n";
    assertEquals(
        ("320" + sound).replace("%", "320") + ("1400" + sound).replace("%", "1400"),
        seen(chromium));
  }

  private String seen(String chromium) throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/frames.html";
      return Jsoup.parse(dom(chromium, address)).select("pre").last().wholeText();
    } finally {
      server.stop(0);
    }
  }

  private String dom(String chromium, String address) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(chromium, "--headless", "--no-sandbox"));
    command.addAll(List.of("--disable-gpu", "--disable-quic", "--no-first-run"));
    command.addAll(List.of("--disable-background-networking", "--disable-component-update"));
    command.addAll(List.of("--disable-sync", "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of("--dump-dom", address));
    Path dom = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("chromium does not answer");
    }
    return Files.readString(dom);
  }

  private void serve(HttpExchange exchange) throws IOException {
    Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
    boolean there = Files.isRegularFile(file);
    byte[] body = there ? Files.readAllBytes(file) : "none".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
    exchange.sendResponseHeaders(there ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String type(String file) {
    if (file.endsWith(".css")) {
      return "text/css";
    }
    return file.endsWith(".woff2") ? "font/woff2" : "text/html";
  }

  private static @Nullable String chromium() {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "google-chrome").map(name -> folder + "/" + name))
        .filter(file -> Files.isExecutable(Path.of(file)))
        .findFirst()
        .orElse(null);
  }
}
