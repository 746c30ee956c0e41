package dev.workings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What nobody in the house may do, wherever they live. */
final class HouseRules {
  /** The classes of {@code site} that stand between us and the disk, and the three who may join. */
  private static final String AT_THE_DISK =
      "dev\\.workings\\.(app\\..*|history\\..*|script\\.(NativeLibrary|V8).*"
          + "|site\\.(Disk|Gate|Publication|PublishedFolder|PublishingLock|Staging)(\\$.*)?)";

  private static final String FILES =
      "java\\.(nio\\.(file|channels)\\..*|io\\.(File|RandomAccess)[A-Za-z]*\\..*)";

  private static final String CONSOLE =
      "java\\.lang\\.(System\\.(in|out|err|exit\\(int\\))|Throwable\\.printStackTrace\\(.*\\))";

  /** Functions whose last bits differ from machine to machine. */
  private static final String INEXACT =
      "java\\.lang\\.Math\\.(a?(sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot)\\(.*";

  private static final String LOCAL =
      "java\\.lang\\.String\\.(to(Lower|Upper)Case\\(\\)|getBytes\\(\\)|format(ted)?\\(.*"
          + "|<init>\\(\\[B(, int, int)?\\))"
          + "|java\\.io\\.(InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter)"
          + "\\.<init>\\(java\\.io\\.(Input|Output)Stream(, boolean)?\\)"
          + "|java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)"
          + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
          + "|java\\.util\\.(Locale\\.getDefault|Formatter\\.|Scanner\\.|TimeZone\\.getDefault).*"
          + "|java\\.text\\.[A-Za-z]*Format\\..*"
          + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)";

  private static final String CHANCE =
      "java\\.lang\\.(System\\.(currentTimeMillis|nanoTime)|Math\\.random)\\(\\)"
          + "|java\\.time\\.[A-Za-z]+\\.now\\(.*"
          + "|java\\.util\\.(Date\\.<init>\\(\\)|UUID\\.randomUUID\\(\\)|.*Random\\..*)";

  private static final String EMPTY_WORDS =
      ".*[.$](Abstract[A-Z][A-Za-z]*|[A-Za-z]*(Impl|Utils?|Helper|Manager))";

  private static final Pattern VENDOR = Pattern.compile("(?!java\\.|dev\\.workings\\.).*\\..*");

  /** Sentence → rule. */
  static final Map<String, ArchRule> ALL = new LinkedHashMap<>();

  static {
    ALL.put("onlyTheAppSpeaksToTheConsole", nobodyBut("dev\\.workings\\.app\\..*", CONSOLE));
    ALL.put("onlyTheDiskTouchesFiles", nobodyBut(AT_THE_DISK, FILES));
    ALL.put("nobodyUsesInexactFunctions", nobodyBut("", INEXACT));
    ALL.put("nobodyAsksForTheMachinesLocaleCharsetOrZone", nobodyBut("", LOCAL));
    ALL.put("nobodyLeavesAnythingToClockOrChance", nobodyBut("", CHANCE));
    ALL.put("namesSayWhatAThingIs", noClasses().should().haveNameMatching(EMPTY_WORDS));
    ALL.put("vendorsStayBehindTheirDoor", classes().should(hideVendors()));
  }

  private HouseRules() {}

  /** Only the classes that match may reach methods and fields that match. */
  private static ArchRule nobodyBut(String classes, String members) {
    return noClasses().that().haveNameNotMatching(classes).should(reach(members));
  }

  private static ArchCondition<JavaClass> reach(String members) {
    Pattern pattern = Pattern.compile(members);
    return new ArchCondition<>("reach " + members) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(access -> pattern.matcher(access.getTarget().getFullName()).matches())
            .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, text(access))));
      }
    };
  }

  private static String text(JavaAccess<?> access) {
    return access.getDescription();
  }

  private static ArchCondition<JavaClass> hideVendors() {
    return new ArchCondition<>("have no vendor's type in a public signature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
          type.getCodeUnits().stream()
              .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
              .filter(HouseRules::showsVendor)
              .forEach(u -> events.add(SimpleConditionEvent.violated(u, u.getDescription())));
        }
      }
    };
  }

  private static boolean showsVendor(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
        .anyMatch(type -> VENDOR.matcher(type.getBaseComponentType().getName()).matches());
  }
}
