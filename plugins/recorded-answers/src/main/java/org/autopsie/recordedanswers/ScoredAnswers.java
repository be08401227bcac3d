package org.autopsie.recordedanswers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.answers.AnswerRate;
import org.autopsie.answers.AnswerRule;
import org.autopsie.answers.GenderWords;
import org.autopsie.answers.Judges;
import org.autopsie.answers.RecordedAnswer;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Column;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Agreement;

/// How many of a case’s recorded answers the rule reads in one way. What is kept are verdicts and
/// numbers of prompts, not what was said.
///
/// @param table the case’s table of answers
/// @param where `column=value`: rows of that value only
/// @param rule by which answers are scored
/// @param measure a verdict (`masculine`, `feminine`, `both`, `undecided`, `absent`, a referent),
///   `right`, `wrong`, or `agreement` of the judges
/// @param nouns a table of more words for people; empty: none
/// @param judges columns in which people said what they read; none: those that [Judges] names
public record ScoredAnswers(
    String table,
    List<String> where,
    AnswerRule rule,
    String measure,
    String nouns,
    @Column List<String> judges)
    implements Instrument {
  private static final List<String> KEPT = List.of("prompt", "verdict", "right");
  private static final String AGREEMENT = "agreement";

  /// Right by the rule on gender.
  public ScoredAnswers() {
    this("answers", List.of(), AnswerRule.GENDER, "right", "", List.of());
  }

  public ScoredAnswers {
    where = List.copyOf(where);
    judges = List.copyOf(judges);
  }

  @Override
  public String id() {
    return "recorded-answers";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// For each answer the number of its prompt, the verdict, and whether that is right.
  ///
  /// @throws Failure where a cell does not fit
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var rows = Rows.of(trial, table, where);
    var known = known(trial);
    var columns = new LinkedHashMap<String, List<Object>>();
    KEPT.forEach(name -> columns.put(name, new ArrayList<>()));
    var judging = judging(rows.table().columns());
    judging.forEach(name -> columns.put(name, new ArrayList<>()));
    var prompts = new ArrayList<String>();
    for (int row : rows.places()) {
      progress.check();
      var answer = RecordedAnswer.of(column -> rows.cellOrNone(row, column), table, row + 2L);
      var scored = rule.score(answer, known);
      if (!prompts.contains(answer.prompt())) {
        prompts.add(answer.prompt());
      }
      columns.get("prompt").add((double) prompts.indexOf(answer.prompt()) + 1);
      columns.get("verdict").add(scored.verdict());
      columns.get("right").add(scored.right().map(right -> right ? "yes" : "no").orElse("unsaid"));
      judging.forEach(name -> columns.get(name).add(rows.cell(row, name)));
    }
    return new Payload.Table(columns);
  }

  /// Whose labels are read: nobody’s where something else is measured and the step names nobody.
  private List<String> judging(Collection<String> columns) {
    boolean named = !judges.isEmpty() || !measure.equals(AGREEMENT);
    return named ? judges : Judges.columns(List.copyOf(columns));
  }

  private GenderWords known(Trial trial) {
    if (nouns.isEmpty()) {
      return GenderWords.shipped();
    }
    var rows = Rows.of(trial.tables().table(nouns), nouns, List.of());
    return GenderWords.shipped()
        .with(
            rows.places().stream()
                .map(row -> GenderWords.COLUMNS.stream().map(name -> rows.cell(row, name)).toList())
                .toList(),
            nouns);
  }

  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    if (!answers.columns().keySet().containsAll(KEPT)) {
      throw new Failure(WordErrorRate.class, "answers");
    }
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-verdict", byVerdict(answers));
    if (measure.equals(AGREEMENT)) {
      var agreement = agreement(answers);
      if (agreement.units() < AnswerRate.FEWEST) {
        details.put("notes", AnswerNotes.anecdote(agreement.units()));
      }
      return new Result(metric(agreement), details);
    }
    var rate = rate(answers);
    if (!rate.isShown()) {
      details.put("notes", AnswerNotes.anecdote(rate.n()));
    }
    return new Result(metric(rate, random), details);
  }

  /// A count where there are too few attempts for a rate.
  private Payload.Metric metric(AnswerRate rate, RandomGenerator random) {
    if (!rate.isShown()) {
      return new Payload.Metric(
          "answers", rate.count(), Double.NaN, Double.NaN, rate.n(), "answers");
    }
    var interval = rate.interval(random);
    return new Payload.Metric(
        "answers",
        100 * rate.value(),
        100 * interval.low(),
        100 * interval.high(),
        rate.n(),
        "answers-per-100");
  }

  private AnswerRate rate(Payload.Table answers) {
    boolean judged = measure.equals("right") || measure.equals("wrong");
    var wanted = measure.equals("right") ? "yes" : measure.equals("wrong") ? "no" : measure;
    var cells = answers.words(judged ? "right" : "verdict");
    var places =
        IntStream.range(0, cells.size())
            .filter(i -> !judged || !cells.get(i).equals("unsaid"))
            .boxed()
            .toList();
    return AnswerRate.of(
        places.stream().map(answers.words("prompt")::get).toList(),
        places.stream().map(i -> cells.get(i).equals(wanted)).toList());
  }

  /// @throws Failure where nothing was judged by two people
  private Agreement agreement(Payload.Table answers) {
    var judging = judging(answers.columns().keySet());
    var units =
        IntStream.range(0, answers.rows())
            .mapToObj(i ->
                judging.stream()
                    .map(name -> answers.words(name).get(i))
                    .filter(label -> !label.isBlank())
                    .toList())
            .toList();
    var agreement = new Agreement(units);
    if (agreement.units() == 0) {
      throw new Failure(ScoredAnswers.class, "no-judges", table);
    }
    return agreement;
  }

  /// Alpha; how many are read alike where there are too few answers for it.
  private static Payload.Metric metric(Agreement agreement) {
    return agreement.units() < AnswerRate.FEWEST
        ? new Payload.Metric(
            "answers", agreement.alike(), Double.NaN, Double.NaN, agreement.units(), "answers")
        : new Payload.Metric(
            "agreement", agreement.alpha(), Double.NaN, Double.NaN, agreement.units(), "alpha");
  }

  private static Payload.Table byVerdict(Payload.Table answers) {
    var counts = new LinkedHashMap<String, Double>();
    answers.words("verdict").forEach(verdict -> counts.merge(verdict, 1.0, Double::sum));
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("verdict", new ArrayList<>(counts.keySet()));
    columns.put("answers", new ArrayList<>(counts.values()));
    return new Payload.Table(columns);
  }
}
