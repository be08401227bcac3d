package org.autopsie.workbench.begin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.NewCase;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.begin.CaseDraft.Question;
import org.autopsie.workbench.panel.Text;

/// The page of the six questions. Ctrl+Enter begins the case, Escape goes back. JavaFX thread only.
public final class CaseForm {
  private static final Words WORDS = Words.of(CaseForm.class);
  private static final double TWO = 760;
  private static final List<Double> HALVES = List.of(0.5, 0.5);

  private final CaseDraft draft;
  private final Locale locale;
  private final Ways ways;
  private final javafx.scene.control.Label wrong = Text.of("", "field-wrong");
  private final TextField name = new TextField();
  private final List<VBox> asked;

  /// Where the page leads.
  public interface Ways {
    /// Begins the case and opens it.
    ///
    /// @throws Failure where it cannot be begun
    void begin(String name, NewCase answers);

    /// Lets a person choose a file that goes with the case.
    ///
    /// @param title what she is asked
    void choose(String title);

    /// Leaves the page.
    void back();
  }

  /// A page that shows what was answered so far.
  public CaseForm(CaseDraft draft, Locale locale, Ways ways) {
    this.draft = draft;
    this.locale = locale;
    this.ways = ways;
    this.asked = Arrays.stream(Question.values()).map(this::ask).toList();
  }

  /// Puts the keyboard into the first answer.
  public void focus() {
    asked.getFirst().getChildren().getLast().requestFocus();
  }

  /// The page.
  public Node build() {
    var page =
        new VBox(
            Text.of(say("case.title"), "gallery-title"),
            Text.of(say("case.about"), "ink-2", "prose"),
            Columns.of(TWO, HALVES, asked),
            Columns.of(TWO, HALVES, List.of(new Joined(draft, locale, ways).build(), named())),
            buttons());
    page.getStyleClass().add("begin");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    var scroll = new ScrollPane(page);
    scroll.setId("new-case");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private VBox ask(Question question) {
    var label = Text.of(say("ask." + question.id()), "semibold");
    var help = Text.of(say("ask." + question.id() + ".help"), "caption");
    var area = new Lines("ask-" + question.id(), draft.answer(question));
    area.setAccessibleText(label.getText());
    area.setAccessibleHelp(help.getText());
    label.setLabelFor(area);
    VBox.setVgrow(area, Priority.ALWAYS);
    return new VBox(4, label, help, area);
  }

  private VBox named() {
    name.setId("case-name");
    name.textProperty().bindBidirectional(draft.name());
    name.setPromptText(say("name.none"));
    name.setAccessibleText(say("name"));
    name.setMaxWidth(Double.MAX_VALUE);
    var label = Text.of(say("name"), "semibold");
    label.setLabelFor(name);
    var folder = Text.of("", "caption");
    folder.setId("case-folder");
    draft.name().subscribe(words -> folder.setText(folder(words)));
    draft.name().subscribe(words -> wrong.setText(draft.clashes() ? say("name.taken", words) : ""));
    wrong.setId("case-wrong");
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    return new VBox(4, label, name, folder, wrong);
  }

  private String folder(String words) {
    return words.isBlank() ? say("name.help") : say("name.folder", CaseDraft.id(words));
  }

  private Node buttons() {
    var begin = button("case-begin", "case.begin");
    begin.getStyleClass().add("accent");
    begin.setOnAction(pressed -> begin());
    var back = button("case-back", "begin.back");
    back.setOnAction(pressed -> ways.back());
    return new FlowPane(10, 6, begin, back, Text.of(say("case.keys"), "caption", "beside"));
  }

  private Button button(String id, String key) {
    var button = new Button(say(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void key(KeyEvent key) {
    boolean begins = key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || name.isFocused());
    if (begins) {
      begin();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      ways.back();
      key.consume();
    }
  }

  private void begin() {
    try {
      ways.begin(draft.named(say("name.none")), draft.answers());
    } catch (Failure refused) {
      wrong.setText(refused.in(locale));
      name.requestFocus();
    }
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
