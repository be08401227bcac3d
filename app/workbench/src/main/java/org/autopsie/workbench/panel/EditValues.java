package org.autopsie.workbench.panel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;

/// The controls of an [EditForm] for what is not words: numbers, lists, yes or no. Each writes by
/// itself; what does not fit is not written, and a sentence under the box says why. JavaFX thread
/// only.
///
/// @param form the form that they are part of
public record EditValues(EditForm form) {
  private static final Words WORDS = Words.of(EditValues.class);

  /// Bounds of a number, both included.
  public record Within(double min, double max) {
    /// Any number.
    public static final Within ANYTHING =
        new Within(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /// A number, written with a comma or a point; left empty, the field is taken out.
  public Node number(String label, String pointer, Optional<Double> present, Within within) {
    return typed(
        label, pointer, present.map(this::shown).orElse(""), words -> wrong(words, within));
  }

  /// A number that must stand there.
  public Node needed(String label, String pointer, double present) {
    var box = new TextField(shown(present));
    return text(
        label,
        pointer,
        box,
        words -> wrong(words, Within.ANYTHING),
        words -> number(words).<Object>map(any -> any));
  }

  /// A number that is the heart of a table of fields: left empty, the whole table is taken out. The
  /// part of the panel is made anew.
  ///
  /// @param table the pointer of the table
  /// @param field the number's name in it
  public Node number(
      String label, String table, String field, Optional<Double> present, Within within) {
    var box = new TextField(present.map(this::shown).orElse(""));
    box.setPrefColumnCount(9);
    box.setId(EditForm.id(table + "/" + field));
    var copy = form.context().copy();
    return EditForm.under(
        label,
        form.checked(
            label,
            box,
            words -> words.isBlank() ? Optional.empty() : wrong(words, within),
            words ->
                number(words)
                    .map(number -> copy.set(table + "/" + field, number))
                    .orElseGet(() -> copy.remove(table))));
  }

  /// A whole number; left empty, the field is taken out.
  public Node whole(String label, String pointer, long present, Within within) {
    return typed(
        label,
        pointer,
        shown((double) present),
        words ->
            wrong(words, within)
                .or(() ->
                    number(words).filter(number -> number instanceof Double).map(any -> whole())));
  }

  private String whole() {
    return say("edit.whole-wrong");
  }

  private Optional<String> wrong(String words, Within within) {
    var number = number(words);
    if (number.isEmpty()) {
      return Optional.of(say("edit.number-wrong"));
    }
    double value = number.get().doubleValue();
    return value < within.min() || value > within.max()
        ? Optional.of(
            Double.isInfinite(within.max())
                ? say("edit.number-low", shown(within.min()))
                : say("edit.number-bounds", shown(within.min()), shown(within.max())))
        : Optional.empty();
  }

  /// A number that something else checks too, such as the plugin whose parameter it is; left empty,
  /// the field is taken out.
  ///
  /// @param present what stands there, as a person would write it
  /// @param wrong says why a number does not fit; absent where it does
  public Node typed(
      String label, String pointer, String present, Function<String, Optional<String>> wrong) {
    var box = new TextField(present);
    box.setPrefColumnCount(9);
    Function<String, Optional<String>> orNothing =
        words -> words.isBlank() ? Optional.empty() : wrong.apply(words);
    return text(label, pointer, box, orNothing, words -> number(words).<Object>map(any -> any));
  }

  /// Words of which not all will do; left empty, the field is taken out.
  ///
  /// @param wrong says why words do not fit; absent where they do
  public Node words(
      String label, String pointer, String present, Function<String, Optional<String>> wrong) {
    return text(
        label, pointer, new GrowingArea(present), wrong, words -> Optional.<Object>of(words));
  }

  /// Several words, one a line; left empty, the field is taken out.
  public Node lines(String label, String pointer, List<String> present) {
    return lines(label, pointer, present, words -> Optional.empty());
  }

  /// The same where not all will do.
  ///
  /// @param wrong says why they do not fit; absent where they do
  public Node lines(
      String label,
      String pointer,
      List<String> present,
      Function<List<String>, Optional<String>> wrong) {
    var box = new GrowingArea(String.join("\n", present));
    var node =
        text(
            label,
            pointer,
            box,
            words -> wrong.apply(lines(words)),
            words -> Optional.<Object>of(lines(words)));
    return new VBox(2, node, Text.of(say("edit.one-a-line"), "caption"));
  }

  /// So many numbers, one a line; left empty, the field is taken out.
  public Node numbers(String label, String pointer, List<Double> present, int many, Within within) {
    var box = new GrowingArea(String.join("\n", present.stream().map(this::shown).toList()));
    return text(
        label,
        pointer,
        box,
        words ->
            words.isBlank()
                ? Optional.empty()
                : lines(words).size() != many
                    ? Optional.of(say("edit.numbers-wrong", many))
                    : lines(words).stream().flatMap(one -> wrong(one, within).stream()).findFirst(),
        words ->
            Optional.<Object>of(
                lines(words).stream().map(one -> number(one).orElseThrow()).toList()));
  }

  /// Words as a list: one a line, without the empty ones.
  public static List<String> lines(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Node text(
      String label,
      String pointer,
      TextInputControl box,
      Function<String, Optional<String>> wrong,
      Function<String, Optional<Object>> read) {
    box.setId(EditForm.id(pointer));
    var copy = form.context().copy();
    return EditForm.under(
        label,
        form.checked(
            label,
            box,
            wrong,
            words -> {
              var value = words.isBlank() ? Optional.empty() : read.apply(words.strip());
              return form.write(() ->
                  value.map(one -> copy.set(pointer, one)).orElseGet(() -> copy.remove(pointer)));
            }));
  }

  /// Yes or no.
  public Node onOff(String label, String pointer, boolean present) {
    var box = new CheckBox(label);
    box.setId(EditForm.id(pointer));
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setSelected(present);
    box.selectedProperty()
        .subscribe((before, now) ->
            form.write(() -> form.context().copy().set(pointer, now.booleanValue())));
    return box;
  }

  /// A number as a person would write it in that language.
  public String shown(double number) {
    var format = NumberFormat.getInstance(form.context().locale());
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(12);
    return format.format(number);
  }

  /// The number that words stand for, with a comma or a point: a Long where it is whole, else a
  /// Double; absent where they are no number.
  public static Optional<Number> number(String words) {
    var typed = words.strip().replace('−', '-').replace(',', '.').replace('e', 'E');
    var place = new ParsePosition(0);
    var read = NumberFormat.getInstance(Locale.ROOT).parse(typed, place);
    if (read == null || place.getIndex() < typed.length() || !Double.isFinite(read.doubleValue())) {
      return Optional.empty();
    }
    var exact = new BigDecimal(read.toString());
    boolean whole = exact.stripTrailingZeros().scale() <= 0 && exact.precision() < 16;
    return Optional.of(whole ? (Number) exact.longValue() : (Number) exact.doubleValue());
  }

  private String say(String key, Object... args) {
    return WORDS.say(form.context().locale(), key, args);
  }
}
