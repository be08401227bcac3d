package org.autopsie.workbench.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Localised;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;

/// The controls with which a person edits a case in place: each is named by the JSON pointer of
/// what it changes and writes it by itself. A control's id is `edit` and its pointer, with `-`.
/// JavaFX thread only.
public final class EditForm {
  private static final Words WORDS = Words.of(EditForm.class);

  private final PanelContext context;
  private final Hand inPlace;
  private final List<EditText> boxes = new ArrayList<>();
  private String wanted = "";

  /// Does changes that the form itself shows already.
  @FunctionalInterface
  interface Hand {
    /// Does one; false where it failed.
    boolean write(BooleanSupplier change);
  }

  /// @param inPlace does a change that the form itself shows already; false where it failed
  EditForm(PanelContext context, Hand inPlace) {
    this.context = context;
    this.inPlace = inPlace;
  }

  /// The id of the control of a pointer.
  public static String id(String pointer) {
    return "edit" + pointer.replace('/', '-');
  }

  /// Words in French and in English, side by side where there is room. One left empty says the same
  /// as the other.
  public Node words(String label, String pointer, Localised present) {
    var french = new GrowingArea(present.fr());
    var english = new GrowingArea(present.en());
    Predicate<String> write =
        any -> say(pointer, new Localised(french.getText(), english.getText()));
    var both =
        new SideBySide(
            List.of(
                language(label, pointer, Locale.FRENCH, french, write),
                language(label, pointer, Locale.ENGLISH, english, write)));
    return label.isEmpty() ? both : new VBox(3, Text.of(label, "field-label", "semibold"), both);
  }

  private boolean say(String pointer, Localised typed) {
    var words =
        typed.fr().isBlank()
            ? new Localised(typed.en(), typed.en())
            : typed.en().isBlank() ? new Localised(typed.fr(), typed.fr()) : typed;
    return inPlace.write(() -> context.copy().say(pointer, words));
  }

  private Node language(
      String label, String pointer, Locale language, GrowingArea box, Predicate<String> write) {
    var name = language.getDisplayLanguage(context.locale());
    box.setId(id(pointer) + "-" + language.getLanguage());
    box.setPromptText(say("edit.same"));
    var caption = Text.of(say("edit.language", name), "caption");
    var node = new VBox(2, caption, text(label + " · " + name, box, write));
    node.getStyleClass().add("edit-language");
    return node;
  }

  private EditText text(String label, TextInputControl box, Predicate<String> write) {
    return checked(label, box, any -> Optional.empty(), write);
  }

  PanelContext context() {
    return context;
  }

  boolean write(BooleanSupplier change) {
    return inPlace.write(change);
  }

  EditText checked(
      String label,
      TextInputControl box,
      java.util.function.Function<String, Optional<String>> wrong,
      Predicate<String> write) {
    box.setAccessibleText(label);
    var text = new EditText(box, wrong, write);
    boxes.add(text);
    return text;
  }

  /// A few words in one language; left empty, the field is taken out.
  public Node line(String label, String pointer, String present) {
    return line(label, pointer, new TextField(present));
  }

  /// Longer words in one language; left empty, the field is taken out.
  public Node prose(String label, String pointer, String present) {
    return line(label, pointer, new GrowingArea(present));
  }

  private Node line(String label, String pointer, TextInputControl box) {
    box.setId(id(pointer));
    return under(label, text(label, box, words -> put(pointer, words.strip())));
  }

  /// A year, a month or a day as `2018`, `2018-10`, `2018-10-10`.
  public Node date(String label, String pointer, String present) {
    return date(label, pointer, present, "");
  }

  /// The same where the case has a word for no date.
  ///
  /// @param none what is written where it is left empty
  public Node date(String label, String pointer, String present, String none) {
    var box = new TextField(present.equals(none) ? "" : present);
    box.setId(id(pointer));
    box.setPromptText(say("edit.date-form"));
    box.setPrefColumnCount(9);
    var wrong = say("edit.date-wrong");
    return under(
        label,
        checked(
            label,
            box,
            words -> IsoDate.isOne(words.strip()) ? Optional.empty() : Optional.of(wrong),
            words -> {
              var date = words.isBlank() ? none : words.strip();
              return inPlace.write(() -> context.copy().set(pointer, date));
            }));
  }

  /// One of several; the choice of nothing takes the field out.
  public Node choice(String label, String pointer, List<Choice<String>> choices, String present) {
    return new Fields(context.locale())
        .choice(label, id(pointer), choices, present, chosen -> put(pointer, chosen));
  }

  /// One of several on which the other controls depend: the part of the panel is made anew.
  public Node deciding(String label, String pointer, List<Choice<String>> choices, String present) {
    return new Fields(context.locale())
        .choice(
            label, id(pointer), choices, present, chosen -> context.copy().set(pointer, chosen));
  }

  /// A few words that the caller writes; nothing is checked.
  public Node free(String label, String pointer, Predicate<String> write) {
    var box = new TextField();
    box.setId(id(pointer));
    return under(label, text(label, box, write));
  }

  private boolean put(String pointer, String words) {
    return inPlace.write(() ->
        words.isEmpty() ? context.copy().remove(pointer) : context.copy().set(pointer, words));
  }

  /// Any number of several, each a box to tick.
  public Node several(
      String label, String pointer, List<Choice<String>> choices, List<String> present) {
    var ticked = new ArrayList<>(present);
    var flow = Text.row(14, 4);
    for (var choice : choices) {
      var box = new CheckBox(choice.words());
      box.setId(id(pointer) + "-" + choice.value());
      box.setWrapText(true);
      box.setMinHeight(Region.USE_PREF_SIZE);
      box.maxWidthProperty().bind(flow.widthProperty());
      box.setSelected(ticked.contains(choice.value()));
      box.selectedProperty()
          .subscribe((before, now) -> {
            ticked.remove(choice.value());
            if (now) {
              ticked.add(choice.value());
            }
            inPlace.write(() -> context.copy().set(pointer, List.copyOf(ticked)));
          });
      flow.getChildren().add(box);
    }
    return under(label, flow);
  }

  static Node under(String label, Region control) {
    var name = Text.of(label, "field-label");
    name.setLabelFor(control instanceof EditText text ? text.box() : control);
    return new VBox(3, name, control);
  }

  /// Adds an element at the end of a list; its first control gets the focus.
  ///
  /// @param size how many there are
  public Button add(String words, String pointer, int size, Object value) {
    var button = button(words, id(pointer) + "-add");
    button.setOnAction(pressed -> {
      wanted = id(pointer + "/" + size);
      context.copy().set(pointer + "/-", value);
    });
    return button;
  }

  /// Takes an element of a list out.
  ///
  /// @param spoken which one, for those who do not see it
  public Button remove(String words, String spoken, String pointer) {
    var button = button(words, id(pointer) + "-remove");
    button.setAccessibleText(Words.named(context.locale(), words, spoken));
    button.getStyleClass().add("flat");
    button.setOnAction(pressed -> {
      wanted = id(pointer.substring(0, pointer.lastIndexOf('/'))) + "-add";
      context.copy().remove(pointer);
    });
    return button;
  }

  private static Button button(String words, String id) {
    var button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// Writes everything that was typed.
  void flush() {
    List.copyOf(boxes).forEach(EditText::commit);
  }

  /// The beginning of the id that shall have the focus next; empty where it shall stay.
  String wanted() {
    return wanted;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
