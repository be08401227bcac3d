package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.autopsie.run.Words;

/// What a chart of thresholds shows: of each group who has which score, in two parts, and from
/// which score on the decision is A. Every word is ready to be shown.
///
/// @param across the title of the lower axis: the score and its unit
/// @param down the title of the upright axis: people and their unit
/// @param steps the scores at which a threshold can stand, ascending, each as it is written
/// @param parts the names of the two parts: those to whom it happened, and the others
/// @param groups the groups, the first on top
public record ThresholdData(
    String across, String down, List<String> steps, Parts parts, List<Group> groups) {
  private static final Words WORDS = Words.of(ThresholdData.class);

  public ThresholdData {
    steps = List.copyOf(steps);
    groups = List.copyOf(groups);
  }

  /// The two parts of each bar, in words.
  public record Parts(String filled, String open) {}

  /// One group.
  ///
  /// @param name its name
  /// @param filled of 100 of its people, how many have each score and belong to the first part
  /// @param open the same of the second part
  /// @param threshold the place among the steps from which on the decision is A; as many as there
  ///   are steps: nobody’s is
  /// @param words the threshold in words
  public record Group(
      String name, List<Double> filled, List<Double> open, int threshold, String words) {
    public Group {
      filled = List.copyOf(filled);
      open = List.copyOf(open);
    }
  }

  double most() {
    return groups.stream()
        .flatMapToDouble(group ->
            IntStream.range(0, steps.size())
                .mapToDouble(i -> group.filled().get(i) + group.open().get(i)))
        .max()
        .orElse(1);
  }

  /// The same numbers as a table: one row for each score of each group.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.group"),
            across,
            WORDS.say(locale, "column.of", down, parts.filled()),
            WORDS.say(locale, "column.of", down, parts.open()),
            WORDS.say(locale, "column.decision"));
    return new Twin(
        heads,
        groups.stream()
            .flatMap(group ->
                IntStream.range(0, steps.size())
                    .mapToObj(i ->
                        List.of(
                            word(group.name()),
                            word(steps.get(i)),
                            number(group.filled().get(i)),
                            number(group.open().get(i)),
                            word(i >= group.threshold() ? "A" : "B"))))
            .toList());
  }
}
