package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.model.Output.Heatmap;
import org.autopsie.model.Predictor;
import org.autopsie.run.Progress;

/// Asks a model about many pictures that are made as they are needed, so that memory stays flat.
record Batches(Predictor predictor, Progress progress) {
  private static final int SIZE = 16;

  /// The map of each picture, in order.
  ///
  /// @param picture makes the picture of that place, from 0
  /// @param seen is handed each place with its map
  void ask(int count, IntFunction<Picture> picture, Seen seen) {
    for (int from = 0; from < count; from += SIZE) {
      progress.check();
      progress.report(from, count, predictor.spec().id());
      int to = Math.min(count, from + SIZE);
      var inputs = new ArrayList<Input.Image>();
      for (int i = from; i < to; i++) {
        inputs.add(new Input.Image(picture.apply(i)));
      }
      tell(from, inputs, seen);
    }
    progress.report(count, count, predictor.spec().id());
  }

  private void tell(int from, List<Input.Image> inputs, Seen seen) {
    var answers = predictor.predict(inputs, new Unheard(progress));
    for (int i = 0; i < inputs.size(); i++) {
      var map = HalfScores.map(answers.get(i), predictor.spec().title());
      seen.see(from + i, inputs.get(i).picture(), map);
    }
  }

  /// Is handed a picture with the model’s answer.
  interface Seen {
    void see(int place, Picture picture, Heatmap map);
  }

  /// Cancels with the whole, and does not tell of its own small part.
  private record Unheard(Progress whole) implements Progress {
    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
      return whole.cancelled();
    }
  }
}
