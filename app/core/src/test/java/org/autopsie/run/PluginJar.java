package org.autopsie.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Makes plugin jars that the program never saw.
public final class PluginJar {
  private PluginJar() {}

  /// A greeter `NAME` in its own jar; `body` is the record's body, after its no-argument head.
  static Path make(Path folder, String name, String body) throws IOException {
    return make(folder, Greeter.class, name, body);
  }

  /// A plugin `NAME` of that type in its own jar; `body` is the record's body, after its
  /// no-argument head.
  public static Path make(Path folder, Class<? extends Plugin> type, String name, String body)
      throws IOException {
    var classes = Files.createTempDirectory(folder, "classes");
    var source =
        "public record " + name + "() implements " + type.getName() + " {\n" + body + "\n}";
    compile(classes, name, source);
    var jar = folder.resolve(name + ".jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      put(out, name + ".class", Files.readAllBytes(classes.resolve(name + ".class")));
      put(out, "META-INF/services/" + type.getName(), name.getBytes(UTF_8));
    }
    return jar;
  }

  static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private static void compile(Path classes, String name, String source) {
    var file =
        new SimpleJavaFileObject(
            URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    var options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    if (!ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, null, options, null, List.of(file))
        .call()) {
      throw new IllegalStateException(source);
    }
  }
}
