package org.autopsie.workbench.panels;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Investigation;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The form at the right: which document, which query, which perturbation, and its parameters as
/// the perturbation's record declares them.
public final class ChangePanel implements Panel {
  private static final Words WORDS = Words.of(ChangePanel.class);

  /// The panel.
  public ChangePanel() {}

  @Override
  public String id() {
    return "change";
  }

  @Override
  public boolean needsInvestigation() {
    return true;
  }

  @Override
  public Home home() {
    return Home.FORM;
  }

  @Override
  public Node build(PanelContext context) {
    var controls = new VBox();
    controls.getStyleClass().add("form-part");
    var exhibit = new ExhibitView(context, () -> controls.getChildren().setAll(fields(context)));
    var shown = exhibit.build();
    VBox.setVgrow(shown, Priority.ALWAYS);
    var form = new VBox(controls, shown);
    form.getStyleClass().add("form");
    Live.show(
        form,
        investigation(context).restored(),
        times -> controls.getChildren().setAll(fields(context)));
    return form;
  }

  private static List<Node> fields(PanelContext context) {
    var parameters = new VBox(6);
    parameters.getChildren().setAll(parameters(context));
    return List.of(
        Text.of(say(context, "change.title"), "section-title"),
        perturbation(context, parameters),
        parameters,
        Text.of(say(context, "change.exhibit"), "section-title"),
        document(context),
        query(context));
  }

  private static Investigation investigation(PanelContext context) {
    return context.investigation().orElseThrow();
  }

  private static Node perturbation(PanelContext context, VBox parameters) {
    var investigation = investigation(context);
    var choices =
        investigation.perturbations().stream()
            .map(one -> new Choice<>(one.id(), Text.name(one, context.locale())))
            .toList();
    return new Fields(context.locale())
        .choice(
            say(context, "change.with"),
            "perturbation",
            choices,
            investigation.attempt().get().change().with(),
            id -> {
              investigation.change(attempt -> attempt.change(usual(context, id)));
              parameters.getChildren().setAll(parameters(context));
            });
  }

  /// The change that the case makes with a perturbation where it makes one, else its own default.
  private static Change usual(PanelContext context, String perturbation) {
    var design = investigation(context).design();
    return Stream.concat(Stream.of(design.step()), context.open().caseFile().protocol().stream())
        .flatMap(step -> step.compared().stream())
        .filter(arm -> arm.with().equals(perturbation))
        .findFirst()
        .map(context.open()::change)
        .orElseGet(() -> Change.of(perturbation));
  }

  private static Node document(PanelContext context) {
    var investigation = investigation(context);
    return new Fields(context.locale())
        .choice(
            say(context, "change.document"),
            "document",
            choices(investigation.design().documents(), context),
            investigation.attempt().get().document(),
            id -> investigation.change(attempt -> Whole.about(investigation, attempt, id)));
  }

  private static Node query(PanelContext context) {
    var investigation = investigation(context);
    return new Fields(context.locale())
        .choice(
            say(context, "change.query"),
            "query",
            choices(investigation.design().queries(), context),
            investigation.attempt().get().query(),
            id -> investigation.change(attempt -> attempt.query(id)));
  }

  private static List<Choice<String>> choices(List<Piece> pieces, PanelContext context) {
    var telling = new Telling(context.open(), context.locale());
    return pieces.stream().map(one -> new Choice<>(one.id(), telling.title(one.id()))).toList();
  }

  private static List<Node> parameters(PanelContext context) {
    var id = investigation(context).attempt().get().change().with();
    return investigation(context).perturbations().stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> Parameters.of(one).stream().map(given -> control(one, given, context)))
        .toList();
  }

  private static Node control(Perturbation with, Parameter parameter, PanelContext context) {
    return new ParameterField(context, with, parameter).build();
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
