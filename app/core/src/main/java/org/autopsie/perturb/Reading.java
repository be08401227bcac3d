package org.autopsie.perturb;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.autopsie.model.Output;
import org.autopsie.run.Failure;

/// Which numbers of a model's answer a sweep keeps.
public sealed interface Reading
    permits Reading.Score, Reading.Scores, Reading.Similarity, MapNumber, MapNumbers {

  /// One name for each number.
  List<String> names();

  /// What decides the numbers, in words; two readings of equal words give the same numbers.
  default String key() {
    return getClass().getSimpleName() + names();
  }

  /// Writes the numbers of an answer into `into` from `offset` on.
  ///
  /// @throws Failure where the answer has no such number
  void read(Output answer, double[] into, int offset);

  /// The score of one label.
  ///
  /// @param label the label's name
  record Score(String label) implements Reading {
    @Override
    public List<String> names() {
      return List.of(label);
    }

    @Override
    public void read(Output answer, double[] into, int offset) {
      var scores = scores(answer);
      int index = scores.labels().indexOf(label);
      if (index < 0) {
        throw new Failure(Reading.class, "no-label", label, String.join(", ", scores.labels()));
      }
      into[offset] = scores.values()[index];
    }
  }

  /// Every score.
  ///
  /// @param names the labels, in the model's order
  record Scores(List<String> names) implements Reading {
    public Scores {
      names = List.copyOf(names);
    }

    @Override
    public void read(Output answer, double[] into, int offset) {
      var values = scores(answer).values();
      for (int i = 0; i < values.length; i++) {
        into[offset + i] = values[i];
      }
    }
  }

  /// The cosine similarity of the answer to a vector, in [-1, 1].
  ///
  /// @param name what the vector stands for, such as an exhibit's id
  record Similarity(String name, Output.Embedding to) implements Reading {
    @Override
    public List<String> names() {
      return List.of(name);
    }

    @Override
    public void read(Output answer, double[] into, int offset) {
      if (!(answer instanceof Output.Embedding vector)) {
        throw new Failure(Reading.class, "no-vector");
      }
      into[offset] = vector.cosine(to);
    }

    @Override
    public String key() {
      return "similarity to " + Arrays.toString(to.vector());
    }
  }

  /// The number that an answer names: by its label, else (as words of digits) by its place from 1
  /// on; where nothing is named, the highest.
  ///
  /// @param answer the model's answer to the input as it is, which holds scores, or a map of them
  /// @throws Failure where there is no such number
  static Reading score(Output answer, Optional<String> named) {
    if (answer instanceof Output.Heatmap) {
      return MapNumber.named(named);
    }
    var scores = scores(answer);
    if (named.isEmpty()) {
      return new Score(scores.labels().get(highest(scores.values())));
    }
    var name = named.get();
    if (scores.labels().contains(name)) {
      return new Score(name);
    }
    boolean place = name.matches("[0-9]{1,6}");
    int index = place ? Integer.parseInt(name) - 1 : -1;
    if (index < 0 || index >= scores.labels().size()) {
      throw new Failure(
          Reading.class, place ? "no-place" : "no-label", name, String.join(", ", scores.labels()));
    }
    return new Score(scores.labels().get(index));
  }

  private static int highest(float[] values) {
    int highest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[highest]) {
        highest = i;
      }
    }
    return highest;
  }

  private static Output.Scores scores(Output answer) {
    if (answer instanceof Output.Scores scores) {
      return scores;
    }
    throw new Failure(Reading.class, "no-scores");
  }
}
