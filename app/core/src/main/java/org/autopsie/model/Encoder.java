package org.autopsie.model;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.autopsie.run.Sentence;

/// Turns inputs into the graph's tensors. One call makes one batch.
sealed interface Encoder extends AutoCloseable
    permits TextEncoder, RowEncoder, ImageEncoder, TranslatedEncoder {

  /// Positions in `inputs`, in groups that can go through the graph together without padding, so
  /// that an answer never depends on its neighbours.
  ///
  /// @param most how many may be in one group, at least 1 (many small rows may stay together)
  List<List<Integer>> batches(List<? extends Input> inputs, int most);

  /// Batches so small that a cancel is heard within about 100 ms on an ordinary model.
  default List<List<Integer>> small(List<? extends Input> inputs) {
    return batches(inputs, 8);
  }

  /// The tensors of those inputs, in the graph's order.
  NDList encode(List<? extends Input> inputs, List<Integer> batch, NDManager manager);

  /// How many inputs the tensors of so many hold: more where some fill a batch up.
  default int filled(int count) {
    return count;
  }

  /// What must be said beside every answer of the model.
  default List<Sentence> notices() {
    return List.of();
  }

  /// What says where the cells of a map lie; absent: they are spread evenly.
  default Optional<PictureTranslator> translator() {
    return Optional.empty();
  }

  /// The inputs that were longer than what the model reads, each once.
  Set<Input> cut();

  @Override
  void close();
}
