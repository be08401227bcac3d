package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// One arm of a comparison: a perturbation, its parameters, and parameters that run over a list of
/// the case.
public record ArmSpec(
    Localised label,
    String with,
    SequencedMap<String, Object> set,
    SequencedMap<String, Over> over) {
  public ArmSpec {
    label = or(label);
    set = or(set);
    over =
        over == null
            ? Collections.unmodifiableSequencedMap(new LinkedHashMap<>())
            : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(over));
  }
}
