package org.autopsie.workbench.panel;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.data.SweepCache;
import org.autopsie.perturb.Engine;
import org.autopsie.protocol.Laboratory;

/// What working on a case takes.
///
/// @param cases reads and writes case folders
/// @param reader reads what a case refers to
/// @param resources finds the files of models
/// @param laboratory models and plugins; closed with the copy
/// @param fresh opens another laboratory, whose models remember nothing; closed by who asked
/// @param background runs what takes time
/// @param errors is told of what could not be done
/// @param clock stamps evidence
/// @param sweeps where the answers of sweeps stay between runs; absent: nowhere
public record CaseTools(
    CaseStore cases,
    Function<LoadedCase, OpenCase> reader,
    Resources resources,
    Laboratory laboratory,
    Supplier<Laboratory> fresh,
    Background background,
    Consumer<RuntimeException> errors,
    Clock clock,
    Optional<SweepCache> sweeps) {
  /// Nothing is kept between sweeps.
  public CaseTools(
      CaseStore cases,
      Function<LoadedCase, OpenCase> reader,
      Resources resources,
      Laboratory laboratory,
      Supplier<Laboratory> fresh,
      Background background,
      Consumer<RuntimeException> errors,
      Clock clock) {
    this(cases, reader, resources, laboratory, fresh, background, errors, clock, Optional.empty());
  }

  /// How sweeps that a person looks at are driven; what is kept as evidence asks anew.
  public Engine engine() {
    return sweeps.map(Engine.STANDARD::remembering).orElse(Engine.STANDARD);
  }
}
