package org.autopsie.workbench.tradeoff;

import static java.util.stream.Collectors.joining;

import org.autopsie.protocol.TableQuery;

/// How the comparisons of a case are told from one another.
///
/// @param talk the words
record Choices(Talk talk) {

  /// The table, its rows, the groups, and from which score on.
  String title(TableQuery query) {
    var groups = query.query().groups().stream().map(talk::group).collect(joining(" × "));
    var decided =
        query
            .query()
            .prediction()
            .map(column -> talk.say("choice.prediction", talk.group(column)))
            .or(() ->
                query
                    .query()
                    .score()
                    .map(column ->
                        talk.say(
                            "choice.score",
                            talk.group(column),
                            talk.number(query.query().threshold(), 4))))
            .orElse("");
    return talk.say("choice", talk.title(query), groups, decided);
  }
}
