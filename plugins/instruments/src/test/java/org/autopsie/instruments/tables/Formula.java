package org.autopsie.instruments.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.autopsie.explain.Question;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// A model of rows that is a formula of the columns x1, x2 …
///
/// @param size how many columns
/// @param formula the score `y`, given the columns in order
record Formula(int size, ToDoubleFunction<double[]> formula) implements Predictor {

  /// Ishigami and Homma (1990), a = 7, b = 0.1, three columns on [−π, π].
  static Formula ishigami() {
    return new Formula(
        3,
        x ->
            Math.sin(x[0])
                + 7 * Math.sin(x[1]) * Math.sin(x[1])
                + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]));
  }

  /// Sobol’s function G on [0, 1], with a = 0, 1, 4.5, 9, 99, 99, 99, 99.
  static Formula sobolG() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    return new Formula(
        8,
        x ->
            IntStream.range(0, 8)
                .mapToDouble(i -> (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]))
                .reduce(1, (product, factor) -> product * factor));
  }

  /// `Σ weightᵢ xᵢ`.
  static Formula linear(double... weights) {
    return new Formula(
        weights.length,
        x -> IntStream.range(0, x.length).mapToDouble(i -> weights[i] * x[i]).sum());
  }

  /// A question about the row of zeros, with these other rows.
  Question about(double[]... background) {
    var others = Arrays.stream(background).map(this::row).toList();
    return new Question(this, row(new double[size]), new Reading.Score("y"), List.copyOf(others));
  }

  Input row(double... numbers) {
    var values = new LinkedHashMap<String, Double>();
    IntStream.range(0, size).forEach(i -> values.put("x" + (i + 1), numbers[i]));
    return new Input.Row(values);
  }

  @Override
  public ModelSpec spec() {
    return ModelSpec.builder("formula", Fidelity.TEACHING)
        .title("Formula")
        .reads("row")
        .labels(List.of("y"))
        .build();
  }

  @Override
  public String sha256() {
    return "0".repeat(64);
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    progress.check();
    var outputs = new ArrayList<Output>();
    for (var input : inputs) {
      var values = ((Input.Row) input).values().values();
      var x = values.stream().mapToDouble(Double::doubleValue).toArray();
      outputs.add(new Output.Scores(List.of("y"), new float[] {(float) formula.applyAsDouble(x)}));
    }
    return outputs;
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {}
}
