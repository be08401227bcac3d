package org.autopsie.embeddingbias;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.embedding.Rnsb;
import org.autopsie.embedding.WordList;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// RNSB: how unevenly a classifier of pleasant and unpleasant words takes words of groups for
/// unpleasant (see [Rnsb]).
///
/// @param vectors a table of the case (`word` and numbers); empty: those of the step’s model
/// @param words the table of the lists, with the columns `group` and `word`
/// @param pleasant its group of pleasant words
/// @param unpleasant its group of unpleasant words
/// @param groups its groups whose words are compared
public record NegativeShare(
    String vectors, String words, String pleasant, String unpleasant, List<String> groups)
    implements Instrument {

  /// Nothing that a case would hold: a step says what it means.
  public NegativeShare() {
    this("", "words", "pleasant", "unpleasant", List.of());
  }

  public NegativeShare {
    groups = List.copyOf(groups);
  }

  @Override
  public String id() {
    return "rnsb";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  /// The chance of being unpleasant that the classifier gives each word of the groups.
  ///
  /// @throws org.autopsie.run.Failure where a list is not there, or more than a fifth of it is lost
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    var table = trial.tables().table(words);
    try (var known = CaseVectors.of(vectors, trial)) {
      var good = list(known, table, pleasant);
      var bad = list(known, table, unpleasant);
      WordList.requireApart(good, bad);
      var learned = Rnsb.learn(good.vectors(), bad.vectors(), progress);
      var rows = new Rows(List.of("score"));
      for (var group : groups) {
        var asked = list(known, table, group);
        for (int i = 0; i < asked.words().size(); i++) {
          rows.add("word", group, asked.words().get(i), learned.unpleasant(asked.vectors().get(i)));
        }
        rows.lost(asked);
      }
      rows.lost(good);
      rows.lost(bad);
      return rows.table();
    }
  }

  private WordList list(
      org.autopsie.embedding.Vectors known, org.autopsie.casefile.CaseTable table, String group) {
    return WordList.of(known, group, CaseVectors.words(words, table, group)).required();
  }

  /// @throws org.autopsie.run.Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var rows = Rows.of(answers, "word");
    var chances = Rows.numbers(answers, "score", rows);
    var details = new LinkedHashMap<String, Payload>();
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("label", new ArrayList<>(Rows.words(answers, rows)));
    var values = new ArrayList<Object>();
    for (double chance : chances) {
      values.add(chance);
    }
    columns.put("value", values);
    details.put("bars", new Payload.Table(columns));
    var notices = Rows.notices(answers);
    if (!notices.isEmpty()) {
      details.put("note", Said.note(notices));
    }
    return new Result(
        new Payload.Metric(
            "divergence", Rnsb.divergence(chances), Double.NaN, Double.NaN, chances.length, "nats"),
        details);
  }
}
