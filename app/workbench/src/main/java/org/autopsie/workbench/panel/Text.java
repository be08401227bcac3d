package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.autopsie.run.Plugin;
import org.autopsie.run.Words;

/// Labels that are never clipped, and the names of plugins and parameters.
public final class Text {
  private Text() {}

  /// Words that wrap, with style classes.
  public static Label of(String words, String... styles) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    label.setAccessibleRole(AccessibleRole.TEXT);
    return label;
  }

  /// A row that goes on in the next line where there is no room, none of whose labels and buttons
  /// makes it wider than it is given: their words break.
  public static FlowPane row(double across, double down, Node... nodes) {
    var row = new FlowPane(across, down, nodes);
    row.setRowValignment(VPos.CENTER);
    row.setMinWidth(0);
    var room = row.widthProperty().map(wide -> wide.doubleValue() > 0 ? wide : Double.MAX_VALUE);
    Stream.of(nodes)
        .filter(Labeled.class::isInstance)
        .forEach(label -> ((Labeled) label).maxWidthProperty().bind(room));
    return row;
  }

  /// Lets the words of a button go on in the next line, and never breaks one of them: it is at
  /// least as wide as the longest, so that a row wraps before it.
  public static <B extends ButtonBase> B wrapping(B button) {
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> longest(button),
                button.textProperty(),
                button.fontProperty(),
                button.insetsProperty(),
                button.labelPaddingProperty()));
    return button;
  }

  private static double longest(ButtonBase button) {
    var word = new javafx.scene.text.Text();
    word.setFont(button.getFont());
    double widest = 0;
    for (var one : button.getText().split("[ -]", -1)) {
      word.setText(one);
      widest = Math.max(widest, word.getLayoutBounds().getWidth());
    }
    var around = button.getInsets();
    var label = button.getLabelPadding();
    return Math.ceil(
        widest + around.getLeft() + around.getRight() + label.getLeft() + label.getRight() + 1);
  }

  /// Words one after the other, parted as that language parts them.
  public static String list(List<String> words, Locale locale) {
    return String.join(locale.getLanguage().equals("fr") ? "\u202f; " : "; ", words);
  }

  /// A plugin's name in its own words; its id where it brings none.
  public static String name(Plugin plugin, Locale locale) {
    return Words.title(plugin, locale);
  }

  /// A parameter's name in its plugin's words.
  public static String name(Plugin plugin, String parameter, Locale locale) {
    return say(plugin, plugin.id() + "." + parameter, parameter, locale);
  }

  /// A choice's name in its plugin's words.
  public static String choice(Plugin plugin, String parameter, String choice, Locale locale) {
    return say(plugin, plugin.id() + "." + parameter + "." + choice, choice, locale);
  }

  private static String say(Plugin plugin, String key, String otherwise, Locale locale) {
    var words = Words.of(plugin.getClass());
    return words.has(locale, key) ? words.say(locale, key) : otherwise;
  }

  /// The part of a title before its first middle dot: `CV 01` of `CV 01 · accounting`.
  public static String head(String title) {
    int dot = title.indexOf(" · ");
    return dot < 0 ? title : title.substring(0, dot);
  }
}
