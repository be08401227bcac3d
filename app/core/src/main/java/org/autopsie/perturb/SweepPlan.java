package org.autopsie.perturb;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.autopsie.evidence.Sha256;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;
import org.autopsie.run.Referred;

/// Exhibits × a perturbation × points along its parameters: each exhibit at every point, exhibit by
/// exhibit. Whatever a plugin has as a parameter can be an axis. Every probe draws from the same
/// seed, so that along an axis nothing moves but the parameter.
public final class SweepPlan implements Probes.Inputs {
  private static final int WITNESSES = 16;

  private final List<Subject> subjects;
  private final Perturbation perturbation;
  private final List<Axis> axes;
  private final Design.Points points;
  private final String design;
  private final long seed;

  /// An exhibit that is changed.
  ///
  /// @param name its id
  public record Subject(String name, Input input) {}

  /// How the points are chosen.
  ///
  /// @param count how many points, for all designs but the grid
  public record Choice(Design design, long count, long seed) {}

  /// @param subjects at least one; each of a kind that the perturbation accepts
  /// @param perturbation with the values of the parameters that stay
  /// @param axes the parameters that move; none for the perturbation as it is
  /// @throws Failure where an exhibit cannot be changed, a parameter moves twice, or there would be
  ///   no point or too many
  public SweepPlan(
      List<Subject> subjects, Perturbation perturbation, List<Axis> axes, Choice choice) {
    this.subjects = List.copyOf(subjects);
    this.perturbation = perturbation;
    this.axes = List.copyOf(axes);
    this.seed = choice.seed();
    this.points = choice.design().points(this.axes, choice.count(), seed);
    this.design = choice.design() + " " + (choice.design() == Design.GRID ? 0 : choice.count());
    for (var subject : subjects) {
      if (!perturbation.accepts(subject.input())) {
        throw new Failure(SweepPlan.class, "not-accepted", perturbation.id(), subject.name());
      }
    }
    for (int i = 0; i < axes.size(); i++) {
      var name = axes.get(i).parameter();
      if (axes.subList(0, i).stream().anyMatch(axis -> axis.parameter().equals(name))) {
        throw new Failure(SweepPlan.class, "axis-twice", name);
      }
    }
  }

  /// The parameters that move, in order.
  public List<Axis> axes() {
    return axes;
  }

  /// The exhibit of the probe of that number.
  public Subject subject(long index) {
    return subjects.get((int) (index / points.count()));
  }

  /// The value of each axis for the probe of that number.
  public List<Object> values(long index) {
    return points.at(index % points.count());
  }

  /// That the probe of that number was answered by no number: its exhibit, and where along the axes
  /// it lies.
  ///
  /// @param failure what the sweep said of it; see [Sweep#blamed]
  Failure noNumber(long index, Failure failure) {
    var values = values(index);
    var at =
        IntStream.range(0, axes.size())
            .mapToObj(i -> axes.get(i).parameter() + " = " + values.get(i))
            .collect(Collectors.joining(", "));
    return new Failure(
        SweepPlan.class, "no-number", subject(index).name(), at, failure.args().get(1));
  }

  /// The exhibit changed with these values along the axes.
  public Input changed(Subject subject, List<Object> values) {
    var named = new LinkedHashMap<String, Object>();
    for (int i = 0; i < values.size(); i++) {
      named.put(axes.get(i).parameter(), values.get(i));
    }
    var set = Parameters.with(perturbation, named);
    return set.apply(subject.input(), new SplittableRandom(seed));
  }

  @Override
  public Input at(long index) {
    return changed(subject(index), values(index));
  }

  @Override
  public long count() {
    return subjects.size() * points.count();
  }

  /// Holds some of the changed inputs themselves, so that a plugin that does otherwise than its
  /// elder version is noticed.
  @Override
  public String key() {
    var words = new StringBuilder("plan ").append(perturbation.id());
    words.append(Parameters.toMap(perturbation)).append(axes).append(design).append(' ');
    words.append(seed);
    axes.forEach(axis -> references(axis).forEach(words::append));
    subjects.forEach(subject -> words.append(hash(subject.input())));
    for (int i = 0; i < WITNESSES; i++) {
      words.append(hash(at((count() - 1) * i / (WITNESSES - 1))));
    }
    return words.toString();
  }

  /// What an axis of exhibits goes through, each with the hash of what it holds.
  private Stream<String> references(Axis axis) {
    boolean refers =
        Parameters.of(perturbation).stream()
            .anyMatch(one -> one.name().equals(axis.parameter()) && one.kind() == Kind.EXHIBIT);
    return refers
        ? LongStream.range(0, axis.steps())
            .mapToObj(step -> Map.of(axis.parameter(), axis.at(step)))
            .map(value -> Parameters.with(perturbation, value))
            .flatMap(change -> Parameters.references(change).stream())
            .map(Referred::written)
        : Stream.empty();
  }

  private static String hash(Input input) {
    return Sha256.of(Kinds.words(input).getBytes(StandardCharsets.UTF_8));
  }
}
