package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Composer.Shows;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.OpenCase;

/// What can be swept in a case, and what is proposed.
///
/// @param open the case
/// @param plugins where perturbations are found
record SweepTerms(OpenCase open, Plugins plugins) {
  private static final int MOST_WORDS = 12;

  /// The models that run here and read an exhibit that something can change by degrees.
  List<ModelSpec> models() {
    return open.models().stream()
        .filter(model -> !open.piecesFor(model).isEmpty())
        .filter(model -> !perturbations(model.id()).isEmpty())
        .toList();
  }

  ModelSpec model(String id) {
    return open.model(id).orElseThrow();
  }

  /// The exhibits that a model reads.
  List<Piece> pieces(String model) {
    return open.piecesFor(model(model));
  }

  /// The perturbations that can change what a model reads and have a parameter to go along.
  List<Perturbation> perturbations(String model) {
    var first = pieces(model).getFirst().input();
    return plugins.all(Perturbation.class).stream()
        .filter(one -> one.accepts(first))
        .filter(one -> !ways(one).isEmpty())
        .toList();
  }

  Perturbation perturbation(SweepAsk ask) {
    return plugins.byId(Perturbation.class, ask.change().with());
  }

  /// The parameters that a sweep can go along.
  static List<Parameter> ways(Perturbation perturbation) {
    return Parameters.of(perturbation).stream().filter(SweepWay::fits).toList();
  }

  /// What a person finds: the model's first exhibit, changed along a number where that can be.
  Optional<SweepAsk> first() {
    return models().stream().findFirst().map(model -> first(model.id()));
  }

  SweepAsk first(String model) {
    var known = perturbations(model);
    var with =
        known.stream()
            .filter(one -> ways(one).stream().anyMatch(way -> way.bounds().isPresent()))
            .min(Comparator.comparing(one -> !isDrawn(one)))
            .or(() ->
                known.stream()
                    .filter(one -> ways(one).stream().anyMatch(SweepWay::isNumber))
                    .findFirst())
            .orElseGet(known::getFirst);
    var ask =
        new SweepAsk(
            model, pieces(model).getFirst().id(), Change.of(with.id()), List.of(), "", "", "");
    return by(ask, with);
  }

  /// True for drawings that stand for nobody: they come first.
  private static boolean isDrawn(Perturbation with) {
    return with instanceof Composer composer && composer.shows() == Shows.SHAPES;
  }

  /// The same question by another perturbation, as the case's own steps use it where they do.
  SweepAsk by(SweepAsk ask, Perturbation with) {
    var arm = arm(with);
    var usual = arm.map(open::change).orElseGet(() -> Change.of(with.id()));
    var set = new LinkedHashMap<String, Object>(usual.set());
    var columns = columns(ask.model());
    for (var parameter : Parameters.of(with)) {
      if (parameter.kind() == Kind.COLUMN && !columns.isEmpty()) {
        set.putIfAbsent(parameter.name(), columns.getFirst());
      }
    }
    var plain = new Change(with.id(), set, new LinkedHashMap<>());
    var along =
        ways(with).stream()
            .filter(way -> usual.over().containsKey(way.name()))
            .findFirst()
            .or(() -> ways(with).stream().filter(SweepWay::isNumber).findFirst())
            .orElseGet(() -> ways(with).getFirst());
    var asked = ask.change(plain, List.of());
    return asked.change(plain, List.of(way(asked, with, along, SweepWay.MANY)));
  }

  private Optional<ArmSpec> arm(Perturbation with) {
    return open.caseFile().protocol().stream()
        .flatMap(step -> Stream.concat(step.compared().stream(), step.reference().stream()))
        .filter(arm -> arm.with().equals(with.id()))
        .findFirst();
  }

  /// The columns that a model of rows reads, as its first exhibit has them; none of another model.
  private List<String> columns(String model) {
    var read = model(model).columns();
    return pieces(model).getFirst().input() instanceof Input.Row(var values)
        ? values.sequencedKeySet().stream()
            .filter(one -> read.isEmpty() || read.contains(one))
            .toList()
        : List.of();
  }

  /// The way that is proposed along a parameter.
  ///
  /// @param most how many steps at most
  SweepWay way(SweepAsk ask, Perturbation with, Parameter parameter, int most) {
    return switch (parameter.kind()) {
      case NUMBER, WHOLE ->
          parameter.bounds().isEmpty()
              ? column(ask, with, parameter, most).orElse(SweepWay.numbers(parameter, most))
              : SweepWay.numbers(parameter, most);
      case CHOICE -> SweepWay.along(parameter.name(), String.join(", ", parameter.choices()));
      case SWITCH -> SweepWay.along(parameter.name(), "false, true");
      case COLUMN -> SweepWay.along(parameter.name(), String.join(", ", columns(ask.model())));
      case EXHIBIT ->
          SweepWay.along(
              parameter.name(),
              pieces(ask.model()).stream()
                  .map(Piece::id)
                  .limit(MOST_WORDS)
                  .collect(Collectors.joining(", ")));
      default -> SweepWay.along(parameter.name(), words(with, parameter));
    };
  }

  /// The same where numbers without bounds of their own go as far as proposed: they go into another
  /// column now.
  SweepAsk along(SweepAsk ask, Perturbation with) {
    int most = ask.ways().size() > 1 ? SweepWay.FEW : SweepWay.MANY;
    var ways =
        ask.ways().stream()
            .map(way ->
                ways(with).stream()
                    .filter(one -> one.name().equals(way.parameter()))
                    .filter(one -> SweepWay.isNumber(one) && one.bounds().isEmpty())
                    .findFirst()
                    .map(one -> way(ask, with, one, most))
                    .orElse(way))
            .toList();
    return ask.change(ask.change(), ways);
  }

  /// From the least to the largest number that the exhibits have in the column that is changed;
  /// around it where there is but one.
  private Optional<SweepWay> column(
      SweepAsk ask, Perturbation with, Parameter parameter, int most) {
    return Parameters.of(with).stream()
        .filter(one -> one.kind() == Kind.COLUMN)
        .map(one -> String.valueOf(ask.change().set().getOrDefault(one.name(), "")))
        .map(column ->
            pieces(ask.model()).stream()
                .map(Piece::input)
                .filter(Input.Row.class::isInstance)
                .mapToDouble(row -> ((Input.Row) row).values().getOrDefault(column, Double.NaN))
                .filter(Double::isFinite)
                .summaryStatistics())
        .filter(range -> range.getCount() > 0)
        .map(range -> {
          boolean one = range.getMin() == range.getMax();
          double beyond = one ? Math.max(1, Math.abs(range.getMin())) : 0;
          return SweepWay.between(
              parameter, range.getMin() - beyond, range.getMax() + beyond, most);
        })
        .findFirst();
  }

  /// The words that the case's own steps run that parameter over, the first of a list.
  private String words(Perturbation with, Parameter parameter) {
    var lists =
        open.caseFile().protocol().stream()
            .flatMap(step -> Stream.concat(step.compared().stream(), step.reference().stream()))
            .filter(arm -> arm.with().equals(with.id()))
            .flatMap(arm -> Optional.ofNullable(arm.over().get(parameter.name())).stream())
            .toList();
    var words = new ArrayList<String>();
    lists.stream().distinct().forEach(over -> words.addAll(open.words(over)));
    return words.stream().distinct().limit(MOST_WORDS).collect(Collectors.joining(", "));
  }
}
