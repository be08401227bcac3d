package org.autopsie.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.explain.Explainer;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Instrument;
import org.autopsie.run.Plugin;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// The plugins that are installed, by the file they came in, and those that were skipped with the
/// reason.
///
/// @param locale the page's language
record PluginList(Locale locale, Plugins plugins) {
  private static final Words WORDS = Words.of(PluginList.class);

  /// A plugin and what it is.
  private record Found(Plugin plugin, String kind) {}

  Node build() {
    var list = new VBox(14);
    list.setId("plugins");
    var files = new LinkedHashMap<String, VBox>();
    for (var found : found()) {
      files.computeIfAbsent(file(found.plugin()), this::file).getChildren().add(row(found));
    }
    list.getChildren().addAll(files.values());
    if (files.isEmpty()) {
      list.getChildren().add(Text.of(say("settings.plugins.none"), "quiet"));
    }
    plugins.failures().forEach(failure -> list.getChildren().add(skipped(failure.in(locale))));
    return list;
  }

  private List<Found> found() {
    return Stream.concat(
            found(Perturbation.class, "perturbation"),
            Stream.concat(
                found(Instrument.class, "instrument"), found(Explainer.class, "explainer")))
        .toList();
  }

  private Stream<Found> found(Class<? extends Plugin> type, String kind) {
    return plugins.all(type).stream().map(one -> new Found(one, kind));
  }

  private VBox file(String file) {
    return new VBox(8, Text.of(file, "semibold"));
  }

  private Node row(Found found) {
    var plugin = found.plugin();
    var words = Words.of(plugin.getClass());
    var about = plugin.id() + ".about";
    var said = words.has(locale, about) ? " " + words.say(locale, about) : "";
    var head = Text.row(8, 0, Text.of(Text.name(plugin, locale)), Pages.mono(plugin.id()));
    return new VBox(1, head, Text.of(say("settings.plugins." + found.kind()) + said, "caption"));
  }

  private static Node skipped(String why) {
    var notice = Text.of(why, "notice");
    notice.setMaxWidth(Double.MAX_VALUE);
    return notice;
  }

  /// The name of the file a plugin came in, and the version that it states.
  private String file(Plugin plugin) {
    var name = jar(plugin).orElseGet(() -> say("settings.plugins.built-in"));
    var version = Optional.ofNullable(plugin.getClass().getPackage().getImplementationVersion());
    return Stream.concat(Stream.of(name), version.stream())
        .reduce((file, number) -> file + " · " + number)
        .orElseThrow();
  }

  private static Optional<String> jar(Plugin plugin) {
    return Optional.ofNullable(plugin.getClass().getProtectionDomain().getCodeSource())
        .flatMap(source -> Optional.ofNullable(source.getLocation()))
        .filter(place -> place.getProtocol().equals("file"))
        .map(place -> Path.of(java.net.URI.create(place.toString())))
        .filter(Files::isRegularFile)
        .map(path -> path.getFileName().toString());
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
