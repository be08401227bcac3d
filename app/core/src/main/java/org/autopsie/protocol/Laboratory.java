package org.autopsie.protocol;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.explain.Explainer;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Predictor;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugin;
import org.autopsie.run.Plugins;

/// What running a protocol takes: the plugins, the models (each opened once and shared by all
/// steps), and the seed. Closing it closes the models and whatever else is shared. Safe for several
/// threads.
public final class Laboratory implements AutoCloseable {
  private final CaseStore cases;
  private final Plugins plugins;
  private final BiFunction<ModelSpec, Path, Predictor> models;
  private final long seed;
  private final Map<Key, Predictor> open = new LinkedHashMap<>();

  private final Map<Object, AutoCloseable> shared = new LinkedHashMap<>();

  private record Key(ModelSpec spec, Optional<Path> folder) {}

  /// @param cases reads exhibits and lists
  /// @param plugins where instruments and perturbations are found
  /// @param models opens a model, given the case's folder
  /// @param seed recorded with every result; 0 unless the person chooses another
  public Laboratory(
      CaseStore cases, Plugins plugins, BiFunction<ModelSpec, Path, Predictor> models, long seed) {
    this.cases = cases;
    this.plugins = plugins;
    this.models = models;
    this.seed = seed;
  }

  /// Reads exhibits and lists of cases.
  public CaseStore cases() {
    return cases;
  }

  /// The plugins that steps are made of.
  public Plugins plugins() {
    return plugins;
  }

  /// The seed of every generator.
  public long seed() {
    return seed;
  }

  /// The model of that id, opened on first use.
  ///
  /// @throws Failure where the case names none of that id, or it cannot be had or opened
  public synchronized Predictor predictor(LoadedCase loaded, String id) {
    var spec =
        loaded.caseFile().models().stream()
            .filter(model -> model.id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new Failure(
                    Laboratory.class,
                    "no-model",
                    id,
                    loaded.caseFile().models().stream().map(m -> m.id()).toList()));
    var key = key(loaded, spec);
    var known = open.get(key);
    if (known == null) {
      known = models.apply(spec, loaded.folder());
      open.put(key, known);
    }
    return known;
  }

  /// What is opened once, shared by all who name it so, and closed with the laboratory, such as a
  /// large file. Whoever asks waits while another opens.
  ///
  /// @param key what it is known by
  public <T extends AutoCloseable> T shared(Class<T> type, Object key, Supplier<T> opens) {
    synchronized (shared) {
      var known = shared.get(key);
      if (known == null) {
        known = opens.get();
        shared.put(key, known);
      }
      return type.cast(known);
    }
  }

  /// Files that are named by their SHA-256 are the same wherever the case lies.
  private static Key key(LoadedCase loaded, ModelSpec spec) {
    boolean stated =
        Stream.of(spec.file(), spec.tokenizer())
            .flatMap(Optional::stream)
            .noneMatch(file -> file.sha256().isEmpty());
    return new Key(spec, stated ? Optional.empty() : Optional.of(loaded.folder()));
  }

  /// The instrument of a step, with the step's parameters.
  ///
  /// @throws Failure where there is none of that id, or a parameter does not fit
  public Instrument instrument(Step step) {
    return instrument(step.with(), step.set(), seed);
  }

  /// The instrument of that id, with these parameters. Where the id names no instrument but a
  /// method of explanation, that method as an instrument.
  ///
  /// @param drawn the seed by which a method of explanation draws
  /// @throws Failure where there is none of that id, or a parameter does not fit
  public Instrument instrument(String id, Map<String, ?> parameters, long drawn) {
    return !isThere(Instrument.class, id) && isThere(Explainer.class, id)
        ? Explained.of(plugins, id, parameters, drawn)
        : Parameters.with(plugins.byId(Instrument.class, id), parameters);
  }

  /// Every method that a step can name, with its own parameters as they are where nothing is
  /// stated: the instruments, then the methods of explanation whose id is no instrument's.
  public List<Plugin> methods() {
    return Stream.concat(
            plugins.all(Instrument.class).stream(),
            plugins.all(Explainer.class).stream()
                .filter(one -> !isThere(Instrument.class, one.id())))
        .map(Plugin.class::cast)
        .toList();
  }

  /// What states the parameters of a step that names this method: an instrument itself; for a
  /// method of explanation first what is said of every explanation, then the method. Empty where it
  /// is not installed.
  public List<Plugin> stating(String id) {
    return methods().stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> one instanceof Explainer ? Stream.of(new Framing(), one) : Stream.of(one))
        .toList();
  }

  private boolean isThere(Class<? extends Plugin> type, String id) {
    return plugins.all(type).stream().anyMatch(plugin -> plugin.id().equals(id));
  }

  @Override
  public synchronized void close() {
    open.values().forEach(Predictor::close);
    open.clear();
    synchronized (shared) {
      shared.values().forEach(Laboratory::close);
      shared.clear();
    }
  }

  private static void close(AutoCloseable one) {
    try {
      one.close();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
