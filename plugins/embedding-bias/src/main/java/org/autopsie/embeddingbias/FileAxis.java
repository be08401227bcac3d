package org.autopsie.embeddingbias;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.embedding.VectorFile;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.FileInstrument;
import org.autopsie.protocol.Instrument;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// Where words lie on an axis between two poles, on the vectors of a file (see [BiasAxis]).
///
/// @param pairs a file with the columns `from` and `to`, a pair a line: the axis points to `to`
/// @param words a file with the column `word`, one word a line
/// @param kind how the axis is made
/// @param debias whether the axis is first taken out of the words
/// @param strictness c of the direct bias
/// @param lowerCase look words up in lower case, for vectors that know no capitals
public record FileAxis(
    Path pairs,
    Path words,
    BiasAxis.Kind kind,
    AxisPlaces.Debias debias,
    @Range(min = 0, max = 4) double strictness,
    boolean lowerCase)
    implements FileInstrument {

  /// The names that lists have where none is named.
  public FileAxis() {
    this(
        Path.of("pairs.csv"),
        Path.of("words.csv"),
        BiasAxis.Kind.DIFFERENCE,
        AxisPlaces.Debias.NONE,
        1,
        false);
  }

  @Override
  public String id() {
    return "bias-axis";
  }

  /// @throws org.autopsie.run.Failure where a file cannot be read, or more than a fifth of a list
  ///   is lost
  @Override
  public Measured measure(Path file, RandomGenerator random, Progress progress) {
    var asked = asked();
    var list = ListFile.words(words, lowerCase);
    var table = ListFile.table(pairs);
    try (var vectors = VectorFile.open(file, progress)) {
      var answers = asked.answers(vectors, table, list);
      var result = asked.measure(answers, random, progress);
      var notices = new ArrayList<Sentence>(vectors.notices());
      notices.addAll(Places.of(asked, answers).notes());
      return new Measured(document(asked, answers, result), lines(result), notices);
    }
  }

  private AxisPlaces asked() {
    return new AxisPlaces(
        "",
        String.valueOf(pairs.getFileName()),
        kind,
        String.valueOf(words.getFileName()),
        "",
        debias,
        AxisPlaces.Measure.DIRECT_BIAS,
        "",
        strictness);
  }

  private static SequencedMap<String, Object> document(
      AxisPlaces asked, Payload.Table answers, Instrument.Result result) {
    var axis = Places.of(asked, answers).axis();
    var all = (Payload.Table) result.details().get("places");
    var bias = result.metric();
    var document = new LinkedHashMap<String, Object>();
    document.put("pairs", axis.pairs());
    document.put("explained_variance", axis.explained());
    document.put("direct_bias", number(bias.value(), bias.low(), bias.high()));
    document.put(
        "places",
        IntStream.range(0, all.rows())
            .mapToObj(row -> {
              var place = new LinkedHashMap<String, Object>();
              place.put("word", all.words("label").get(row));
              place.putAll(
                  number(
                      all.numbers("value")[row],
                      all.numbers("low")[row],
                      all.numbers("high")[row]));
              return place;
            })
            .toList());
    document.put("lost_words", Rows.words(answers, Rows.of(answers, Rows.LOST)));
    return document;
  }

  private static SequencedMap<String, Object> number(double value, double low, double high) {
    var number = new LinkedHashMap<String, Object>();
    number.put("value", value);
    number.put("low", low);
    number.put("high", high);
    return number;
  }

  private static List<Sentence> lines(Instrument.Result result) {
    var ends = (Payload.Table) result.details().get("bars");
    var lines = new ArrayList<Sentence>();
    var bias = result.metric();
    lines.add(Said.say("direct-bias", bias.value(), bias.n()));
    for (int row = 0; row < ends.rows(); row++) {
      lines.add(
          Said.say(
              Double.isNaN(ends.numbers("low")[row]) ? "lies" : "lies-between",
              ends.words("label").get(row),
              ends.numbers("value")[row],
              ends.numbers("low")[row],
              ends.numbers("high")[row]));
    }
    return lines;
  }
}
