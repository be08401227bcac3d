package org.autopsie.workbench.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.autopsie.embedding.Analogies.Answer;
import org.autopsie.embedding.Analogies.Own;
import org.autopsie.embedding.Analogies.Rule;
import org.autopsie.embedding.WordList;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.RankedData;

/// What is said of the answers to an analogy.
record AnalogyWords(Talk talk, AnalogyFound found) {
  private static final int DECIMALS = 3;

  /// The answers with the question’s words and without them.
  RankedData data() {
    return new RankedData(
        talk.say("analogy.column.word"),
        rule("analogy.score", found.asked().rule()),
        talk.say("analogy.legend"),
        List.of(column("analogy.allowed", Own.ALLOWED), column("analogy.excluded", Own.EXCLUDED)));
  }

  private RankedData.Column column(String key, Own own) {
    var rows = found.best(found.asked().rule(), own).stream().map(this::row).toList();
    return new RankedData.Column(talk.say(key), rows);
  }

  private RankedData.Row row(Answer answer) {
    return new RankedData.Row(
        answer.word(),
        found.own().contains(answer.word()) ? talk.say("analogy.own-word") : "",
        answer.score(),
        talk.number(answer.score(), DECIMALS));
  }

  private String rule(String key, Rule rule) {
    return talk.say(key + "." + rule.name().toLowerCase(Locale.ROOT));
  }

  /// Which word comes first, and whether that is so only because of what was forbidden.
  String sentence() {
    var rule = found.asked().rule();
    var other = rule == Rule.ADD ? Rule.MUL : Rule.ADD;
    return firsts(rule) + " " + compared(rule, other);
  }

  private String first(Rule rule, Own own) {
    return found.best(rule, own).stream().map(Answer::word).findFirst().orElse("–");
  }

  private String firsts(Rule rule) {
    var free = first(rule, Own.ALLOWED);
    var forced = first(rule, Own.EXCLUDED);
    return found.own().contains(free)
        ? talk.say("analogy.told.own", free, forced)
        : talk.say("analogy.told.other", free);
  }

  private String compared(Rule rule, Rule other) {
    boolean same =
        Arrays.stream(Own.values()).allMatch(own -> first(rule, own).equals(first(other, own)));
    var name = rule("analogy.rule", other);
    return same
        ? talk.say("analogy.told.same", name)
        : talk.say(
            "analogy.told.differs", name, first(other, Own.ALLOWED), first(other, Own.EXCLUDED));
  }

  /// Which words of the question have no vector, and why.
  String lost() {
    return found.lost().stream().map(this::lost).collect(Collectors.joining(" "));
  }

  private String lost(WordList.Lost word) {
    var model = talk.name(found.asked().source());
    return word.pieces().isEmpty()
        ? talk.say("analogy.unknown", word.word(), model)
        : talk.say(
            "analogy.pieces",
            word.word(),
            word.pieces().size(),
            String.join(" | ", word.pieces()),
            model);
  }

  FigureText text() {
    var asked = found.asked();
    var title = talk.say("analogy.question", asked.a(), asked.b(), asked.c());
    return new FigureText(
        title,
        title,
        talk.say("analogy.subtitle", AnalogyFound.SHOWN, rule("analogy.score", asked.rule())),
        basis(),
        sentence());
  }

  private Basis basis() {
    return new Basis(
        talk.say("analogy.basis.source"),
        talk.say("analogy.basis.n", found.candidates()),
        talk.say("analogy.basis.interval"),
        talk.say("analogy.basis.seed"),
        talk.fidelity(found.asked().source()));
  }
}
