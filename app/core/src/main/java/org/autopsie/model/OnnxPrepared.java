package org.autopsie.model;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.List;

/// The tensors of some inputs, in batches of one shape.
///
/// @param owner the predictor that may be asked with them
/// @param inputs what they were made of, in the order of the answers
/// @param manager frees them
record OnnxPrepared(OnnxPredictor owner, List<Input> inputs, List<Batch> batches, NDManager manager)
    implements Prepared {

  /// @param places of its inputs among all
  record Batch(List<Integer> places, NDList tensors) {}

  @Override
  public int count() {
    return inputs.size();
  }

  /// Waits where another thread asks with it.
  @Override
  public void close() {
    synchronized (manager) {
      manager.close();
    }
  }
}
