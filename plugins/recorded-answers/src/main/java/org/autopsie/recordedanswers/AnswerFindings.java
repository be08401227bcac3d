package org.autopsie.recordedanswers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.autopsie.answers.AnswerRate;
import org.autopsie.answers.AnswerRule;
import org.autopsie.answers.AnswerRule.Scored;
import org.autopsie.answers.RecordedAnswer;
import org.autopsie.protocol.FileInstrument.Measured;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.statistics.Agreement;
import org.jspecify.annotations.Nullable;

/// Scored answers as a document for machines and as lines for people.
///
/// @param rule by which they were scored
/// @param columns of the table
/// @param judges the columns of those who judged
/// @param lines the answers
record AnswerFindings(
    AnswerRule rule, List<String> columns, List<String> judges, List<Line> lines) {
  private static final Words WORDS = Words.of(AnswerFindings.class);

  /// An answer, what the rule made of it, and what people read in it.
  record Line(long line, RecordedAnswer answer, Scored scored, List<String> judged) {}

  Measured measured(RandomGenerator random) {
    var groups = new LinkedHashMap<String, List<Line>>();
    lines.forEach(
        one -> groups.computeIfAbsent(one.answer().counted(), name -> new ArrayList<>()).add(one));
    var shown = new LinkedHashMap<String, Object>();
    var said = new ArrayList<Sentence>();
    groups.forEach((name, own) -> {
      var rates = rates(own);
      shown.put(name, shown(own, rates, random));
      said.addAll(said(name, own, rates, random));
    });
    var notices = notices();
    var document = new LinkedHashMap<String, @Nullable Object>();
    document.put("n", lines.size());
    document.put("by_group", shown);
    var agreement = new Agreement(lines.stream().map(Line::judged).toList());
    document.put("agreement", agreement.units() == 0 ? null : shown(agreement));
    document.put("answers", lines.stream().map(AnswerFindings::shown).toList());
    document.put("notices", notices.stream().map(one -> one.in(Locale.ENGLISH)).toList());
    said.addAll(said(agreement));
    said.add(say("answers-json"));
    return new Measured(sequenced(document), said, notices);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static SequencedMap<String, Object> sequenced(LinkedHashMap map) {
    return (SequencedMap<String, Object>) map;
  }

  /// For every verdict that occurs, and for `right` where sentences say what is right.
  private Map<String, AnswerRate> rates(List<Line> own) {
    var rates = new LinkedHashMap<String, AnswerRate>();
    var verdicts = new TreeSet<String>();
    lines.forEach(one -> verdicts.add(one.scored().verdict()));
    verdicts.forEach(
        verdict -> rates.put(verdict, rate(own, one -> one.scored().verdict().equals(verdict))));
    var judged = own.stream().filter(one -> one.scored().right().isPresent()).toList();
    rates.put("right", rate(judged, one -> one.scored().right().orElse(false)));
    return rates;
  }

  private static AnswerRate rate(List<Line> own, Predicate<Line> so) {
    return AnswerRate.of(
        own.stream().map(one -> one.answer().prompt()).toList(),
        own.stream().map(so::test).toList());
  }

  private static Object shown(
      List<Line> own, Map<String, AnswerRate> rates, RandomGenerator random) {
    var shown = new LinkedHashMap<String, Object>();
    rates.forEach((name, rate) -> {
      var interval = rate.interval(random);
      var one = new LinkedHashMap<String, Object>();
      one.put("value", rate.value());
      one.put("low", interval.low());
      one.put("high", interval.high());
      one.put("n", rate.n());
      one.put("count", rate.count());
      one.put("prompts", rate.prompts().size());
      shown.put(name, one);
    });
    shown.put("attempts", own.size());
    return shown;
  }

  private static Object shown(Line one) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("line", one.line());
    shown.put("group", one.answer().counted());
    shown.put("verdict", one.scored().verdict());
    shown.put("right", one.scored().right().orElse(null));
    shown.put("why", one.scored().why());
    shown.put("words", one.scored().words());
    return shown;
  }

  private static List<Sentence> said(
      String name, List<Line> own, Map<String, AnswerRate> rates, RandomGenerator random) {
    var said = new ArrayList<Sentence>();
    boolean shown = own.size() >= AnswerRate.FEWEST;
    said.add(
        shown
            ? say("answers-group", name, own.size(), prompts(own))
            : say("answers-anecdote", name, own.size(), AnswerRate.FEWEST));
    rates.forEach((verdict, rate) -> {
      if (rate.n() > 0) {
        said.add(line(verdict, rate, random));
      }
    });
    return said;
  }

  private static Sentence line(String verdict, AnswerRate rate, RandomGenerator random) {
    var interval = rate.interval(random);
    Sentence name =
        locale ->
            WORDS.has(locale, "verdict." + verdict)
                ? WORDS.say(locale, "verdict." + verdict)
                : verdict;
    if (!rate.isShown()) {
      return say("answers-count", name, rate.count(), rate.n());
    }
    return Double.isNaN(interval.low())
        ? say("answers-rate-alone", name, rate.count(), rate.n(), 100 * rate.value())
        : say(
            "answers-rate",
            name,
            rate.count(),
            rate.n(),
            100 * rate.value(),
            100 * interval.low(),
            100 * interval.high());
  }

  private static long prompts(List<Line> own) {
    return own.stream().map(one -> one.answer().prompt()).distinct().count();
  }

  private Object shown(Agreement agreement) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("alpha", agreement.alpha());
    shown.put("share", agreement.share());
    shown.put("units", agreement.units());
    shown.put("alike", agreement.alike());
    shown.put("judges", judges.size());
    return shown;
  }

  /// How far those who judged agree; under ten answers without alpha.
  private List<Sentence> said(Agreement agreement) {
    if (agreement.units() == 0) {
      return judges.isEmpty() ? List.of() : List.of(say("judges-one", judges.size()));
    }
    var shared = say("judges-share", judges.size(), agreement.units(), agreement.alike());
    var alpha =
        agreement.units() < AnswerRate.FEWEST
            ? say("judges-few", AnswerRate.FEWEST)
            : Double.isNaN(agreement.alpha())
                ? say("judges-no-alpha")
                : say("judges-alpha", agreement.alpha());
    return List.of(shared, alpha);
  }

  private List<Sentence> notices() {
    var said = new ArrayList<Sentence>();
    said.add(say(rule == AnswerRule.GENDER ? "rule-gender" : "rule-referent"));
    var lacking =
        RecordedAnswer.ORIGIN.stream().filter(column -> !columns.contains(column)).toList();
    if (!lacking.isEmpty()) {
      said.add(say("answers-origin", String.join(", ", lacking)));
    }
    return said;
  }

  private static Sentence say(String key, Object... args) {
    return locale -> WORDS.say(locale, key, args);
  }
}
