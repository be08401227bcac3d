package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.Optional;
import java.util.SequencedMap;

/// A measured step. `kind` is reproduction, control or observation and is fixed before it first
/// runs; `with` is the instrument's id and `set` its parameters.
public record Step(
    String id,
    String kind,
    Localised title,
    Localised question,
    Localised why,
    String model,
    String with,
    SequencedMap<String, Object> set,
    Optional<ArmSpec> reference,
    Optional<ArmSpec> compared,
    Expect expect,
    Optional<Ask> ask) {
  public Step {
    title = title == null ? new Localised(id, id) : title;
    question = or(question);
    why = or(why);
    model = or(model);
    set = or(set);
    reference = or(reference);
    compared = or(compared);
    expect = expect == null ? Expect.NOTHING : expect;
    ask = or(ask);
  }
}
