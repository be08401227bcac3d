package org.autopsie.retrievalranking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;

/// The exhibits of a trial that the parameters point to.
///
/// @param queries those that ask
/// @param ranked every document that stands in the ranking
/// @param looked the documents that are looked at, and changed
record Selection(List<Piece> queries, List<Piece> ranked, List<Piece> looked, Match match) {

  static Selection of(RetrievalRanking by, Trial trial) {
    var queries = one(ofTopic(group(trial, by.queries()), by), by.query(), by.queries());
    var ranked = group(trial, by.documents());
    requireTop(by, ranked.size());
    var candidates = one(ranked, by.document(), by.documents());
    var looked =
        candidates.stream()
            .filter(document -> queries.stream().anyMatch(pairs(by.match(), document)))
            .toList();
    if (looked.isEmpty()) {
      throw new Failure(
          RetrievalRanking.class, "no-pairs", by.documents(), by.queries(), by.match().id());
    }
    return new Selection(queries, ranked, looked, by.match());
  }

  /// The same, with only the documents that are a version of another exhibit.
  Selection withCounterparts() {
    var having = looked.stream().filter(piece -> !piece.counterpart().isEmpty()).toList();
    return new Selection(queries, ranked, having, match);
  }

  /// The queries that a document is looked at for.
  List<Piece> queriesOf(Piece document) {
    return queries.stream().filter(pairs(match, document)).toList();
  }

  /// The exhibit that the document is a version of.
  static Piece counterpart(Piece document, Trial trial) {
    return find(trial.exhibits().stream(), document.counterpart())
        .orElseThrow(() ->
            new Failure(
                RetrievalRanking.class, "no-counterpart", document.id(), document.counterpart()));
  }

  private static Predicate<Piece> pairs(Match match, Piece document) {
    return query -> match.holds(document.topic(), query.topic());
  }

  private static List<Piece> group(Trial trial, String name) {
    var pieces = trial.group(name);
    if (pieces.isEmpty()) {
      throw new Failure(RetrievalRanking.class, "no-group", name);
    }
    return pieces;
  }

  private static List<Piece> ofTopic(List<Piece> queries, RetrievalRanking by) {
    var topic = by.queriesTopic();
    var kept = queries.stream().filter(q -> topic.isEmpty() || q.topic().equals(topic)).toList();
    if (kept.isEmpty()) {
      throw new Failure(RetrievalRanking.class, "no-topic", by.queries(), topic);
    }
    return kept;
  }

  private static List<Piece> one(List<Piece> pieces, String id, String group) {
    if (id.isEmpty()) {
      return pieces;
    }
    return List.of(
        find(pieces.stream(), id)
            .orElseThrow(() -> new Failure(RetrievalRanking.class, "no-exhibit", id, group)));
  }

  private static Optional<Piece> find(Stream<Piece> pieces, String id) {
    return pieces.filter(piece -> piece.id().equals(id)).findFirst();
  }

  private static void requireTop(RetrievalRanking by, int documents) {
    if (by.measure().readsTop() && by.top() > documents) {
      throw new Failure(RetrievalRanking.class, "top", by.top(), documents, by.documents());
    }
  }
}
