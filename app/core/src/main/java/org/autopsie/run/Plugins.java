package org.autopsie.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/// The plugins that can be used: those on the class path, then those of every jar in one folder,
/// jars in the order of their names, each with its own class loader.
///
/// What is broken (a file that is no jar, a class that does not start, an id already taken) is
/// named in [#failures], skipped, and never stops anything else. Safe from several threads.
public final class Plugins implements AutoCloseable {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<PluginSource> sources = new ArrayList<>();
  private final Map<Class<?>, Map<String, Plugin>> found = new HashMap<>();
  private final List<Failure> failures = new ArrayList<>();

  /// The plugins of the class path and of the jars that lie in the folder; a folder that is not
  /// there holds none.
  public Plugins(Path folder) {
    this();
    jars(folder).forEach(this::open);
  }

  private Plugins() {
    var own = Words.of(Plugins.class).say(Locale.ENGLISH, "own");
    sources.add(new PluginSource(own, Plugins.class.getClassLoader()));
  }

  /// The plugins of the class path alone.
  public static Plugins shipped() {
    return new Plugins();
  }

  /// Every plugin of this kind, each with its default parameters, in the order they were found. The
  /// same instances on each call.
  ///
  /// @param type the interface, such as `Perturbation`
  public synchronized <T extends Plugin> List<T> all(Class<T> type) {
    return byId(type).values().stream().map(type::cast).toList();
  }

  /// The plugin of this kind with that id, with its default parameters.
  ///
  /// @throws Failure where there is none; it names the nearest id and the known ones
  public synchronized <T extends Plugin> T byId(Class<T> type, String id) {
    var known = byId(type);
    if (known.isEmpty()) {
      throw new Failure(Plugins.class, "no-plugins", id);
    }
    if (!known.containsKey(id)) {
      var ids = List.copyOf(known.keySet());
      throw new Failure(
          Plugins.class, "unknown-plugin", id, Nearest.among(ids, id), String.join(", ", ids));
    }
    return type.cast(known.get(id));
  }

  /// What was skipped so far, and why: the jars, and the plugins of every kind that was asked for.
  public synchronized List<Failure> failures() {
    return List.copyOf(failures);
  }

  /// Leaves a plugin out from now on, because it broke while it was used, and names it in
  /// [#failures].
  public synchronized void leaveOut(Plugin broken, Throwable why) {
    found.replaceAll((type, known) -> without(known, broken));
    var owner =
        sources.stream()
            .filter(source -> source.loader().equals(broken.getClass().getClassLoader()))
            .map(PluginSource::name)
            .findFirst()
            .orElse(sources.getFirst().name());
    tell("plugin-broke", owner, broken.id(), why.toString(), why);
  }

  private static Map<String, Plugin> without(Map<String, Plugin> known, Plugin broken) {
    var rest = new LinkedHashMap<>(known);
    rest.remove(broken.id(), broken);
    return Collections.unmodifiableMap(rest);
  }

  /// Lets go of the jars; plugins that were handed out may not work any more.
  @Override
  public synchronized void close() throws IOException {
    for (var source : sources) {
      source.close();
    }
  }

  private Map<String, Plugin> byId(Class<? extends Plugin> type) {
    var known = found.get(type);
    if (known == null) {
      known = load(type);
      found.put(type, known);
    }
    return known;
  }

  private Map<String, Plugin> load(Class<? extends Plugin> type) {
    var plugins = new LinkedHashMap<String, Plugin>();
    var owners = new HashMap<String, String>();
    for (var source : sources) {
      for (var plugin : load(type, source)) {
        var id = plugin.id();
        if (plugins.putIfAbsent(id, plugin) == null) {
          owners.put(id, source.name());
        } else {
          tell("duplicate", id, source.name(), owners.get(id));
        }
      }
    }
    return Collections.unmodifiableMap(plugins);
  }

  private <T extends Plugin> List<T> load(Class<T> type, PluginSource source) {
    var plugins = new ArrayList<T>();
    var providers = ServiceLoader.load(type, source.loader()).stream().spliterator();
    var last = "";
    while (true) {
      try {
        if (!providers.tryAdvance(provider -> start(provider, source, plugins))) {
          return plugins;
        }
      } catch (ServiceConfigurationError | LinkageError broken) {
        var why = String.valueOf(broken.getMessage());
        if (why.equals(last)) {
          return plugins; // the list of services itself cannot be read: it would say so for ever
        }
        last = why;
        tell("provider-broken", source.name(), why, broken);
      }
    }
  }

  private <T extends Plugin> void start(
      ServiceLoader.Provider<T> provider, PluginSource source, List<T> plugins) {
    try {
      var plugin = provider.get();
      var id = String.valueOf(plugin.id());
      if (!ID.matcher(id).matches()) {
        tell("provider-id", source.name(), id);
        return;
      }
      if (plugin instanceof Record) {
        Parameters.of(plugin);
      }
      plugins.add(plugin);
    } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
      tell("provider-broken", source.name(), why(broken), broken);
    }
  }

  private static String why(Throwable broken) {
    var cause = broken.getCause();
    return cause == null
        ? String.valueOf(broken.getMessage())
        : broken.getMessage() + " — " + cause;
  }

  private void open(Path jar) {
    try {
      sources.add(PluginSource.open(jar));
    } catch (Failure failure) {
      failures.add(failure);
    }
  }

  private List<Path> jars(Path folder) {
    var jars = new ArrayList<Path>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
        files.forEach(jars::add);
      } catch (IOException unreadable) {
        tell("folder-unreadable", folder.getFileName(), unreadable.getMessage(), unreadable);
      }
    }
    Collections.sort(jars);
    return jars;
  }

  private void tell(String key, Object... args) {
    failures.add(new Failure(Plugins.class, key, args));
  }
}
