package org.autopsie.workbench.begin;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.embedding.VectorFile;
import org.autopsie.run.Words;
import org.autopsie.workbench.begin.ModelWizard.State;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Text;

/// The page on which a model is added to the case: the file, how it is fed and read and why, what
/// it answers, what a person says of it. Escape goes back. JavaFX thread only.
public final class ModelForm {
  private static final Words WORDS = Words.of(ModelForm.class);
  private static final double TWO = 820;

  private final ModelWizard wizard;
  private final Locale locale;
  private final Ways ways;
  private final VBox decisions = new VBox(14);
  private final VBox vectors = new VBox(8);
  private final Label told = Text.of("", "quiet");
  private final Button add = new Button();
  private final Button own;
  private final FirstAnswer answer;

  /// Where the page leads.
  public interface Ways {
    /// Asks for a file to read.
    Optional<Path> file(String title, List<String> endings);

    /// Adds a file of vectors of words to the case and shows what it knows.
    void vectors(Path file);

    /// Shows the model that was added.
    ///
    /// @param model its id in the case
    void added(String model);

    /// Leaves the page.
    void back();
  }

  /// A page that shows what was chosen so far.
  public ModelForm(ModelWizard wizard, Locale locale, Ways ways) {
    this.wizard = wizard;
    this.locale = locale;
    this.ways = ways;
    this.own = button("model-file", say("model.file"));
    this.answer = new FirstAnswer(wizard, locale);
  }

  /// Puts the keyboard on the button that asks for a file.
  public void focus() {
    own.requestFocus();
  }

  /// The page.
  public Node build() {
    var left = new VBox(20, decisions, new ModelSaid(wizard, locale).build());
    var body = Columns.of(TWO, List.of(0.56, 0.44), List.of(left, answer.node()));
    told.setId("model-told");
    told.setMaxWidth(Double.MAX_VALUE);
    vectors.getChildren().setAll(vectors());
    vectors.managedProperty().bind(vectors.visibleProperty());
    var page =
        new VBox(
            Text.of(say("model.title"), "gallery-title"),
            Text.of(say("model.about"), "ink-2", "prose"),
            choose(),
            told,
            body,
            buttons(),
            vectors);
    page.getStyleClass().add("begin");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Live.show(page, wizard.state(), now -> show(now, body));
    var scroll = new ScrollPane(page);
    scroll.setId("add-model-page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Node choose() {
    own.setOnAction(pressed ->
        ways.file(say("model.file.title"), List.of("onnx"))
            .ifPresent(file -> wizard.take(List.of(file))));
    var buttons = new FlowPane(10, 8, own);
    wizard
        .shipped()
        .forEach(one -> {
          var known = button("model-" + one.spec().id(), one.spec().title());
          known.setOnAction(pressed -> wizard.take(one));
          buttons.getChildren().add(known);
        });
    var help = say("model.shipped", wizard.shipped().size());
    return new VBox(6, buttons, Text.of(help, "caption"));
  }

  /// Vectors of words are no model, but an axis can be drawn by them.
  private List<Node> vectors() {
    var choose = button("model-vectors", say("vectors.file"));
    choose.setOnAction(pressed ->
        ways.file(say("vectors.file.title"), VectorFile.endings()).ifPresent(ways::vectors));
    return List.of(
        Text.of(say("vectors.title"), "section-title"),
        Text.of(say("vectors.about"), "ink-2", "prose"),
        Text.of(say("vectors.size", VectorFile.JSON_MEGABYTES), "ink-2", "prose"),
        new FlowPane(choose));
  }

  private void show(State state, Node body) {
    var candidate = wizard.candidate();
    body.setVisible(candidate.isPresent());
    body.setManaged(candidate.isPresent());
    vectors.setVisible(candidate.isEmpty());
    add.setVisible(candidate.isPresent());
    add.setManaged(candidate.isPresent());
    own.getStyleClass().remove("accent");
    if (candidate.isEmpty()) {
      own.getStyleClass().add("accent");
    }
    var keyboard = Keyboard.of(decisions);
    candidate.ifPresent(one -> {
      var made = new ModelDecisions(wizard, one, locale, this::tokenizer);
      decisions.getChildren().setAll(made.nodes());
      answer.show(one);
    });
    keyboard.restore(decisions);
    told.setText(told(state));
    told.getStyleClass().setAll("label", told.getText().isEmpty() ? "none" : style(state));
    told.setVisible(!told.getText().isEmpty());
    told.setManaged(told.isVisible());
    add.setDisable(
        !(state instanceof State.Found found) || found.candidate().obstacle().isPresent());
  }

  private String told(State state) {
    return switch (state) {
      case State.Empty empty -> "";
      case State.Working working -> say("model.working");
      case State.Refused refused -> refused.why().in(locale);
      case State.Found found -> found.candidate().obstacle().map(why -> why.in(locale)).orElse("");
    };
  }

  private static String style(State state) {
    return state instanceof State.Working ? "quiet" : "notice";
  }

  private void tokenizer() {
    ways.file(say("model.tokenizer.title"), List.of("json"))
        .ifPresent(file -> wizard.take(List.of(file)));
  }

  private Node buttons() {
    add.setText(say("model.add"));
    add.setId("model-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.getStyleClass().add("accent");
    add.setOnAction(pressed -> wizard.add(ways::added));
    var back = button("model-back", say("begin.back"));
    back.setOnAction(pressed -> ways.back());
    return new FlowPane(10, 6, add, back);
  }

  private static Button button(String id, String words) {
    var button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      ways.back();
      key.consume();
    }
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
