package dev.workings.app;

import dev.workings.site.Workings;
import picocli.CommandLine.IVersionProvider;

/** The version of this program for {@code --version}. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"workings " + Workings.version()};
  }
}
