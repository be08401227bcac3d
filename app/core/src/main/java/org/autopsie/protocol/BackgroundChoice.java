package org.autopsie.protocol;

import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;

/// Which exhibits stand for “not knowing” in an explanation.
///
/// @param group those of that group; empty: all but the one that is explained
public record BackgroundChoice(String group) {

  /// Those exhibits, in order. Where no group is stated, the rows that lack a column of the model
  /// are left out: a case may hold rows of several models.
  ///
  /// @param pieces the exhibits that the model reads
  /// @param explained the id of the one that is explained
  /// @throws Failure where no exhibit is in the stated group; the groups are named
  public List<Piece> of(ModelSpec reader, List<Piece> pieces, String explained) {
    if (group.isBlank()) {
      return pieces.stream()
          .filter(piece -> !piece.id().equals(explained))
          .filter(piece -> isReadable(reader, piece.input()))
          .toList();
    }
    var stated = pieces.stream().filter(piece -> piece.group().equals(group)).toList();
    if (stated.isEmpty()) {
      var groups = pieces.stream().map(Piece::group).distinct().toList();
      throw new Failure(Explained.class, "no-group", group, String.join(", ", groups));
    }
    return stated;
  }

  private static boolean isReadable(ModelSpec reader, Input input) {
    return !(input instanceof Input.Row(var values))
        || values.keySet().containsAll(reader.columns());
  }
}
