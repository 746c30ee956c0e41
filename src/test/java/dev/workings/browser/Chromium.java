package dev.workings.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium: one window, which every test takes over as the last one left it. */
final class Chromium implements AutoCloseable {
  /** It warns that it does not know this Chromium by its number, which it need not. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int KEYS = 60;

  private final ChromeDriver driver;
  private @Nullable Object prepared;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether this machine has the browser and its driver. */
  static boolean isThere() {
    return browser() != null && command("chromedriver") != null;
  }

  static Chromium start(Path profile) {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic");
    options.addArguments("--no-first-run", "--disable-background-networking");
    options.addArguments("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
    options.addArguments("--user-data-dir=" + profile, "--lang=en-GB");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption("perfLoggingPrefs", Map.of("enablePage", false));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(command("chromedriver")))
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return new Chromium(driver);
  }

  /** Opens an address, with nothing left from the page before, and waits until it is laid out. */
  void open(String address) {
    begin(address);
    until("return !document.documentElement.dataset.layout");
  }

  /** Opens an address, and waits until it is loaded. */
  void begin(String address) {
    driver.get("about:blank");
    console();
    requests();
    driver.get(address);
    until("return location.protocol !== 'about:' && document.readyState === 'complete'");
  }

  /** Waits until another page is loaded; its address may have a fragment besides. */
  void arrive(String address) {
    until(
        "return location.href.replace(/#.*/, '') === arguments[0]"
            + " && document.readyState === 'complete'",
        address);
  }

  /** Waits until a script returns true; if it never does the test has failed. */
  void until(String script, Object... arguments) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(script, arguments)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("at " + driver.getCurrentUrl() + " never: " + script);
      }
      sleep();
    }
  }

  /** A page that is being left has no answer. */
  private boolean holds(String script, Object... arguments) {
    try {
      return Boolean.TRUE.equals(run(script, arguments));
    } catch (JavascriptException e) {
      return false;
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String address() {
    return driver.getCurrentUrl();
  }

  void look(Look look) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            look.width(),
            "height",
            look.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    String scheme = look.dark() ? "dark" : "light";
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            look.paper() ? "print" : "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /**
   * Has a script run in every page that is opened from now on, before its own, in place of the
   * last.
   */
  void prepare(String script) {
    if (prepared != null) {
      command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", prepared));
    }
    prepared =
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
            .get("identifier");
  }

  /** Whether pages opened from now on may run their scripts. */
  void allowScripts(boolean allowed) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** What a script returns; tests can run them even where pages may not. */
  @Nullable Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** What a script hands to the function that is its last argument. */
  @Nullable Object await(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
  }

  /** What a script returns as a list of strings. */
  List<String> list(String script, Object... arguments) {
    return strings(run(script, arguments));
  }

  static List<String> strings(@Nullable Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  /** Presses keys one after the other, wherever the focus is. */
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
  }

  /** Presses a key while another is held. */
  void chord(CharSequence held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Clicks the first element of a selector that can be seen. */
  void click(String selector) {
    String first = "return [...document.querySelectorAll(arguments[0])]";
    String found = first + ".find(element => element.checkVisibility())";
    until(found + " !== undefined", selector);
    new Actions(driver).click((WebElement) run(found, selector)).perform();
  }

  /** Touches the first element of a selector with a finger. */
  void touch(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    PointerInput.Origin at = PointerInput.Origin.fromElement(element);
    Sequence touch = new Sequence(finger, 0);
    touch.addAction(finger.createPointerMove(Duration.ZERO, at, 0, 0));
    touch.addAction(finger.createPointerDown(0));
    touch.addAction(finger.createPointerUp(0));
    driver.perform(List.of(touch));
  }

  /** Presses the Tab key until it reaches an element of a selector. */
  void tabTo(String selector) {
    for (int key = 0; key < KEYS; key++) {
      press(Keys.TAB);
      if (holds("return document.activeElement.matches(arguments[0])", selector)) {
        return;
      }
    }
    throw new AssertionError("the Tab key does not reach " + selector);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** What has been written to the console since this was last asked for. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** The addresses that have been asked for since this was last asked for. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      Map<?, ?> message = in(new Json().toType(entry.getMessage(), Json.MAP_TYPE), "message");
      if ("Network.requestWillBeSent".equals(message.get("method"))) {
        addresses.add(String.valueOf(in(in(message, "params"), "request").get("url")));
      }
    }
    return addresses;
  }

  /** Sends a command of the Chrome DevTools Protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Map<?, ?> in(Map<?, ?> map, String key) {
    return (Map<?, ?>) map.get(key);
  }

  static @Nullable String browser() {
    String chromium = command("chromium");
    return chromium == null ? command("google-chrome") : chromium;
  }

  private static @Nullable String command(String name) {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .map(folder -> folder + File.separator + name)
        .filter(file -> Files.isExecutable(Path.of(file)))
        .findFirst()
        .orElse(null);
  }
}
