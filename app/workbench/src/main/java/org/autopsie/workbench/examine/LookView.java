package org.autopsie.workbench.examine;

import org.autopsie.explain.AttentionWords;

/// Which of a transformer's weights are shown, and how.
///
/// @param layer from 1; 0: followed through all layers
/// @param head from 1; 0: the mean of the layer's heads
/// @param cut whether words are whole
/// @param drawing how they are drawn
/// @param compare how a swapped sentence stands to the first
record LookView(int layer, int head, Cut cut, Drawing drawing, Compare compare) {
  /// The first view: followed through all layers, whole words, as arcs.
  static final LookView FIRST = new LookView(0, 0, Cut.WORDS, Drawing.ARCS, Compare.BESIDE);

  /// Whether the pieces of a word are joined.
  enum Cut {
    WORDS,
    PIECES
  }

  /// How weights are drawn.
  enum Drawing {
    ARCS,
    MAP
  }

  /// How two sentences are compared.
  enum Compare {
    BESIDE,
    DIFFERENCE
  }

  LookView layer(int number) {
    return new LookView(number, head, cut, drawing, compare);
  }

  LookView head(int number) {
    return new LookView(layer, number, cut, drawing, compare);
  }

  LookView cut(Cut how) {
    return new LookView(layer, head, how, drawing, compare);
  }

  LookView drawing(Drawing how) {
    return new LookView(layer, head, cut, how, compare);
  }

  LookView compare(Compare how) {
    return new LookView(layer, head, cut, drawing, how);
  }

  /// The weights that are meant; a head that the layer lacks gives way to the mean.
  AttentionWords.View of(Looked looked) {
    int known = Math.min(layer, looked.one().layers());
    if (known == 0) {
      return new AttentionWords.View.Rollout();
    }
    return head == 0 || head > looked.one().heads(known - 1)
        ? new AttentionWords.View.Mean(known - 1)
        : new AttentionWords.View.Head(known - 1, head - 1);
  }
}
