package org.autopsie.workbench.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Part;
import org.autopsie.explain.CellParts;
import org.autopsie.explain.Coalitions;
import org.autopsie.explain.ColumnParts;
import org.autopsie.explain.Filling;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Question;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;
import org.autopsie.run.Progress;

/// One part of an exhibit taken away, and the model's number without it, asked live.
///
/// @param part the part
/// @param input the exhibit without it; of a column, with the first background row's value
/// @param before the model's number with it
/// @param after the number without it; the mean where several background rows fill in
/// @param versions how many inputs that mean is of
public record Away(Part part, Input input, double before, double after, int versions) {
  private static final int MOST = 50;

  /// Takes a part away and asks the model; absent where that part cannot be taken away alone.
  ///
  /// @param cut what the method cut the exhibit into: a part of it is taken away as the method
  ///   does; any other one as its kind is usually
  /// @param before the model's number with it
  /// @throws org.autopsie.run.Failure where the model refuses it
  /// @throws java.util.concurrent.CancellationException once cancelled
  static Optional<Away> of(
      Question question, Optional<Parts> cut, Part part, double before, Progress progress) {
    return cut.filter(parts -> parts.list().contains(part))
        .or(() -> usual(question, part).filter(parts -> parts.list().contains(part)))
        .map(parts -> without(question, parts, part, before, progress));
  }

  private static Away without(
      Question question, Parts parts, Part part, double before, Progress progress) {
    var kept = new boolean[parts.list().size()];
    Arrays.fill(kept, true);
    kept[parts.list().indexOf(part)] = false;
    var choice = Coalitions.among(kept.length).add(kept).build();
    var numbers = question.sweep().run(parts.probes(choice), progress);
    double mean = Arrays.stream(numbers).average().orElse(Double.NaN);
    return new Away(part, parts.keeping(kept, 0), before, mean, numbers.length);
  }

  /// How parts of that kind are taken away where the method has no way of its own.
  private static Optional<Parts> usual(Question question, Part part) {
    return switch (part) {
      case Part.Span span when question.input() instanceof Input.Text text ->
          Optional.of(WordParts.of(text, ""));
      case Part.Column column
          when question.input() instanceof Input.Row && !question.background().isEmpty() ->
          Optional.of(ColumnParts.of(question, MOST));
      case Part.Cell cell when question.input() instanceof Input.Image image ->
          Optional.of(CellParts.of(image, List.of(cell), Filling.MEAN));
      default -> Optional.empty();
    };
  }
}
