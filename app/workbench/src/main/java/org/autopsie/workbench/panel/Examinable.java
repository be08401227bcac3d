package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import org.autopsie.explain.Explainer;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Plugins;

/// What of a case can be explained: the models that run here, each about any exhibit that it reads.
///
/// @param open the case
/// @param models those that can be had and read at least one exhibit, at least one
/// @param plugins where methods are found
public record Examinable(OpenCase open, List<ModelSpec> models, Plugins plugins) {
  public Examinable {
    models = List.copyOf(models);
  }

  /// What can be explained of a case; empty where no model runs, none reads any exhibit, or no
  /// method is installed.
  public static Optional<Examinable> of(OpenCase open, Plugins plugins) {
    var models = open.models().stream().filter(model -> !open.piecesFor(model).isEmpty()).toList();
    return models.isEmpty() || plugins.all(Explainer.class).isEmpty()
        ? Optional.empty()
        : Optional.of(new Examinable(open, models, plugins));
  }

  /// What a person finds: the exhibit under study where a model reads it, else the first one.
  ///
  /// @param studied the id of the exhibit under study
  public Inquiry first(Optional<String> studied) {
    return models.stream()
        .flatMap(model ->
            pieces(model.id()).stream()
                .filter(piece -> studied.filter(piece.id()::equals).isPresent())
                .map(piece -> Inquiry.about(model.id(), piece.id())))
        .findFirst()
        .orElseGet(() -> about(models.getFirst().id()));
  }

  /// The question about a model's first exhibit.
  public Inquiry about(String model) {
    return Inquiry.about(model, pieces(model).getFirst().id());
  }

  /// The model of that id.
  public ModelSpec model(String id) {
    return models.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /// The exhibits that a model can be asked about.
  public List<Piece> pieces(String model) {
    return open.piecesFor(model(model));
  }

  /// The groups of the exhibits that a model reads, each once; none where no exhibit has one.
  public List<String> groups(String model) {
    return pieces(model).stream()
        .map(Piece::group)
        .filter(group -> !group.isBlank())
        .distinct()
        .toList();
  }

  /// The exhibit that a question is about, as it is.
  public Input input(Inquiry inquiry) {
    return open.piece(inquiry.document()).orElseThrow().input();
  }

  /// The exhibit that a similarity is to: the one that the question names, else the first other.
  public Optional<String> like(Inquiry inquiry) {
    return pieces(inquiry.model()).stream()
        .map(Piece::id)
        .filter(id -> inquiry.like().isEmpty() || id.equals(inquiry.like()))
        .filter(id -> !id.equals(inquiry.document()))
        .findFirst();
  }

  /// What it is about: two of the same subject are the same examination.
  public List<Object> subject() {
    return List.of(models, open.pieces());
  }

  /// True where a question's model and exhibit are among these.
  boolean knows(Inquiry inquiry) {
    return models.stream().anyMatch(one -> one.id().equals(inquiry.model()))
        && pieces(inquiry.model()).stream().anyMatch(one -> one.id().equals(inquiry.document()));
  }
}
