package org.autopsie.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.data.SweepCache;
import org.autopsie.image.Pictures;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.model.ResourceStore;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Failure;
import org.autopsie.run.Nearest;
import org.autopsie.run.Plugins;

/// Where the program stands: its home, the checkout it was started from, the language, and where
/// answers and messages go. The window uses the same.
///
/// @param home settings, store, working copies, plugins, caches: everything it ever writes unasked
/// @param samples the folder of sample cases, which is never written to
/// @param testData a folder of further model files, beside a source checkout; absent where the
///   program was installed
public record Desk(
    Path home,
    Optional<Path> samples,
    Optional<Path> testData,
    Locale locale,
    PrintStream out,
    PrintStream err) {

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  /// In a source checkout.
  ///
  /// @param checkout its root folder; absent for a place without samples
  public Desk(Path home, Optional<Path> checkout, Locale locale, PrintStream out, PrintStream err) {
    this(
        home,
        checkout.map(root -> root.resolve("sample-incidents")).filter(Files::isDirectory),
        checkout
            .map(root -> root.resolveSibling("shared").resolve("data"))
            .filter(Files::isDirectory),
        locale,
        out,
        err);
  }

  /// From the launcher's system properties and the environment.
  public static Desk ofThisMachine() {
    return of(System.getProperties(), statedHome(), language(System.getenv()));
  }

  /// @param stated `autopsie.samples` names the samples of a package, `autopsie.checkout` a
  ///   checkout; the package counts where both are there
  static Desk of(Properties stated, Path home, Locale locale) {
    var checkout = Optional.ofNullable(stated.getProperty("autopsie.checkout")).map(Path::of);
    return Optional.ofNullable(stated.getProperty("autopsie.samples"))
        .map(Path::of)
        .map(samples ->
            new Desk(home, Optional.of(samples), Optional.empty(), locale, System.out, System.err))
        .orElseGet(() -> new Desk(home, checkout, locale, System.out, System.err));
  }

  /// The session's language as the environment names it: Java itself forgets a language whose
  /// locale is not installed.
  static Locale language(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(value -> value.startsWith("fr") ? Locale.FRANCE : Locale.ENGLISH)
        .orElseGet(Locale::getDefault);
  }

  private static Path statedHome() {
    var stated = System.getProperty("autopsie.home", System.getenv("AUTOPSIE_HOME"));
    if (stated != null && !stated.isBlank()) {
      return Path.of(stated).toAbsolutePath();
    }
    var data = System.getenv("XDG_DATA_HOME");
    var user = Path.of(String.valueOf(System.getenv("HOME")), ".local", "share");
    return (data == null || data.isBlank() ? user : Path.of(data)).resolve("autopsie");
  }

  /// The cases it can see: the samples first, then the working copies.
  public CaseStore cases() {
    return new CaseStore(samples().stream().toList(), workingCopies());
  }

  /// Where a run without `--out` keeps its evidence, one folder a case.
  public Path workingCopies() {
    return home.resolve("cases");
  }

  /// The plugins of the class path and of the home's plugin folder.
  public Plugins plugins() {
    return new Plugins(home.resolve("plugins"));
  }

  /// Where model files are looked for.
  public ResourceStore resources() {
    return new ResourceStore(home, testData);
  }

  /// Opens models, with the translators that plugins bring.
  Models models(Plugins plugins, DeviceChoice device) {
    return new Models(resources(), device, THREADS, plugins);
  }

  /// A laboratory of its own, to be closed.
  public Laboratory laboratory(Plugins plugins, long seed, DeviceChoice device) {
    return new Laboratory(cases(), plugins, models(plugins, device)::open, seed);
  }

  /// The case of that id or folder.
  public LoadedCase open(String idOrFolder) {
    return cases().open(idOrFolder);
  }

  /// An exhibit of the case by its id, else a file relative to the current folder.
  ///
  /// @param reader the model that will read it
  Input input(LoadedCase loaded, String exhibit, ModelSpec reader) {
    return known(loaded, exhibit)
        .map(known -> cases().input(loaded, known))
        .orElseGet(() -> cases().input(outside(loaded, exhibit), reader.reads()));
  }

  /// The same as it was opened, where it is a picture for a model of pictures.
  Optional<Pictures.Opened> picture(LoadedCase loaded, String exhibit, ModelSpec reader) {
    if (!reader.reads().equals("image")) {
      return Optional.empty();
    }
    return known(loaded, exhibit)
        .map(known ->
            known.kind().equals("image")
                ? Optional.of(cases().picture(loaded, known))
                : Optional.<Pictures.Opened>empty())
        .orElseGet(() -> Optional.of(cases().picture(outside(loaded, exhibit))));
  }

  private static Optional<Exhibit> known(LoadedCase loaded, String exhibit) {
    return loaded.caseFile().exhibits().stream()
        .filter(known -> known.id().equals(exhibit))
        .findFirst();
  }

  private static Path outside(LoadedCase loaded, String file) {
    var known = loaded.caseFile().exhibits().stream().map(Exhibit::id).toList();
    if (!known.isEmpty() && !Files.exists(Path.of(file))) {
      throw new Failure(Desk.class, "no-exhibit", file, Nearest.among(known, file));
    }
    return Path.of(file);
  }

  /// Answers that sweeps keep for later.
  public SweepCache sweeps() {
    return new SweepCache(home.resolve("cache").resolve("sweeps"), SweepCache.USUAL_MOST);
  }

  /// The case of that id or folder where its evidence lies: the working copy, where the case itself
  /// holds none.
  public LoadedCase recorded(String idOrFolder) {
    var loaded = open(idOrFolder);
    var copy = workingCopies().resolve(loaded.caseFile().id());
    boolean own = Files.exists(loaded.folder().resolve("evidence.jsonl"));
    return own || !Files.exists(copy.resolve("case.yaml")) ? loaded : open(copy.toString());
  }

  /// The files a case lacks on this machine, by name; empty where it is ready.
  public List<String> lacks(LoadedCase loaded) {
    var lacking = new ArrayList<String>();
    for (var model : loaded.caseFile().models()) {
      if (model.file().isEmpty()) {
        lacking.add(model.title());
      }
      for (var file : List.of(model.file(), model.tokenizer())) {
        file.filter(known -> !resources().has(known, loaded.folder()))
            .ifPresent(known -> lacking.add(known.name()));
      }
    }
    return lacking;
  }
}
