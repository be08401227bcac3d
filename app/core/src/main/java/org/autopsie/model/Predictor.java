package org.autopsie.model;

import java.util.List;
import java.util.Set;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// A model that is loaded and ready to answer. Safe from several threads; closing frees its native
/// memory, after which it must not be asked again.
public interface Predictor extends AutoCloseable {

  /// What the case declares of it.
  ModelSpec spec();

  /// sha256 of the model's file, lower-case hexadecimal.
  String sha256();

  /// Answers each input, in order. The answer to an input depends neither on the other inputs nor
  /// on the batch size.
  ///
  /// @throws org.autopsie.run.Failure where an input does not fit or the model answers NaN or
  ///   infinity
  List<Output> predict(List<? extends Input> inputs, Progress progress);

  /// Makes inputs ready to be asked, as many at once as are given: the caller chooses the batch.
  /// `predict` is this and [#answer] in small batches. Safe from several threads, also while
  /// another is asked.
  ///
  /// @throws org.autopsie.run.Failure where an input does not fit
  default Prepared prepare(List<? extends Input> inputs) {
    return new Prepared.Kept(List.copyOf(inputs));
  }

  /// Answers what was prepared, in the order of its inputs; nothing is looked up in any memory nor
  /// remembered. What was prepared can be asked again, until it is closed.
  ///
  /// @param prepared by this predictor
  /// @throws org.autopsie.run.Failure where the model answers NaN or infinity; see [BadAnswer]
  default List<Output> answer(Prepared prepared) {
    if (prepared instanceof Prepared.Kept(var inputs)) {
      return predict(inputs, Progress.SILENT);
    }
    throw new IllegalArgumentException("prepared by another model than " + spec().id());
  }

  /// The scores of many rows without an object for each: for the millions of probes of a sweep.
  /// Nothing is looked up in any memory nor remembered; one call is one batch. In the precision of
  /// the graph's input the numbers pass unchanged; otherwise they are converted.
  ///
  /// @param rows `count` × columns numbers, row after row, in the order of [ModelSpec#columns] (of
  ///   the graph's inputs, where it has one for each column and the case names none)
  /// @param count how many rows, at least 1
  /// @return `count` × labels numbers, row after row
  /// @throws org.autopsie.run.Failure where the model does not read rows or does not answer scores,
  ///   and where it answers NaN or infinity, naming the row; see [BadAnswer]
  default float[] scores(float[] rows, int count) {
    return RowByRow.scores(this, spec().columns(), rows, count);
  }

  /// The same in double precision: nothing is lost where the graph has it too.
  default double[] scores(double[] rows, int count) {
    return RowByRow.scores(this, spec().columns(), rows, count);
  }

  /// How much each token of a text draws on each other inside a transformer. The first call may
  /// load the model a second time; it is held until this predictor is closed.
  ///
  /// @throws org.autopsie.run.Failure naming the model: it does not read texts, or shows no
  ///   attention
  default AttentionMaps attention(Input.Text text) {
    throw new Failure(Attention.class, "attention-none", spec().title());
  }

  /// The vectors that the model gives to words before it reads any context. The first call reads
  /// the model's file again; what it gives is held until this predictor is closed, and not to be
  /// closed on its own.
  ///
  /// @throws org.autopsie.run.Failure naming the model: it does not read texts, or has no such
  ///   vectors
  default WordMatrix words() {
    throw new Failure(InputMatrix.class, "no-matrix", spec().title());
  }

  /// The same model without any memory of earlier answers, for controls that must ask again. Not to
  /// be closed on its own.
  default Predictor fresh() {
    return this;
  }

  /// The same model for this many probes in a row. Where they are many, it is one that [#lanes]
  /// threads ask at the same time, each call on one processor: no call waits for another, and what
  /// is done around a call stands in no other's way. The first time may load the model a second
  /// time; it is held until this predictor is closed. Not to be closed on its own.
  ///
  /// @param probes how many, at least 1
  /// @throws org.autopsie.run.Failure where the model's file cannot be read again
  default Predictor forMany(long probes) {
    return this;
  }

  /// How many inputs the graph is given for so many: more where a batch is filled up, so that what
  /// each is answered does not hang on the others.
  default int filled(int count) {
    return count;
  }

  /// The columns of a row of which the graph reads whole numbers alone: an input that has another
  /// is refused, rows put by [#scores(double[], int)] are rounded.
  default List<String> wholeColumns() {
    return List.of();
  }

  /// How many threads should ask at the same time, at least 1.
  default int lanes() {
    return 1;
  }

  /// The same model for one step: its notices are about what is asked through it alone. Not to be
  /// closed on its own.
  default Predictor forOneStep() {
    return new AskedPredictor(this);
  }

  /// Sentences that must stand beside every result so far: the device that was asked for and is
  /// absent, how many texts were cut …
  List<Sentence> notices();

  /// Those that bear on these inputs, each of which was asked about.
  default List<Sentence> notices(Set<Input> asked) {
    return notices();
  }

  @Override
  void close();
}
