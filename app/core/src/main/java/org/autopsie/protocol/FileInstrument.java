package org.autopsie.protocol;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.run.Plugin;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// A measure of a table, vectors or answers in a file: no case is needed. An implementation is a
/// record whose components are its parameters, with a no-argument constructor for the defaults,
/// listed in `META-INF/services/org.autopsie.protocol.FileInstrument`; it may bear the id of the
/// [Instrument] that measures the same in a case.
///
/// It guarantees that the same file, parameters and seed give the same result, that nothing is
/// written, and that what cannot be read is one sentence with the file and the line.
public interface FileInstrument extends Plugin {

  /// Measures the file.
  ///
  /// @throws org.autopsie.run.Failure where the file or a parameter does not fit
  Measured measure(Path file, RandomGenerator random, Progress progress);

  /// What was measured.
  ///
  /// @param document what `measure --json` prints; keys are always present, null where they do not
  ///   apply
  /// @param lines the same for people
  /// @param notices what must be said beside it
  record Measured(
      SequencedMap<String, Object> document, List<Sentence> lines, List<Sentence> notices) {}
}
