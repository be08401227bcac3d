package org.autopsie.model.analytic;

import org.autopsie.model.OnnxWriter;

/// What every analytic model says of itself.
final class Notes {
  private Notes() {}

  static OnnxWriter on(OnnxWriter graph, String formula) {
    return graph
        .note("source", formula)
        .note("licence", "Apache-2.0")
        .note("made by", "Autopsie, from its own source, without training");
  }
}
