package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.evidence.Part;
import org.autopsie.explain.ColumnParts;
import org.autopsie.explain.Filling;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Question;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;
import org.autopsie.perturb.Probes;
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
  /// @param before the model's number with it
  /// @throws org.autopsie.run.Failure where the model refuses it
  /// @throws java.util.concurrent.CancellationException once cancelled
  static Optional<Away> of(Question question, Part part, double before, Progress progress) {
    return inputs(question, part)
        .map(inputs -> {
          var numbers = question.sweep().run(new Listed(inputs), progress);
          double mean = java.util.Arrays.stream(numbers).average().orElse(Double.NaN);
          return new Away(part, inputs.getFirst(), before, mean, inputs.size());
        });
  }

  private record Listed(List<Input> inputs) implements Probes.Inputs {
    @Override
    public long count() {
      return inputs.size();
    }

    @Override
    public String key() {
      return "";
    }

    @Override
    public Input at(long index) {
      return inputs.get((int) index);
    }
  }

  private static Optional<List<Input>> inputs(Question question, Part part) {
    return switch (part) {
      case Part.Span span when question.input() instanceof Input.Text text ->
          Optional.of(List.of(without(text, span)));
      case Part.Column column when question.input() instanceof Input.Row ->
          question.background().isEmpty()
              ? Optional.empty()
              : taken(ColumnParts.of(question, MOST), column);
      case Part.Cell cell when question.input() instanceof Input.Image image ->
          Optional.of(List.of(filled(image, cell.left(), cell.top(), cell.right(), cell.bottom())));
      case Part.Region region when question.input() instanceof Input.Image image ->
          Optional.of(
              List.of(filled(image, region.left(), region.top(), region.right(), region.bottom())));
      default -> Optional.empty();
    };
  }

  private static Input without(Input.Text text, Part.Span span) {
    var parts = WordParts.of(text, "");
    return taken(parts, span)
        .map(List::getFirst)
        .orElseGet(() ->
            new Input.Text(
                text.text().substring(0, Math.min(span.start(), text.text().length()))
                    + text.text().substring(Math.min(span.end(), text.text().length()))));
  }

  private static Optional<List<Input>> taken(Parts parts, Part part) {
    int index = parts.list().indexOf(part);
    if (index < 0) {
      return Optional.empty();
    }
    var kept = new boolean[parts.list().size()];
    java.util.Arrays.fill(kept, true);
    kept[index] = false;
    return Optional.of(
        IntStream.range(0, parts.versions()).mapToObj(i -> parts.keeping(kept, i)).toList());
  }

  private static Input filled(Input.Image image, int left, int top, int right, int bottom) {
    int mean = Filling.MEAN.of(image.picture()).rgb(0, 0);
    return new Input.Image(image.picture().withFilled(left, top, right, bottom, mean));
  }
}
