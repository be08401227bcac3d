package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Step;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Investigation;
import org.autopsie.workbench.panel.ModelNames;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// The controls of a study: how the exhibit is changed, which exhibit it is, and what it is held
/// against or which model is asked.
///
/// @param study what is tried
record ChangeForm(PanelContext context, Study<?> study) {
  private static final Words WORDS = Words.of(ChangeForm.class);

  List<Node> fields() {
    var parameters = new VBox(6);
    parameters.getChildren().setAll(parameters());
    var fields =
        new ArrayList<Node>(
            List.of(
                Text.of(say("change.title"), "section-title"),
                perturbation(parameters),
                parameters,
                Text.of(subject(), "section-title")));
    switch (study) {
      case Investigation ranking -> fields.addAll(List.of(document(ranking), query(ranking)));
      case Questioning answers -> {
        fields.add(document(answers));
        if (answers.questions().models().size() > 1) {
          fields.add(model(answers));
        }
      }
      case Examination examination -> {}
    }
    return fields;
  }

  private String subject() {
    return switch (study) {
      case Investigation ranking -> say("change.exhibit");
      case Questioning answers -> say("change.piece.title");
      case Examination examination -> say("change.piece.title");
    };
  }

  private Node perturbation(VBox parameters) {
    var choices =
        study.perturbations().stream()
            .map(one -> new Choice<>(one.id(), Text.name(one, context.locale())))
            .toList();
    return new Fields(context.locale())
        .choice(
            say("change.with"),
            "perturbation",
            choices,
            study.attempt().get().change().with(),
            id -> {
              study.alter(change -> usual(id));
              parameters.getChildren().setAll(parameters());
            });
  }

  /// The change that the case makes with a perturbation where it makes one, else its own default.
  private Change usual(String perturbation) {
    return steps()
        .flatMap(step -> step.compared().stream())
        .filter(arm -> arm.with().equals(perturbation))
        .findFirst()
        .map(context.open()::change)
        .orElseGet(() -> Change.of(perturbation));
  }

  private Stream<Step> steps() {
    return switch (study) {
      case Investigation ranking ->
          Stream.concat(
              Stream.of(ranking.design().step()), context.open().caseFile().protocol().stream());
      case Questioning answers -> Stream.of();
      case Examination examination -> Stream.of();
    };
  }

  private Node document(Investigation ranking) {
    return choice(
        "change.document",
        "document",
        exhibits(ranking.design().documents()),
        ranking.attempt().get().document(),
        id -> ranking.change(one -> one.document(id).change(Whole.elsewhere(ranking))));
  }

  private Node document(Questioning answers) {
    var question = answers.attempt().get();
    return choice(
        "change.piece",
        "document",
        exhibits(answers.questions().documents(question.model())),
        question.document(),
        id -> answers.change(one -> one.document(id).change(Whole.elsewhere(answers))));
  }

  private Node query(Investigation ranking) {
    return choice(
        "change.query",
        "query",
        exhibits(ranking.design().queries()),
        ranking.attempt().get().query(),
        id -> ranking.change(attempt -> attempt.query(id)));
  }

  private Node model(Questioning answers) {
    var models = ModelNames.choices(answers.questions().models());
    return choice(
        "change.model", "asked-model", models, answers.attempt().get().model(), answers::ask);
  }

  private Node choice(
      String key,
      String id,
      List<Choice<String>> choices,
      String chosen,
      java.util.function.Consumer<String> tell) {
    return new Fields(context.locale()).choice(say(key), id, choices, chosen, tell);
  }

  private List<Choice<String>> exhibits(List<Piece> pieces) {
    var telling = new Telling(context.open(), context.locale());
    return pieces.stream().map(one -> new Choice<>(one.id(), telling.title(one.id()))).toList();
  }

  private List<Node> parameters() {
    var id = study.attempt().get().change().with();
    return study.perturbations().stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> Parameters.of(one).stream().map(given -> control(one, given)))
        .toList();
  }

  private Node control(Perturbation with, Parameter parameter) {
    return new ParameterField(context, study, with, parameter).build();
  }

  private String say(String key) {
    return WORDS.say(context.locale(), key);
  }
}
