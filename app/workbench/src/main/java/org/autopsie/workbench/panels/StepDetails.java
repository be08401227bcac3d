package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Position;
import org.autopsie.casefile.Source;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.report.StepLine;
import org.autopsie.report.StepWords;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.panel.PanelContext;

/// What a step of the protocol shows when it is open: what it asks and why, what was expected and
/// by whom, what came out and must be said of it, and which positions it bears on.
///
/// @param context the case
record StepDetails(PanelContext context, Step step, StepLine line) {
  private static final Words WORDS = Words.of(StepDetails.class);

  Node build() {
    var facts =
        new Facts()
            .say(say("step.question"), line.question())
            .say(say("step.why"), step.why().in(context.locale()))
            .say(say("step.expected"), expected())
            .say(say("step.source"), source())
            .say(say("step.found"), line.sentence().orElse(""))
            .say(say("step.p"), line.p())
            .say(say("step.reason"), line.why())
            .list(say("step.positions"), positions())
            .say(say("step.evidence"), evidence())
            .say(say("step.model"), model());
    var box = new VBox(facts, links());
    chart().ifPresent(figure -> box.getChildren().addFirst(figure));
    box.getStyleClass().add("row-details");
    return box;
  }

  /// What was measured with its interval, beside what was published; absent where nothing was.
  private Optional<Figure> chart() {
    var words =
        StepWords.of(
            context.open().caseFile(),
            context.copy().evidence().get(),
            step.id(),
            context.locale());
    return words.shown().map(shown -> new StepChart(context, step, words).untitled(shown));
  }

  private String expected() {
    var direction = step.expect().direction();
    return Stream.of(
            line.published().isEmpty() ? "" : say("expected.published", line.published()),
            line.bounds(),
            direction.isBlank() ? "" : say("direction." + direction),
            line.from())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private String source() {
    var sources = context.open().caseFile().sources();
    var ids = sources.stream().map(Source::id).toList();
    int place = ids.indexOf(line.source());
    return place < 0
        ? ""
        : say("source.line", place + 1, sources.get(place).title(), seen(sources.get(place)));
  }

  private String seen(Source source) {
    var day = Dates.of(source.consulted(), context.locale());
    return say("seen." + source.seen(), day);
  }

  private List<String> positions() {
    return context.open().caseFile().positions().stream()
        .filter(position -> position.bearsOn().contains(step.id()))
        .map(this::position)
        .toList();
  }

  private String position(Position position) {
    return say(
        "position.who",
        position.actor().in(context.locale()),
        say("stance." + position.stance()),
        Dates.of(position.date(), context.locale()));
  }

  private String evidence() {
    var lines =
        context.copy().evidence().get().stream()
            .filter(kept -> kept.step().equals(step.id()))
            .map(Evidence::line)
            .map(number -> say("number.plain", number))
            .toList();
    return lines.isEmpty()
        ? say("step.evidence.none")
        : say("step.evidence.lines", lines.size(), String.join(", ", lines));
  }

  private String model() {
    return Stream.of(line.model(), line.fidelityLine())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private Node links() {
    var links = new FlowPane(8, 6);
    links.getStyleClass().add("row-links");
    var run =
        button(
            "details-run",
            "protocol.run-step",
            () -> context.copy().protocol().run(step.id(), context.locale()));
    run.setDisable(context.copy().protocol().running().get().isPresent());
    links.getChildren().add(run);
    links
        .getChildren()
        .add(
            button(
                "details-edit",
                "step.edit",
                () -> context.copy().chosen("editing").set(Optional.of(StepPage.ID))));
    links
        .getChildren()
        .add(
            button(
                "details-evidence", "step.show-evidence", () -> context.host().show("evidence")));
    if (step.ask().isPresent()) {
      links
          .getChildren()
          .add(button("details-guess", "step.guess", () -> context.host().guess(step.id())));
    }
    return links;
  }

  private Button button(String id, String key, Runnable action) {
    var button = new Button(say(key));
    button.setId(id);
    button.getStyleClass().add("small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
