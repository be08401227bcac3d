package org.autopsie.model;

import java.util.List;

/// Inputs that wait to be asked: whatever can be done before the model runs is done (tokens, pixels
/// and columns stand in the memory that it reads). So one thread can prepare while another asks.
/// Belongs to the predictor that made it; see [Predictor#prepare]. Holds native memory until it is
/// closed; closing twice, or after the predictor, does nothing.
public interface Prepared extends AutoCloseable {

  /// How many inputs it holds.
  int count();

  @Override
  void close();

  /// Inputs kept as they are, for a predictor that prepares nothing.
  record Kept(List<Input> inputs) implements Prepared {
    /// Copies the list.
    public Kept {
      inputs = List.copyOf(inputs);
    }

    @Override
    public int count() {
      return inputs.size();
    }

    @Override
    public void close() {}
  }
}
