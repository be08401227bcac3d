package org.autopsie.explain;

import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Part;
import org.autopsie.model.Input;
import org.autopsie.perturb.Probes;
import org.autopsie.run.Sentence;

/// What an input is cut into, and how a part of it is taken away: the ground of every method that
/// takes parts away. Immutable; safe from several threads. Cutting the same input again gives the
/// same parts.
public interface Parts {

  /// Where the parts lie, in order.
  List<Part> list();

  /// What a person calls a part: the word itself in quotation marks, a column's name, a patch.
  Sentence named(int part);

  /// How many inputs stand for one choice of parts, at least 1: their answers are averaged. More
  /// than one where background rows fill in for what is taken away.
  default int versions() {
    return 1;
  }

  /// The input with some parts alone, the others taken away.
  ///
  /// @param kept true for each part that stays, in the order of [#list]
  /// @param version which of the [#versions], from 0
  Input keeping(boolean[] kept, int version);

  /// The outlines of the parts of a picture: for each pixel, row by row, the place in [#list] of
  /// the part that owns it. Empty where parts are rectangles, which say themselves where they lie,
  /// or are no parts of a picture.
  default Optional<int[]> owners() {
    return Optional.empty();
  }

  /// What decides the parts and how they are taken away, the input's content included; see
  /// [Probes#key].
  String key();

  /// The inputs to ask about: for each choice in turn its [#versions].
  default Probes probes(Coalitions coalitions) {
    int versions = versions();
    var name = key() + ' ' + coalitions.sha256();
    return new Probes.Inputs() {
      @Override
      public long count() {
        return (long) coalitions.count() * versions;
      }

      @Override
      public String key() {
        return name;
      }

      @Override
      public Input at(long index) {
        return keeping(coalitions.kept((int) (index / versions)), (int) (index % versions));
      }
    };
  }
}
