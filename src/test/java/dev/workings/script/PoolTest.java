package dev.workings.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolTest {
  private final AtomicInteger opened = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);

  @Test
  void anIsolateIsUsedByItsOwnThreadOnly() throws ScriptFailure {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (Pool pool = pool(isolate -> threads.add(Thread.currentThread()))) {
      IntStream.range(0, 1000).parallel().forEach(i -> call(pool));
    }
    assertEquals(opened.get(), threads.size());
    assertTrue(opened.get() <= Runtime.getRuntime().availableProcessors());
  }

  @Test
  void anIsolateThatFailedIsReplaced() throws ScriptFailure {
    try (Pool pool =
        pool(
            isolate -> {
              if (isolate == 1) {
                throw new StackOverflowError();
              }
            })) {
      assertThrows(ScriptFailure.class, () -> pool.call("f"));
      assertEquals("2", pool.call("f"));
      assertEquals("2", pool.call("f"));
    }
  }

  @Test
  void aPlatformThatCannotOpenIsAFailure() {
    assertThrows(ScriptFailure.class, () -> new Pool(new Rhino("throw new Error('no')")));
  }

  @Test
  void closingThePoolClosesItsIsolates() throws Exception {
    pool(isolate -> {}).close();
    assertTrue(closed.await(30, TimeUnit.SECONDS));
  }

  private static String call(Pool pool) {
    try {
      return pool.call("f");
    } catch (ScriptFailure failure) {
      throw new AssertionError(failure);
    }
  }

  private Pool pool(Work work) throws ScriptFailure {
    return new Pool(new Fake(work), Duration.ofSeconds(30));
  }

  private interface Work {
    void run(int isolate);
  }

  private final class Fake implements Platform {
    private final Work work;

    Fake(Work work) {
      this.work = work;
    }

    @Override
    public String name() {
      return "fake";
    }

    @Override
    public Isolate open() {
      int number = opened.incrementAndGet();
      return new Isolate() {
        @Override
        public String call(String function, String... arguments) {
          work.run(number);
          return "" + number;
        }

        @Override
        public void interrupt() {}

        @Override
        public void close() {
          closed.countDown();
        }
      };
    }
  }
}
