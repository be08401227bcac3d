package org.autopsie.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What made a result: enough to make it again on another machine.
///
/// @param producer the written id of the instrument or perturbation, such as `retrieval-ranking`
/// @param version the producer's version
/// @param parameters every parameter by name, as JSON values
/// @param seed the seed of the only random generator that was used
/// @param modelSha256 sha256 of the model's file, lower-case hexadecimal; empty without a model
/// @param inputs sha256 of each input, in the order given to the producer
public record Provenance(
    String producer,
    String version,
    SequencedMap<String, Object> parameters,
    long seed,
    String modelSha256,
    List<String> inputs) {
  public Provenance {
    parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    inputs = List.copyOf(inputs);
  }
}
