package org.autopsie.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.autopsie.model.Predictor;

/// What every document about a model’s answers says of the model.
final class ModelHead {
  private ModelHead() {}

  /// Its title, the sha256 of its file, and how near it is to the incident’s model.
  static SequencedMap<String, Object> of(Predictor predictor) {
    var head = new LinkedHashMap<String, Object>();
    head.put("model", predictor.spec().title());
    head.put("model_sha256", predictor.sha256());
    head.put("fidelity", predictor.spec().fidelity().id());
    return head;
  }

  /// What must stand beside its answers, in English.
  static List<String> notices(Predictor predictor) {
    return predictor.notices().stream().map(notice -> notice.in(Locale.ENGLISH)).toList();
  }
}
