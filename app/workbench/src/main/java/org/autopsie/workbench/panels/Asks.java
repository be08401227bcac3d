package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Ask;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The questions of a case as cards, the one that is being written open.
final class Asks {
  private static final Words WORDS = Words.of(Asks.class);

  private final PanelContext context;
  private final VBox cards = new VBox(12);
  private Optional<AskForm> form = Optional.empty();

  Asks(PanelContext context) {
    this.context = context;
  }

  Node build() {
    var panel =
        new VBox(
            Text.of(say("asks.title"), "panel-title"), Text.of(say("asks.about"), "prose"), cards);
    panel.getStyleClass().add("panel");
    Live.show(panel, context.copy().open(), open -> show());
    Live.show(panel, context.copy().evidence(), lines -> show());
    Live.show(panel, context.copy().protocol().running(), step -> show());
    return panel;
  }

  private List<Step> steps() {
    return context.open().caseFile().protocol();
  }

  private void show() {
    var nodes = new ArrayList<Node>();
    steps().stream()
        .filter(step -> step.ask().isPresent())
        .forEach(step -> nodes.add(card(step, step.ask().orElseThrow())));
    if (nodes.isEmpty()) {
      nodes.add(Text.of(say("asks.none"), "quiet"));
    }
    form.filter(one -> asking(one.step()).isEmpty()).ifPresent(one -> nodes.add(one.node()));
    nodes.addAll(adding());
    nodes.add(Text.of(say("asks.not-yet"), "quiet"));
    cards.getChildren().setAll(nodes);
  }

  private Optional<Ask> asking(String step) {
    return steps().stream()
        .filter(one -> one.id().equals(step))
        .flatMap(one -> one.ask().stream())
        .findFirst();
  }

  private Node card(Step step, Ask ask) {
    boolean measured = isMeasured(step);
    var card =
        new VBox(
            8,
            Text.of(ask.question().in(context.locale()), "ask-question"),
            Text.of(say("asks.step", step.title().in(context.locale())), "ink-2"),
            Text.of(
                say(measured ? "asks.measured" : "asks.unmeasured"),
                "state",
                measured ? "found" : "not-tried"));
    card.getStyleClass().add("ask");
    form.filter(one -> one.step().equals(step.id()))
        .ifPresentOrElse(
            one -> card.getChildren().add(one.node()),
            () -> card.getChildren().add(buttons(step, measured)));
    return card;
  }

  private boolean isMeasured(Step step) {
    return context
        .copy()
        .result(step.id(), context.locale())
        .flatMap(result -> result.measured())
        .isPresent();
  }

  private Node buttons(Step step, boolean measured) {
    var guess = button("asks.guess", "guess-" + step.id(), () -> context.host().guess(step.id()));
    guess.getStyleClass().addAll("accent", "large");
    var buttons = new FlowPane(8, 6, guess);
    if (!measured) {
      var run =
          button(
              "asks.run",
              "measure-" + step.id(),
              () -> context.copy().protocol().run(step.id(), context.locale()));
      run.setDisable(context.copy().protocol().running().get().isPresent());
      buttons.getChildren().add(run);
    }
    buttons.getChildren().add(button("asks.edit", "edit-" + step.id(), () -> open(step)));
    return buttons;
  }

  private Button button(String key, String id, Runnable action) {
    var button = new Button(say(key));
    button.setId(id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private List<Node> adding() {
    var free =
        steps().stream()
            .filter(step -> step.ask().isEmpty())
            .map(step -> new Choice<>(step, step.title().in(context.locale())))
            .toList();
    if (form.isPresent() || free.isEmpty()) {
      return List.of();
    }
    var chosen = new Step[] {free.getFirst().value()};
    var steps =
        new Fields(context.locale())
            .choice(say("asks.of"), "ask-step", free, chosen[0], step -> chosen[0] = step);
    var add = button("asks.add", "ask-add", () -> open(chosen[0]));
    return List.of(Text.of(say("asks.another"), "section-title", "spaced"), steps, add);
  }

  private void open(Step step) {
    form =
        Optional.of(
            new AskForm(context, step, new AskForm.Ends(this::save, this::remove, this::close)));
    show();
    form.ifPresent(AskForm::focus);
  }

  private void close() {
    form = Optional.empty();
    show();
  }

  private void save(AskForm written) {
    var pointer = pointer(written.step());
    if (context.copy().edit(loaded -> written.into(context.copy(), loaded, pointer))) {
      close();
    }
  }

  private void remove(AskForm written) {
    if (context.copy().remove(pointer(written.step()))) {
      close();
    }
  }

  private String pointer(String step) {
    var steps = steps();
    int index =
        IntStream.range(0, steps.size())
            .filter(i -> steps.get(i).id().equals(step))
            .findFirst()
            .orElseThrow();
    return "/protocol/" + index + "/ask";
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
