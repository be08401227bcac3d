package org.autopsie.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// Remembers what it was asked, so that the steps of a protocol that put the same name into the
/// same text ask the model once. Holds at most `CAPACITY` answers and forgets the eldest first; a
/// picture is remembered by its hash, not held.
final class RememberingPredictor implements Predictor {
  private static final int CAPACITY = 50_000;

  private final Predictor asked;
  private final OnFirstUse<Attention> tap;
  private final OnFirstUse<WordMatrix> words;
  private final Map<Object, Output> answers =
      new LinkedHashMap<Object, Output>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Output> eldest) {
          return size() > CAPACITY;
        }
      };

  /// @param asked the model
  /// @param tap opens the same model so that it also shows its attention, on first use
  /// @param words reads the vectors of words out of the same model, on first use
  RememberingPredictor(Predictor asked, Supplier<Attention> tap, Supplier<WordMatrix> words) {
    this.asked = asked;
    this.words = new OnFirstUse<>(words, WordMatrix::close);
    this.tap = new OnFirstUse<>(tap, Attention::close);
  }

  @Override
  public ModelSpec spec() {
    return asked.spec();
  }

  @Override
  public String sha256() {
    return asked.sha256();
  }

  @Override
  public synchronized List<Output> predict(List<? extends Input> inputs, Progress progress) {
    var known = new LinkedHashMap<Input, Output>();
    inputs.forEach(input -> {
      var answer = answers.get(key(input));
      if (answer != null) {
        known.put(input, answer);
      }
    });
    var missing = inputs.stream().distinct().filter(input -> !known.containsKey(input)).toList();
    var fresh = ask(missing, inputs, progress);
    for (int i = 0; i < missing.size(); i++) {
      known.put(missing.get(i), fresh.get(i));
      answers.put(key(missing.get(i)), fresh.get(i));
    }
    var result = new ArrayList<Output>(inputs.size());
    inputs.forEach(input -> result.add(known.get(input)));
    return result;
  }

  private static Object key(Input input) {
    return input instanceof Input.Image(var picture) ? picture.sha256() : input;
  }

  private List<Output> ask(
      List<? extends Input> missing, List<? extends Input> inputs, Progress progress) {
    try {
      return asked.predict(missing, progress);
    } catch (Failure failure) {
      throw BadAnswer.moved(failure, i -> inputs.indexOf(missing.get(i)), inputs.size());
    }
  }

  @Override
  public Prepared prepare(List<? extends Input> inputs) {
    return asked.prepare(inputs);
  }

  @Override
  public List<Output> answer(Prepared prepared) {
    return asked.answer(prepared);
  }

  @Override
  public float[] scores(float[] rows, int count) {
    return asked.scores(rows, count);
  }

  @Override
  public double[] scores(double[] rows, int count) {
    return asked.scores(rows, count);
  }

  @Override
  public List<String> wholeColumns() {
    return asked.wholeColumns();
  }

  @Override
  public AttentionMaps attention(Input.Text text) {
    return tap.get().of(text);
  }

  @Override
  public WordMatrix words() {
    return words.get();
  }

  @Override
  public Predictor fresh() {
    return asked;
  }

  @Override
  public List<Sentence> notices() {
    return asked.notices();
  }

  @Override
  public List<Sentence> notices(Set<Input> inputs) {
    return asked.notices(inputs);
  }

  @Override
  public void close() {
    asked.close();
    tap.close();
    words.close();
  }
}
