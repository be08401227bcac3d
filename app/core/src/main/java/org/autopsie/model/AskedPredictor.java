package org.autopsie.model;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// A model as one step asks it: its notices are about what was asked through it alone, whether the
/// model had been asked before or not. Only texts are held: nothing is ever cut from rows and
/// pictures.
final class AskedPredictor implements Predictor {
  private final Predictor model;
  private final Set<Input> asked;
  private final RoundedColumns rounded;

  AskedPredictor(Predictor model) {
    this(model, ConcurrentHashMap.newKeySet(), RoundedColumns.of(model));
  }

  private AskedPredictor(Predictor model, Set<Input> asked, RoundedColumns rounded) {
    this.model = model;
    this.asked = asked;
    this.rounded = rounded;
  }

  @Override
  public ModelSpec spec() {
    return model.spec();
  }

  @Override
  public String sha256() {
    return model.sha256();
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    record(inputs);
    return model.predict(inputs, progress);
  }

  @Override
  public Prepared prepare(List<? extends Input> inputs) {
    record(inputs);
    return model.prepare(inputs);
  }

  @Override
  public List<Output> answer(Prepared prepared) {
    return model.answer(prepared);
  }

  @Override
  public float[] scores(float[] rows, int count) {
    rounded.look(rows.length, i -> rows[i]);
    return model.scores(rows, count);
  }

  @Override
  public double[] scores(double[] rows, int count) {
    rounded.look(rows.length, i -> rows[i]);
    return model.scores(rows, count);
  }

  @Override
  public AttentionMaps attention(Input.Text text) {
    record(List.of(text));
    return model.attention(text);
  }

  @Override
  public WordMatrix words() {
    return model.words();
  }

  @Override
  public Predictor fresh() {
    return new AskedPredictor(model.fresh(), asked, rounded);
  }

  @Override
  public Predictor forMany(long probes) {
    return new AskedPredictor(model.forMany(probes), asked, rounded);
  }

  @Override
  public int filled(int count) {
    return model.filled(count);
  }

  @Override
  public List<String> wholeColumns() {
    return model.wholeColumns();
  }

  @Override
  public int lanes() {
    return model.lanes();
  }

  @Override
  public List<Sentence> notices() {
    return Stream.concat(model.notices(asked).stream(), rounded.notices().stream()).toList();
  }

  @Override
  public List<Sentence> notices(Set<Input> others) {
    return model.notices(others);
  }

  /// Only texts are ever cut, so only they are kept: a sweep of a million rows keeps nothing.
  private void record(List<? extends Input> inputs) {
    inputs.stream().filter(Input.Text.class::isInstance).forEach(asked::add);
  }

  /// Closes nothing: the model is closed by whoever opened it.
  @Override
  public void close() {}
}
