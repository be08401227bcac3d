package org.autopsie.protocol;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.OtherExhibit;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;

/// What an instrument is handed: a model, the case's exhibits, and two arms to compare.
///
/// @param predictor the model, ready to answer
/// @param exhibits every exhibit of the case that the model reads, in the case's order
/// @param reference the arm compared against
/// @param compared the arm that is compared
/// @param tables the case's tables
public record Trial(
    Predictor predictor, List<Piece> exhibits, Arm reference, Arm compared, Tables tables) {
  public Trial {
    exhibits = List.copyOf(exhibits);
  }

  /// A trial without tables.
  public Trial(Predictor predictor, List<Piece> exhibits, Arm reference, Arm compared) {
    this(predictor, exhibits, reference, compared, Tables.none());
  }

  /// An exhibit as the instruments see it. `group` and `topic` are the case's words, such as `cv`
  /// and `accountant`; `counterpart` is the id of the exhibit that this one is a version of, such
  /// as the English original of a French CV. Empty where the case gives none.
  public record Piece(
      String id, String group, String topic, String language, String counterpart, Input input) {}

  /// A named set of changes, such as the 18 names of one list. At least one variant.
  public record Arm(String label, List<Variant> variants) {
    public Arm {
      variants = List.copyOf(variants);
    }

    /// The exhibits as they are.
    public static Arm asTheyAre() {
      return new Arm("as-they-are", List.of(new Variant("as-they-are", List.of())));
    }
  }

  /// One change, named by what it puts in (a name, a list's id). No change where the list is empty.
  public record Variant(String label, List<Perturbation> changes) {
    public Variant {
      changes = List.copyOf(changes);
    }

    /// The input with every change applied in order.
    ///
    /// @throws Failure where the plugin of a change breaks
    public Input apply(Input input, RandomGenerator random) {
      var result = input;
      for (var change : changes) {
        result = apply(change, result, random);
      }
      return result;
    }

    /// The other exhibits that the changes work with.
    Stream<OtherExhibit> others() {
      return changes.stream()
          .flatMap(change -> Parameters.references(change).stream())
          .filter(OtherExhibit.class::isInstance)
          .map(OtherExhibit.class::cast)
          .filter(other -> other.input().isPresent());
    }

    private static Input apply(Perturbation change, Input input, RandomGenerator random) {
      try {
        return change.apply(input, random);
      } catch (Failure expected) {
        throw expected;
      } catch (RuntimeException | LinkageError broken) {
        throw new Failure(Trial.class, "change-broke", change.id(), broken.toString(), broken);
      }
    }
  }

  /// The exhibits of one group, in order.
  public List<Piece> group(String name) {
    return exhibits.stream().filter(piece -> piece.group().equals(name)).toList();
  }
}
