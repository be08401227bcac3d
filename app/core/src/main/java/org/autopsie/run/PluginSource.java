package org.autopsie.run;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarFile;

/// One place where plugins come from: the class path, or a jar.
///
/// @param name what a person knows it by
record PluginSource(String name, ClassLoader loader) implements Closeable {
  private static final String SERVICES = "META-INF/services/org.autopsie.";

  /// A jar, read to see that it is whole and brings a plugin.
  ///
  /// @throws Failure where it does not
  static PluginSource open(Path path) {
    var name = path.getFileName().toString();
    try (var jar = new JarFile(path.toFile())) {
      if (jar.stream().noneMatch(entry -> entry.getName().startsWith(SERVICES))) {
        throw new Failure(Plugins.class, "jar-empty", name);
      }
      return new PluginSource(name, new JarLoader(path.toUri().toURL()));
    } catch (IOException unreadable) {
      throw new Failure(
          Plugins.class,
          "jar-unreadable",
          name,
          String.valueOf(unreadable.getMessage()),
          unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    if (loader instanceof JarLoader jar) {
      jar.close();
    }
  }

  /// Classes come from Autopsie first, then from the jar; lists of plugins only from the jar, so
  /// that each plugin is found once.
  private static final class JarLoader extends URLClassLoader {
    JarLoader(URL jar) {
      super(new URL[] {jar}, Plugins.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.startsWith(SERVICES) ? findResources(name) : super.getResources(name);
    }
  }
}
