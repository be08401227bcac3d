package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.fairness.Decision;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.PeoplePer100;
import org.autopsie.run.Sentence;

/// What was found, for people: four measures of each group, as people per 100.
///
/// @param told what was found
/// @param selection whether people are selected
record Lines(Findings.Told told, boolean selection) {

  List<Sentence> all() {
    var query = told.decisions().query();
    var lay = new PeoplePer100(told.compared(), decision(query));
    var lines = new ArrayList<Sentence>();
    lines.add(Notices.say("counted", told.table().overall().people().total()));
    lines.add(lay::key);
    for (var group : told.compared().names()) {
      lines.add(locale -> "");
      lines.add(locale -> String.join("\n", sentences(lay, group, locale)));
    }
    lines.add(locale -> "");
    if (selection) {
      lines.add(locale -> FourFifths.sentence(told.compared(), locale).orElse(""));
    }
    lines.add(Notices.say("all-measures"));
    return lines;
  }

  private List<String> sentences(PeoplePer100 lay, String group, java.util.Locale locale) {
    return told.reference()
        .filter(reference -> !reference.equals(group))
        .map(reference -> lay.of(group, reference, locale))
        .orElseGet(() -> lay.of(group, locale));
  }

  private static Decision decision(DecisionQuery query) {
    var value = query.favourable();
    boolean low = value.equals("0");
    var a =
        query
            .prediction()
            .map(column -> Notices.say("is", column, value))
            .orElseGet(() ->
                Notices.say(
                    low ? "score-under" : "score-from",
                    query.score().orElse(""),
                    query.threshold()));
    var b =
        query
            .prediction()
            .map(column -> Notices.say("is-not", column, value))
            .orElseGet(() ->
                Notices.say(
                    low ? "score-from" : "score-under",
                    query.score().orElse(""),
                    query.threshold()));
    return new Decision(
        a,
        b,
        Notices.say("is", query.label(), value),
        Notices.say("is-not", query.label(), value),
        Decision.Gains.UNKNOWN);
  }
}
