package org.autopsie.workbench.panel;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.People;
import org.autopsie.run.Words;

/// Asks whom exhibits show, and where people agreed, to what and when. JavaFX thread only.
public final class PeopleForm extends VBox {
  private static final Words WORDS = Words.of(PeopleForm.class);

  private final Locale locale;
  private final String prefix;
  private final ToggleGroup group = new ToggleGroup();
  private final TextField scope;
  private final TextField date;
  private final Label wrong = Text.of("", "field-wrong");

  /// @param prefix the beginning of the ids of its controls
  /// @param question what is asked
  public PeopleForm(Locale locale, String prefix, String question) {
    super(10);
    this.locale = locale;
    this.prefix = prefix;
    scope = field("scope");
    date = field("date");
    getChildren().add(Text.of(question, "semibold"));
    for (var shown : Shown.values()) {
      getChildren().add(choice(shown));
    }
    getChildren().add(consent());
  }

  private Node consent() {
    var consent =
        new VBox(
            6,
            Text.of(say("people.scope"), "field-label"),
            scope,
            Text.of(say("people.date"), "field-label"),
            date,
            wrong);
    consent.managedProperty().bind(consent.visibleProperty());
    consent
        .visibleProperty()
        .bind(group.selectedToggleProperty().map(this::isConsent).orElse(false));
    return consent;
  }

  private boolean isConsent(javafx.scene.control.Toggle toggle) {
    return toggle.getUserData() == Shown.CONSENTED;
  }

  private TextField field(String name) {
    var field = new TextField();
    field.setId(prefix + "-" + name);
    field.setAccessibleText(say("people." + name));
    return field;
  }

  private Node choice(Shown shown) {
    var button = new RadioButton(shown.words(locale));
    button.setId(prefix + "-" + shown.id());
    button.setToggleGroup(group);
    button.setUserData(shown);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setAccessibleHelp(shown.implies(locale));
    return new VBox(1, button, Text.of(shown.implies(locale), "caption", "under-radio"));
  }

  /// True until one of the answers is chosen.
  public BooleanBinding unanswered() {
    return group.selectedToggleProperty().isNull();
  }

  /// What was answered; absent where the date is none, which is then said beside it.
  public Optional<People> people() {
    boolean fits = IsoDate.isOne(date.getText().strip());
    wrong.setText(fits ? "" : say("people.date-wrong"));
    if (!fits || unanswered().get()) {
      return Optional.empty();
    }
    var shown = (Shown) group.getSelectedToggle().getUserData();
    boolean consented = shown == Shown.CONSENTED;
    return Optional.of(
        new People(
            shown.id(),
            Localised.NONE,
            consented ? scope.getText().strip() : "",
            consented ? date.getText().strip() : ""));
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
