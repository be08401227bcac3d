package org.autopsie.workbench.panel;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Composer.Shows;
import org.autopsie.perturb.MapNumber;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;

/// What of a case can be asked by hand: the models that run here, each about any exhibit that it
/// reads.
///
/// @param open the case
/// @param instrument measures the whole answer to one exhibit
/// @param models those that can be had and read at least one exhibit, at least one
/// @param plugins where perturbations are found
public record Questions(
    OpenCase open, Instrument instrument, List<ModelSpec> models, Plugins plugins) {

  public Questions {
    models = List.copyOf(models);
  }

  /// Those of a case; empty where no model runs, none reads any exhibit that an installed plugin
  /// can change, or no installed plugin measures answers.
  public static Optional<Questions> of(OpenCase open, Plugins plugins) {
    var models =
        open.models().stream()
            .filter(model -> open.piecesFor(model).stream().anyMatch(one -> fits(one, plugins)))
            .toList();
    return plugins.all(Instrument.class).stream()
        .filter(Questions::measuresOneAnswer)
        .filter(any -> !models.isEmpty())
        .map(plugin -> new Questions(open, plugin, models, plugins))
        .findFirst();
  }

  private static boolean fits(Piece piece, Plugins plugins) {
    return !Fitting.of(plugins, piece.input()).isEmpty();
  }

  private static boolean measuresOneAnswer(Instrument plugin) {
    var names = Parameters.of(plugin).stream().map(Parameter::name).toList();
    return names.containsAll(List.of("exhibit", "label"));
  }

  /// What a person finds: the first model, its first exhibit, to be written by hand where it can
  /// be.
  public Question first() {
    return about(models.getFirst());
  }

  /// The question about a model's first exhibit.
  public Question about(ModelSpec model) {
    var piece = open.piecesFor(model).getFirst();
    var with =
        Fitting.of(plugins, piece.input()).stream()
            .min(Comparator.comparingInt(Questions::place))
            .orElseThrow();
    return new Question(model.id(), piece.id(), Change.of(with.id()));
  }

  /// What is written by hand comes first, then drawings that stand for nobody.
  private static int place(Perturbation with) {
    boolean drawn = with instanceof Composer composer && composer.shows() == Shows.SHAPES;
    return isWritten(with) ? 0 : drawn ? 1 : 2;
  }

  /// True where a person writes the whole exhibit, which says by itself what to do.
  private static boolean isWritten(Perturbation with) {
    return Parameters.of(with).stream().anyMatch(one -> one.kind() == Kind.TEXT);
  }

  /// True where one of the models crops pictures by a rule.
  public boolean crops() {
    return models.stream().anyMatch(one -> one.crop().isPresent());
  }

  /// The model of that id.
  public ModelSpec model(String id) {
    return models.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /// The exhibits that a model can be asked about.
  public List<Piece> documents(String model) {
    return open.piecesFor(model(model));
  }

  /// What it is about: two of the same subject are the same questioning.
  public List<Object> subject() {
    return List.of(models, open.pieces(), instrument);
  }

  /// True where a question's model and exhibit are among these.
  boolean knows(Question question) {
    return models.stream().anyMatch(one -> one.id().equals(question.model()))
        && documents(question.model()).stream()
            .anyMatch(one -> one.id().equals(question.document()));
  }

  /// The instrument for one exhibit; of a map it measures which half leads, and by how much.
  Instrument of(Question question) {
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("exhibit", question.document());
    if (model(question.model()).maps()) {
      values.put("label", MapNumber.LEAD);
    }
    return Parameters.with(instrument, values);
  }
}
