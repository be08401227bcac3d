package org.autopsie.workbench.robot;

import java.nio.file.Path;
import java.util.List;
import org.autopsie.model.AttentionMaps;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.shell.Library;
import org.autopsie.workbench.toy.ToyPredictor;

/// Stands before a model and lets no text with a certain word pass while it is shut, so that work
/// stays under way for as long as a test wants.
final class Gate {
  private final String word;
  private boolean shut;

  /// @param word no text that holds it passes
  Gate(String word) {
    this.word = word;
  }

  synchronized void shut() {
    shut = true;
  }

  synchronized void open() {
    shut = false;
    notifyAll();
  }

  private synchronized void pass(List<? extends Input> inputs) {
    while (shut && inputs.stream().anyMatch(this::isHeld)) {
      try {
        wait();
      } catch (InterruptedException ended) {
        throw new AssertionError(ended);
      }
    }
  }

  private boolean isHeld(Input input) {
    return input instanceof Input.Text(var text) && text.contains(word);
  }

  /// The cases of the checkout and of a folder, their models behind the gate.
  Library library(Path folder) {
    var open = Sample.library(folder);
    var plugins = new Plugins(folder.resolve("plugins"));
    return new Library(
        open.cases(),
        open.resources(),
        () -> new Laboratory(open.cases(), plugins, (model, place) -> new Held(model, this), 0),
        open.clock());
  }

  private record Held(ModelSpec spec, Gate gate) implements Predictor {
    private ToyPredictor toy() {
      return new ToyPredictor(spec);
    }

    @Override
    public String sha256() {
      return toy().sha256();
    }

    @Override
    public List<Output> predict(List<? extends Input> inputs, Progress progress) {
      gate.pass(inputs);
      return toy().predict(inputs, progress);
    }

    @Override
    public AttentionMaps attention(Input.Text input) {
      gate.pass(List.of(input));
      return toy().attention(input);
    }

    @Override
    public List<Sentence> notices() {
      return toy().notices();
    }

    @Override
    public void close() {}
  }
}
