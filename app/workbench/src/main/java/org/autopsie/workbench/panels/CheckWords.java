package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.autopsie.protocol.Verifier.Check;
import org.autopsie.protocol.Verifier.Verdict;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panel.Verification.State;

/// What a check of the ledger came to, as a whole and line by line.
///
/// @param context the case
record CheckWords(PanelContext context) {
  private static final Words WORDS = Words.of(CheckWords.class);
  private static final Map<String, String> SIGNS =
      Map.of("equal", "●", "differs", "✕", "not re-run", "○");

  /// Where the check is and what it found.
  List<Node> state() {
    return switch (context.copy().verification().state().get()) {
      case State.NotAsked asked -> List.of();
      case State.Running running -> List.of(Text.of(say("check.running"), "ink-2"));
      case State.Stopped stopped -> List.of(Text.of(say("check.stopped"), "quiet"));
      case State.Done done -> done.faults().isEmpty() ? checked(done) : faulty(done);
    };
  }

  private List<Node> faulty(State.Done done) {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say("check.faulty", done.faults().size()), "notice"));
    done.faults().forEach(fault -> nodes.add(Text.of(fault.in(context.locale()), "alert")));
    return nodes;
  }

  private List<Node> checked(State.Done done) {
    var verdict = Verdict.of(done.checks());
    var said =
        done.checks().stream().collect(Collectors.groupingBy(Check::said, Collectors.counting()));
    var nodes = new ArrayList<Node>();
    nodes.add(
        Text.of(
            sentence(verdict.in(context.locale())),
            verdict == Verdict.DIFFERS ? "notice" : "sentence"));
    nodes.getFirst().setId("verdict");
    nodes.add(
        Text.of(
            say(
                "check.counts",
                said.getOrDefault("equal", 0L),
                said.getOrDefault("differs", 0L),
                said.getOrDefault("not re-run", 0L)),
            "ink-2"));
    if (done.lines() < context.copy().evidence().get().size()) {
      nodes.add(Text.of(say("check.older", done.lines()), "caption"));
    }
    return nodes;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// What was found of one line; none where it was not checked.
  List<Label> of(long line) {
    return context.copy().verification().state().get() instanceof State.Done done
        ? done.checks().stream().filter(check -> check.line() == line).map(this::label).toList()
        : List.of();
  }

  private Label label(Check check) {
    return check.said().equals("differs")
        ? Text.of(said(check), "caption", "alert")
        : Text.of(said(check), "caption");
  }

  private String said(Check check) {
    return SIGNS.getOrDefault(check.said(), "○")
        + " "
        + check.said(context.locale())
        + " · "
        + check.what(context.locale())
        + (check.detail().isBlank() ? "" : " · " + check.detail());
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
