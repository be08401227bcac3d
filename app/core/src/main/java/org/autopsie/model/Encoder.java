package org.autopsie.model;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.List;
import org.autopsie.run.Sentence;

/// Turns inputs into the graph's tensors. One call makes one batch.
sealed interface Encoder extends AutoCloseable permits TextEncoder, RowEncoder {

  /// Positions in `inputs`, in groups that can go through the graph together without padding, so
  /// that an answer never depends on its neighbours.
  List<List<Integer>> batches(List<? extends Input> inputs, int most);

  /// The tensors of those inputs, in the graph's order.
  NDList encode(List<? extends Input> inputs, List<Integer> batch, NDManager manager);

  /// Sentences to tell, such as how many texts were cut.
  List<Sentence> notices();

  @Override
  void close();
}
