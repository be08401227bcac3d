package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.autopsie.explain.Explainer;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.Inquiry;
import org.autopsie.workbench.panel.ModelNames;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What a person chooses: the exhibit, the number that is explained, the method with its
/// parameters, and what stands for “not knowing”.
record ExamineForm(PanelContext context, Examination study, Optional<Found> found) {
  /// All that the controls are made of besides what a person sets in them: while this stays equal
  /// they need not be made anew.
  static List<Object> madeOf(Examination study, Optional<Found> found) {
    return List.of(
        study.attempt().get().model(),
        study.attempt().get().document(),
        study.method(),
        found.map(Found::labels).orElse(List.of()),
        found.map(Found::named).orElse(""),
        found.map(ExamineForm::methods).orElse(List.of()),
        found.map(Showing::drawn).orElse(List.of()));
  }

  private static List<String> methods(Found found) {
    return found.methods().stream()
        .map(one -> one.explainer().id() + " " + one.refused().isPresent())
        .toList();
  }

  /// What is explained: exhibit, model, number, method.
  List<Node> subject() {
    var nodes = new ArrayList<Node>();
    nodes.add(
        fields()
            .choice(
                say("form.exhibit"),
                "examine-exhibit",
                exhibits(study.what().pieces(inquiry().model())),
                inquiry().document(),
                this::exhibit));
    if (study.what().models().size() > 1) {
      nodes.add(
          fields()
              .choice(
                  say("form.model"),
                  "examine-model",
                  ModelNames.choices(study.what().models()),
                  inquiry().model(),
                  study::ask));
    }
    number().ifPresent(nodes::add);
    nodes.add(method());
    return nodes;
  }

  private void exhibit(String id) {
    study.change(one -> one.document(id));
    context.copy().chosen("exhibit").set(Optional.of(id));
  }

  private Optional<Node> number() {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var known = found.get();
    if (known.vectors()) {
      var others =
          study.what().pieces(inquiry().model()).stream()
              .filter(piece -> !piece.id().equals(inquiry().document()))
              .toList();
      return Optional.of(
          fields()
              .choice(
                  say("form.like"),
                  "examine-like",
                  exhibits(others),
                  known.named(),
                  id -> study.change(one -> one.like(id))));
    }
    var labels = speech().labels(known.model(), known.labels());
    return Optional.of(
        fields()
            .choice(
                say("form.output"),
                "examine-output",
                labels,
                known.named(),
                label -> study.change(one -> one.output(label))));
  }

  private Node method() {
    return fields()
        .choice(say("form.method"), "examine-method", methods(), study.method(), this::method);
  }

  private void method(String id) {
    study.change(one -> one.change(Change.of(id)));
    study.renewForm();
  }

  /// The methods that can be asked here.
  List<Choice<String>> methods() {
    return found
        .map(known -> known.methods().stream().filter(one -> one.refused().isEmpty()))
        .orElseGet(Stream::empty)
        .map(Found.Method::explainer)
        .map(one -> new Choice<>(one.id(), speech().name(one)))
        .toList();
  }

  /// What the method does, and its parameters.
  List<Node> details() {
    var nodes = new ArrayList<Node>();
    var method = found.flatMap(Found::method);
    method.flatMap(speech()::about).ifPresent(words -> nodes.add(Text.of(words, "ink-2")));
    method.ifPresent(one ->
        Parameters.of(one).stream()
            .filter(parameter -> !one.idle(study.document()).contains(parameter.name()))
            .forEach(parameter -> nodes.add(parameter(one, parameter))));
    background().ifPresent(nodes::add);
    return nodes;
  }

  private Node parameter(Explainer method, Parameter parameter) {
    var name = parameter.name();
    return new MethodField(
            method,
            parameter,
            study.document(),
            Optional.ofNullable(inquiry().change().set().get(name)),
            value ->
                study.alter(change ->
                    new Change(method.id(), change.set(), change.over()).set(name, value)),
            speech())
        .build();
  }

  private Optional<Node> background() {
    var groups = study.what().groups(inquiry().model());
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    var all = new Choice<>("", say("form.background.all"));
    var choices =
        Stream.concat(Stream.of(all), groups.stream().map(one -> new Choice<>(one, group(one))))
            .toList();
    return Optional.of(
        fields()
            .choice(
                say("form.background"),
                "examine-background",
                choices,
                inquiry().background(),
                group -> study.change(one -> one.background(group))));
  }

  private String group(String id) {
    var words = context.open().caseFile().groups().get(id);
    return words == null || words.isBlank() ? id : words.in(context.locale());
  }

  /// The methods that cannot be asked here, each with its sentence; absent where every one can.
  Optional<Node> refused() {
    var lines =
        found
            .map(known -> known.methods().stream().filter(one -> one.refused().isPresent()))
            .orElseGet(Stream::empty)
            .map(one ->
                say(
                    "form.refused.one",
                    speech().name(one.explainer()),
                    one.refused().get().in(context.locale())))
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var box = new VBox(6);
    lines.forEach(line -> box.getChildren().add(Text.of(line, "ink-2")));
    var pane = new TitledPane(say("form.refused", lines.size()), box);
    pane.setId("examine-refused");
    pane.setExpanded(false);
    pane.setAnimated(false);
    return Optional.of(pane);
  }

  private List<Choice<String>> exhibits(List<Piece> pieces) {
    return pieces.stream().map(one -> new Choice<>(one.id(), speech().title(one.id()))).toList();
  }

  private Inquiry inquiry() {
    return study.attempt().get();
  }

  private Fields fields() {
    return new Fields(context.locale());
  }

  private Speech speech() {
    return Speech.of(context);
  }

  private String say(String key, Object... args) {
    return speech().say(key, args);
  }
}
