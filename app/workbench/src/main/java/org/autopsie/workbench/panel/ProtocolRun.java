package org.autopsie.workbench.panel;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Ledger;
import org.autopsie.protocol.Runner;
import org.autopsie.protocol.StepResult;
import org.autopsie.run.Progress;
import org.autopsie.workbench.panel.Background.Outcome;

/// Runs steps of the protocol one after the other in the background and keeps each result as it
/// comes; stopped in the middle, what was kept stays. JavaFX thread only.
public final class ProtocolRun {
  private static final String WORK = "protocol";

  private final WorkingCopy copy;
  private final CaseTools tools;
  private final ReadOnlyObjectWrapper<Optional<String>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<String, StepResult> skipped = new LinkedHashMap<>();

  private record Ran(Path folder, StepResult result) {}

  ProtocolRun(WorkingCopy copy, CaseTools tools) {
    this.copy = copy;
    this.tools = tools;
  }

  /// The id of the step that is under way; absent where none is.
  public ReadOnlyObjectProperty<Optional<String>> running() {
    return running.getReadOnlyProperty();
  }

  /// Why a step could not be run, this time, in the language of that moment; absent where it ran or
  /// was not tried.
  public Optional<StepResult> skipped(String step) {
    return Optional.ofNullable(skipped.get(step));
  }

  /// Runs one step, again where it was run before.
  public void run(String step, Locale locale) {
    run(List.of(step), locale);
  }

  /// Runs steps one after the other, again where they were run before.
  ///
  /// @param ids of steps of the protocol, in the order in which they run
  public void run(List<String> ids, Locale locale) {
    var all = copy.open().get().caseFile().protocol();
    var steps =
        ids.stream().flatMap(id -> all.stream().filter(one -> one.id().equals(id))).toList();
    next(new ArrayDeque<>(steps), Runner.Recorded.RUN_AGAIN, locale);
  }

  /// Runs every step that has not run yet with the present case and model.
  public void runAll(Locale locale) {
    var steps = List.copyOf(copy.open().get().caseFile().protocol());
    next(new ArrayDeque<>(steps), Runner.Recorded.KEEP, locale);
  }

  private void next(Deque<Step> rest, Runner.Recorded recorded, Locale locale) {
    if (rest.isEmpty()) {
      running.set(Optional.empty());
      return;
    }
    var step = rest.removeFirst();
    running.set(Optional.of(step.id()));
    tools
        .background()
        .latest(
            WORK,
            progress -> run(step, recorded, locale, progress),
            outcome -> {
              if (outcome instanceof Outcome.Done<Ran>(var ran)) {
                show(ran);
                next(rest, recorded, locale);
              } else {
                running.set(Optional.empty());
              }
            });
  }

  private Ran run(Step step, Runner.Recorded recorded, Locale locale, Progress progress) {
    var loaded = copy.onDisk();
    var ledger = Ledger.open(loaded.folder());
    var runner = new Runner(tools.laboratory(), loaded, ledger, tools.clock(), locale);
    return new Ran(loaded.folder(), runner.run(step, recorded, progress));
  }

  private void show(Ran ran) {
    skipped.remove(ran.result().id());
    if (ran.result().status().equals("skip")) {
      skipped.put(ran.result().id(), ran.result());
    }
    copy.show(tools.cases().open(ran.folder()));
  }
}
