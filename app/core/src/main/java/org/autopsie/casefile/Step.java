package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.SequencedMap;

/// A measured step. `kind` is reproduction, control or observation and is fixed before it first
/// runs; `with` is the instrument's id and `set` its parameters. `model` is empty where the
/// instrument asks none; `recorded` says where the answers of a model lie that few people have.
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
    Optional<Ask> ask,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Recorded> recorded) {
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
    recorded = or(recorded);
  }

  /// A step without recorded answers.
  public Step(
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
    this(
        id,
        kind,
        title,
        question,
        why,
        model,
        with,
        set,
        reference,
        compared,
        expect,
        ask,
        Optional.empty());
  }
}
