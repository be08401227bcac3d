package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.cli.Desk;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Ledger;
import org.autopsie.model.DeviceChoice;
import org.autopsie.protocol.Trials;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.panel.Background;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.Examinable;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Inquiry;
import org.autopsie.workbench.panel.OpenCase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Given one seed, a method that draws lots finds the same numbers to the last bit in a step of a
/// protocol, by `explain` and in the window: what the window showed, the command line can verify.
class SameEverywhereTest {
  private static final String CASE = "instrument-check";
  private static final long SEED = 5;

  private static @TempDir Path folder;
  private static Station station;
  private static LoadedCase loaded;

  @BeforeAll
  static void run() {
    station = new Station(folder.resolve("home"));
    station.run("run", CASE, "--out", folder.resolve("out"), "--seed", SEED);
    loaded = desk().open(CASE);
  }

  private static Desk desk() {
    return new Desk(
        station.home(), Optional.of(Checkout.ROOT), Locale.ENGLISH, System.out, System.err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rise-patch", "lime-word", "kernel-shap-linear-1"})
  void should_find_the_same_in_a_step_on_the_command_line_and_in_the_window(String id) {
    var step =
        loaded.caseFile().protocol().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    var own = new LinkedHashMap<String, Object>(step.set());
    own.keySet().removeAll(List.of("exhibit", "background", "part", "measure"));

    var kept = kept(step);

    assertEquals(kept, told(step, own));
    assertEquals(kept, shown(step, own));
  }

  private static List<Double> kept(Step step) {
    return Ledger.open(folder.resolve("out")).entries().stream()
        .filter(line -> line.step().equals(step.id()))
        .flatMap(line -> line.payload().values().stream())
        .filter(Attribution.class::isInstance)
        .map(found -> ((Attribution) found).values())
        .findFirst()
        .orElseThrow();
  }

  private static String set(Step step, String name) {
    return String.valueOf(step.set().getOrDefault(name, ""));
  }

  private static List<Double> told(Step step, Map<String, Object> own) {
    var line = new ArrayList<Object>(List.of("explain", CASE, "--json", "--seed", SEED));
    line.addAll(List.of("--model", step.model(), "--with", step.with()));
    line.addAll(
        List.of("--exhibit", set(step, "exhibit"), "--background", set(step, "background")));
    own.forEach((name, value) -> line.addAll(List.of("--" + name, value)));
    var results = station.run(line.toArray()).json().path("results");
    return StreamSupport.stream(results.iterator().next().path("parts").spliterator(), false)
        .map(part -> part.path("value").asDouble())
        .toList();
  }

  private static List<Double> shown(Step step, Map<String, Object> own) {
    try (var plugins = desk().plugins();
        var laboratory = desk().laboratory(plugins, SEED, DeviceChoice.CPU)) {
      var spec = laboratory.predictor(loaded, step.model()).spec();
      var pieces = new Trials(laboratory, loaded).pieces(laboratory.predictor(loaded, spec.id()));
      var open =
          new OpenCase(
              loaded,
              pieces,
              List.of(),
              Map.of(),
              Optional.of(spec),
              List.of(spec),
              Optional.empty());
      var change = new Change(step.with(), new LinkedHashMap<>(own), new LinkedHashMap<>());
      var inquiry =
          Inquiry.about(spec.id(), set(step, "exhibit"))
              .background(set(step, "background"))
              .change(change);
      var window =
          new Examination(
              Examinable.of(open, plugins).orElseThrow(), laboratory, new AtOnce(), inquiry);
      window.again();
      var found = window.found().get().orElseThrow().explanation().orElseThrow();
      return found.attribution().orElseThrow().values();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
  }

  /// Work on the thread that begins it.
  private static final class AtOnce implements Background {
    @Override
    public <T> void latest(String name, Function<Progress, T> work, Consumer<Outcome<T>> then) {
      then.accept(new Outcome.Done<>(work.apply(Progress.SILENT)));
    }

    @Override
    public <T> void latest(
        String name, Sentence what, Function<Progress, T> work, Consumer<Outcome<T>> then) {
      latest(name, work, then);
    }

    @Override
    public <P, T> void latest(
        String name,
        BiFunction<Progress, Consumer<P>, T> work,
        Consumer<P> soFar,
        Consumer<Outcome<T>> then) {
      latest(name, progress -> work.apply(progress, soFar), then);
    }

    @Override
    public void drop(String name) {
      throw new IllegalStateException(name + " cannot be dropped");
    }
  }
}
