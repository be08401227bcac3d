package org.autopsie.workbench.begin;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.model.Fidelity;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Text;

/// What a person says of a model: what it is called, under which terms, for which languages, and
/// what it stands for in the case.
record ModelSaid(ModelWizard wizard, Locale locale) {
  private static final Words WORDS = Words.of(ModelSaid.class);
  private static final List<String> LANGUAGES = List.of("fr", "en");

  Node build() {
    var box =
        new VBox(
            14,
            Text.of(say("said.title"), "section-title"),
            fidelity(),
            field("said.name", "model-title", wizard.title()),
            languages(),
            field("said.licence", "model-licence", wizard.licence()));
    return box;
  }

  private Node fidelity() {
    var group = new ToggleGroup();
    var box = new VBox(5, Text.of(say("said.fidelity"), "semibold"));
    for (var one : Fidelity.values()) {
      var button = new RadioButton(say("said.fidelity." + one.id()));
      button.setId("fidelity-" + one.id());
      button.setToggleGroup(group);
      button.setWrapText(true);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setSelected(wizard.fidelity().get() == one);
      button.setOnAction(pressed -> wizard.fidelity().set(one));
      box.getChildren().add(button);
    }
    return box;
  }

  private Node field(String key, String id, StringProperty words) {
    var name = say(key);
    var label = Text.of(name, "semibold");
    var field = new TextField();
    field.setId(id);
    field.setAccessibleText(label.getText());
    field.textProperty().bindBidirectional(words);
    label.setLabelFor(field);
    return new VBox(4, label, field, Text.of(say(key + ".help"), "caption"));
  }

  /// The languages, for models of texts only.
  private Node languages() {
    var flow = new FlowPane(14, 6);
    var box =
        new VBox(
            4,
            Text.of(say("said.languages"), "semibold"),
            flow,
            Text.of(say("said.languages.help"), "caption"));
    Live.show(
        box,
        wizard.state(),
        now -> {
          boolean text =
              wizard.candidate().filter(one -> one.spec().reads().equals("text")).isPresent();
          box.setVisible(text);
          box.setManaged(text);
          flow.getChildren().setAll(LANGUAGES.stream().map(this::language).toList());
        });
    return box;
  }

  private Node language(String code) {
    var box = new CheckBox(Locale.of(code).getDisplayLanguage(locale));
    box.setId("language-" + code);
    box.setSelected(wizard.languages().contains(code));
    box.setOnAction(pressed -> {
      wizard.languages().remove(code);
      if (box.isSelected()) {
        wizard.languages().add(code);
      }
    });
    return box;
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
