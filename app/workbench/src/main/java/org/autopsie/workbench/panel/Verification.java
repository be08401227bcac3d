package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Fault;
import org.autopsie.evidence.LedgerCheck;
import org.autopsie.protocol.Verifier;
import org.autopsie.protocol.Verifier.Check;
import org.autopsie.run.Progress;
import org.autopsie.workbench.panel.Background.Outcome;

/// Checks the ledger in the background: the chain, the arithmetic, and the models once more. The
/// models are opened anew, so that they remember no earlier answer. JavaFX thread only.
public final class Verification {
  private static final String WORK = "verify";

  private final WorkingCopy copy;
  private final CaseTools tools;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.NotAsked());

  /// Where the check is.
  public sealed interface State {
    /// Nobody asked for it yet.
    record NotAsked() implements State {}

    /// It is under way.
    record Running() implements State {}

    /// A person stopped it, or it could not be done and the error was shown.
    record Stopped() implements State {}

    /// It is done.
    ///
    /// @param lines how many lines the ledger had then
    /// @param faults what is wrong with the chain; where there is any, nothing else was checked
    /// @param checks what each check came to, in the language of that moment
    record Done(int lines, List<Fault> faults, List<Check> checks) implements State {
      public Done {
        faults = List.copyOf(faults);
        checks = List.copyOf(checks);
      }
    }
  }

  Verification(WorkingCopy copy, CaseTools tools) {
    this.copy = copy;
    this.tools = tools;
  }

  /// Where the check is.
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Checks every line that is kept now.
  ///
  /// @param locale the language of what differs
  public void run(Locale locale) {
    var loaded = copy.open().get().loaded();
    var lines = copy.evidence().get();
    state.set(new State.Running());
    tools
        .background()
        .<State>latest(
            WORK,
            progress -> check(loaded, lines, locale, progress),
            outcome ->
                state.set(
                    outcome instanceof Outcome.Done<State>(var done) ? done : new State.Stopped()));
  }

  private State check(LoadedCase loaded, List<Evidence> lines, Locale locale, Progress progress) {
    var faults = LedgerCheck.check(loaded.folder());
    if (!faults.isEmpty()) {
      return new State.Done(lines.size(), faults, List.of());
    }
    try (var laboratory = tools.fresh().get()) {
      var checks = new Verifier(laboratory, loaded).verify(lines, locale, progress);
      return new State.Done(lines.size(), faults, checks);
    }
  }
}
