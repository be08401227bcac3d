package org.autopsie.workbench.panels;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.examine.PartView;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// The form at the right: what is studied, which perturbation, and its parameters as the
/// perturbation's record declares them. It shows the study that a person is at.
public final class ChangePanel implements Panel {
  private static final Words WORDS = Words.of(ChangePanel.class);

  /// The panel.
  public ChangePanel() {}

  @Override
  public String id() {
    return "change";
  }

  @Override
  public Home home() {
    return Home.FORM;
  }

  @Override
  public boolean showsStudies() {
    return true;
  }

  @Override
  public Node build(PanelContext context) {
    var panel = new VBox();
    panel.getStyleClass().add("form");
    Live.show(
        panel,
        context.studies().current(),
        now ->
            panel
                .getChildren()
                .setAll(now.map(study -> form(study, context)).orElseGet(() -> nothing(context))));
    return panel;
  }

  private static List<Node> form(Study<?> study, PanelContext context) {
    if (study instanceof Examination examination) {
      return List.of(new PartView(context, examination).build());
    }
    var controls = new VBox();
    controls.getStyleClass().add("form-part");
    var form = new ChangeForm(context, study);
    Runnable fill = () -> fill(controls, form);
    var shown = new ExhibitView(context, study, fill).build();
    VBox.setVgrow(shown, Priority.ALWAYS);
    Live.show(controls, study.restored(), times -> fill.run());
    return List.of(controls, shown);
  }

  /// Makes the controls anew; the keyboard stays where it was.
  private static void fill(VBox controls, ChangeForm form) {
    var keyboard = Keyboard.of(controls);
    controls.getChildren().setAll(form.fields());
    keyboard.restore(controls);
  }

  private static List<Node> nothing(PanelContext context) {
    var title = Text.of(say(context, "change.title"), "section-title");
    return context.open().asksNoModel()
        ? List.of(
            title,
            Text.of(say(context, "change.tables"), "ink-2"),
            leading(context, "protocol", () -> context.host().show("protocol")),
            leading(context, "model", () -> context.host().addModel(List.of())))
        : List.of(title, Text.of(say(context, "change.nothing"), "ink-2"));
  }

  /// Leads to where something can be done.
  private static Node leading(PanelContext context, String where, Runnable go) {
    var button = Text.wrapping(new Button(say(context, "change.to." + where)));
    button.setId("change-to-" + where);
    button.setOnAction(pressed -> go.run());
    return button;
  }

  private static String say(PanelContext context, String key) {
    return WORDS.say(context.locale(), key);
  }
}
